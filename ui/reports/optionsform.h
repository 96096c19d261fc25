// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/making.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace reportspage
{

// The languages that reports can be in; chosen: the one chosen last, or the screen's.
void fillReportLanguages(QComboBox *box, const session::Session &session);

// Language, list, questionnaire and years, status and author of a report.
class OptionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsForm(session::Session &session, QWidget *parent = nullptr);

    Options options() const;
    void renew(); // lists and questionnaires of the project
    void showFor(const reports::Report &report); // only what it takes

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const char *name, const QString &label);
    void fillYears();
    void showYears();
    QList<int> years() const; // ticked

    session::Session &m_session;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_list;
    QComboBox *m_edition;
    QPushButton *m_years;
    QMenu *m_yearMenu;
    QComboBox *m_state;
    QLineEdit *m_author;
};

} // namespace reportspage
