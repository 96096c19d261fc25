// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/validation/findingrow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace widgets
{
class StatusChip;
}

namespace validationpage
{

// The chosen finding in full: what is wrong, what to do, why it matters; and the place to explain
// why it may stand, for one or for many at once.
class FindingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingPanel(session::Session &session, QWidget *parent = nullptr);
    void showFindings(const QList<FindingRow> &rows);

private:
    QWidget *makeExplanation();
    void showOne(const FindingRow &row);
    void showMany();
    void refreshButtons();
    void explain();
    void withdraw();
    int explainedCount() const;

    session::Session &m_session;
    QList<FindingRow> m_rows;
    widgets::StatusChip *m_severity;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_message;
    QLabel *m_advice;
    QLabel *m_whyTitle;
    QLabel *m_why;
    QLabel *m_explained = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_author = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace validationpage
