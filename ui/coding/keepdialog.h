// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/keepform.h"
#include "ui/intake/task.h"

#include <QDialog>

class QPushButton;

namespace widgets
{
class MessageBar;
}

namespace codingpage
{

// Keeps the counts of the file that was coded last in the project, so that questionnaires are
// filled from them, and lists the kept ones. The file is counted once more, by what the cells of
// the questionnaire ask for; one step to undo.
class KeepDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeepDialog(session::Session &session, QWidget *parent = nullptr);
    void setSource(const KeepSource &source);
    KeepForm &form() const { return *m_form; }

private:
    QWidget *makeFoot();
    void showActions();
    void keep();
    void take(const base::Result<questionnaire::CodedTable> &kept);

    session::Session &m_session;
    KeepSource m_source;
    intake::Task m_task;
    widgets::MessageBar *m_messages;
    QLabel *m_file;
    KeepForm *m_form;
    QPushButton *m_keep;
};

} // namespace codingpage
