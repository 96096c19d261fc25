// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/takeback.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QAction;
class QLabel;
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

namespace exchangepage
{

// Opens the part of a questionnaire that an institution sent back: who filled it in, what it says
// beside what the project says, to be taken or left row by row, and what was wrong in the file.
// Taking it over is one step. Not modal; compares anew when the project changes.
class TakeBackDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TakeBackDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    // Of a form of one's own, which cannot be found by its id.
    void setEdition(const questionnaire::EditionPointer &edition) { m_own = edition; }

Q_SIGNALS:
    void takenBack(const QString &institution, int answers);

private:
    struct Opened {
        questionnaire::EditionPointer edition;
        exchange::ResponseWorkbook workbook;
    };
    QWidget *makeEmpty();
    QWidget *makeContent();
    QWidget *makeFoot();
    void choose();
    static base::Result<Opened> open(const QString &path, const QString &country,
                                     const QString &language,
                                     const questionnaire::EditionPointer &own,
                                     base::Progress &progress);
    void receive(const base::Result<Opened> &result);
    void compare();
    void showSender();
    void refresh();
    void takeOver();
    exchange::TakeBack chosen() const; // with what is ticked

    session::Session &m_session;
    intake::Task m_task;
    questionnaire::EditionPointer m_own;
    QString m_file; // its name
    Opened m_opened;
    exchange::TakeBack m_back;
    QList<qsizetype> m_rows; // of m_back, in the order of the view
    QAction *m_choose;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    QLabel *m_sender = nullptr;
    intake::DifferenceView *m_changes = nullptr;
    intake::FindingsReport *m_report = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace exchangepage
