// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/othermapper.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace intake
{
class FindingsReport;
}
namespace widgets
{
class MessageBar;
}

namespace exchangepage
{

class AgreementPanel;
class ColumnChoice;
class ComparisonView;

// Compares the links with those of another mapper: measures, the offences on which they differ, and
// what to do about chosen ones. It is not modal and follows the project, so that one can look at an
// offence beside it. The other file is only read.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CompareDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    void setList(const QString &listId); // of the project

Q_SIGNALS:
    void compared(); // the file was read and is shown

private:
    QWidget *makeEmpty();
    QWidget *makeColumns();
    QWidget *makeContent();
    void makeButtons(QHBoxLayout *row);
    void fillLists();
    void choose();
    void read(const exchange::OtherSource &source);
    void askForColumns(); // when they could not be guessed
    void take(const base::Result<exchange::OtherMapper> &result);
    void showComparison();
    void followProject();
    void refreshButtons();
    void run(const exchange::ComparisonEdit &edit, const QString &done);
    void takeOverSelected();
    void disputeSelected();
    void exportCsv();
    void openOffence(const QString &offence);
    QString list() const;

    session::Session &m_session;
    intake::Task m_task;
    std::optional<exchange::OtherMapper> m_other;
    mapping::Comparison m_comparison;
    exchange::OtherSource m_otherSource;
    QAction *m_choose;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    QComboBox *m_list = nullptr;
    QLabel *m_source = nullptr;
    ColumnChoice *m_columns = nullptr;
    QPushButton *m_compare = nullptr;
    AgreementPanel *m_agreement = nullptr;
    ComparisonView *m_view = nullptr;
    intake::FindingsReport *m_report = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_dispute = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace exchangepage
