// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/intake.h"
#include "ui/intake/differencemodel.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace intake
{
class DifferenceView;
class FindingsReport;
} // namespace intake
namespace widgets
{
class MessageBar;
}

namespace assessmentpage
{

// Opens a file of answers and entries: what it says beside what the project says, to be taken or
// left line by line, and what was wrong in it. Taking it in is one step. Not modal; compares anew
// when the project changes.
class TakeInDialog : public QDialog
{
    Q_OBJECT
public:
    TakeInDialog(session::Session &session, const assessment::InstrumentPointer &instrument,
                 QWidget *parent = nullptr);
    void setFile(const QString &path);

private:
    QWidget *makeEmpty();
    QWidget *makeContent();
    QWidget *makeFoot();
    void choose();
    void receive(const base::Result<assessment::Intake> &read);
    void compare();
    void showProblems();
    void refresh();
    void takeIn();

    session::Session &m_session;
    assessment::InstrumentPointer m_instrument;
    intake::Task m_task;
    QString m_file; // its name
    std::optional<assessment::Intake> m_intake;
    QList<assessment::Answer> m_answers; // those that change something, in the order of the view
    QList<assessment::Entry> m_entries; // behind them
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    QAction *m_choose;
    intake::DifferenceView *m_changes = nullptr;
    intake::FindingsReport *m_report = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace assessmentpage
