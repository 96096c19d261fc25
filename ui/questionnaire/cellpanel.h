// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/filler.h"
#include "ui/questionnaire/cellstate.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets
{
class KeyValueForm;
class StatusChip;
class TextField;
} // namespace widgets

namespace questionnairepage
{

// The current cell: what it says, where that comes from, comment and source, what the checks find
// and what is counted.
class CellPanel : public QWidget
{
    Q_OBJECT
public:
    CellPanel(session::Session &session, const LiveResponse &response, QWidget *parent = nullptr);
    void showCell(int year, int cell); // -1: none

Q_SIGNALS:
    // Somebody asks what would change if this code, which is counted here, went elsewhere.
    void codeActivated(const QString &list, const QString &code);

private:
    void build();
    widgets::TextField *addField(const QString &name, const char *objectName,
                                 QString questionnaire::Answer::*field);
    void store(QString questionnaire::Answer::*field, const QString &value);
    void showCounted();
    void showOrigin();
    void showCoded(const questionnaire::Answer *answer, State state);
    void takeCoded();
    questionnaire::Filling filling() const; // what coded data give for the cell now
    void showFailures();
    void explain(const QString &key, const QString &reason);

    session::Session &m_session;
    const LiveResponse &m_response;
    int m_year = 0;
    int m_cell = -1;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_figure;
    widgets::StatusChip *m_state;
    widgets::KeyValueForm *m_origin;
    widgets::KeyValueForm *m_codes; // that make the coded figure
    QPushButton *m_takeCoded;
    widgets::TextField *m_comment = nullptr;
    widgets::TextField *m_source = nullptr;
    QVBoxLayout *m_failures;
    QStringList m_told; // what the cards say
    widgets::KeyValueForm *m_counted;
};

} // namespace questionnairepage
