// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace assessmentpage
{

// Adds an institution with a name of its own, where a country has several of a kind, and takes it
// away with all its answers.
class InstitutionsBox : public QWidget
{
    Q_OBJECT
public:
    InstitutionsBox(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);
    void showQuestion(const assessment::Question *question, const QString &institution);

Q_SIGNALS:
    void added(const QString &question, const QString &institution);

private:
    void add();
    void remove();

    session::Session &m_session;
    LiveAssessment &m_live;
    QString m_question, m_institution;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace assessmentpage
