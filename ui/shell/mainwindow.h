// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/languages.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace project
{
class StartPage;
}
namespace widgets
{
class MessageBar;
}

namespace shell
{

class Actions;
class HistoryDock;
class SearchPopup;
class Workbench;

// The window: menus, tools, the start page or the open project, messages, progress. It is built
// anew inside the same frame when the language, the text size or the colours change, so that no
// part of it has to know how to translate itself again.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, jobs::Jobs &jobs, Settings &settings, Languages &languages);
    ~MainWindow() override;

    // Opens a project, or shows what a crash left of it, or says why not.
    void openProject(const QString &path);
    void showStart();
    bool showPlace(const base::Place &place);
    Workbench *workbench() const { return m_workbench; }
    SearchPopup *searchPopup() const { return m_search; }
    Actions &actions() const { return *m_actions; }
    widgets::MessageBar &messages() const { return *m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    // Projects and lists can be dropped anywhere.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override; // the colours of the system changed
    QMenu *createPopupMenu() override { return nullptr; }

private:
    // mainwindow.cpp: putting together
    void build();
    void rebuildLater();
    void rebuild();
    void tearDown();
    void buildStatusBar();
    void buildStart();
    // mainwindowsession.cpp: what follows the open project
    void followSession();
    void buildWorkbench(session::Session &session);
    void buildToolBar(session::Session &session);
    QWidget *stepsButton(session::Session &session, const char *action);
    void showTitle();
    void showUndo();
    void showStatus();
    void showPageActions();
    void fillSteps();
    void tellHowItOpened();
    // mainwindowactions.cpp: carrying out
    void connectActions();
    void fillSubmenus();
    void fillRecent(QMenu *menu);
    void fillLanguages(QMenu *menu);
    void fillColors(QMenu *menu);
    void endTyping(); // what is typed in a field is stored
    bool mayClose(); // asks about changes; the only question that must be answered
    bool save();
    bool saveAs();
    void browse();
    void openSample();
    void recover(const project::Leftover &leftover);
    void setTextSize(int percent);
    void renewLook();
    // mainwindowevents.cpp: what comes from outside
    void takeFile(const QString &path);
    void importFile(const QString &path);
    void tell(const base::Result<> &result);

    Workspace &m_workspace;
    jobs::Jobs &m_jobs;
    Settings &m_settings;
    Languages &m_languages;
    Actions *m_actions = nullptr;
    QHash<QString, QMenu *> m_menus;
    QMenu *m_pageMenu = nullptr;
    QMenu *m_stepsMenu = nullptr;
    bool m_isOutOfDate = false; // to be built anew
    widgets::MessageBar *m_messages = nullptr;
    QStackedWidget *m_centre = nullptr;
    project::StartPage *m_start = nullptr;
    Workbench *m_workbench = nullptr;
    QToolBar *m_tools = nullptr;
    HistoryDock *m_history = nullptr;
    SearchPopup *m_search = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace shell
