// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/project/startpage.h"
#include "ui/session/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/progressline.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace shell
{

namespace
{
constexpr QSize FirstSize { 1280, 720 };
}

MainWindow::MainWindow(Workspace &workspace, jobs::Jobs &jobs, Settings &settings,
                       Languages &languages)
    : m_workspace(workspace)
    , m_jobs(jobs)
    , m_settings(settings)
    , m_languages(languages)
{
    setObjectName(QStringLiteral("main"));
    resize(FirstSize);
    setAcceptDrops(true);
    build();
    restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    connect(&m_languages, &Languages::changed, this, &MainWindow::rebuildLater);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MainWindow::followSession);
    connect(&m_workspace, &Workspace::sessionAboutToClose, this, &MainWindow::tearDown);
    connect(&m_workspace, &Workspace::recentFilesChanged, this,
            [this] { m_start->setRecentFiles(m_workspace.recentFiles()); });
}

MainWindow::~MainWindow()
{
    tearDown(); // pages go before the session that they show
}

void MainWindow::build()
{
    m_actions = new Actions(this);
    const auto menus = m_actions->fill(menuBar());
    m_menus = { { QStringLiteral("view"), menus.value(Menu::View) },
                { QStringLiteral("help"), menus.value(Menu::Help) } };
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages = new widgets::MessageBar(inside);
    m_centre = new QStackedWidget(inside);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    setCentralWidget(inside);
    buildStatusBar();
    buildStart();
    connectActions();
    fillSubmenus();
    followSession();
}

void MainWindow::buildStatusBar()
{
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setMinimumWidth(1);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new ProgressLine(m_jobs, this));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(widgets::Gap, 0, widgets::HalfGap, 0);
}

void MainWindow::buildStart()
{
    m_start = new project::StartPage(m_languages.current(), m_workspace.author(), m_centre);
    m_centre->addWidget(m_start);
    m_start->setRecentFiles(m_workspace.recentFiles());
    connect(m_start, &project::StartPage::createRequested, this,
            [this](const project::Settings &settings, const QString &author) {
                if (!mayClose())
                    return;
                m_workspace.setAuthor(author);
                tell(m_workspace.create(settings));
            });
    connect(m_start, &project::StartPage::newCancelled, this, [this] {
        if (m_workbench)
            m_centre->setCurrentWidget(m_workbench);
    });
    connect(m_start, &project::StartPage::browseRequested, this, &MainWindow::browse);
    connect(m_start, &project::StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &project::StartPage::openRequested, this, &MainWindow::openProject);
    connect(m_start, &project::StartPage::recoverRequested, this, &MainWindow::recover);
    connect(m_start, &project::StartPage::forgetRequested, &m_workspace, &Workspace::forgetFile);
    connect(m_start, &project::StartPage::discardRequested, this,
            [this](const project::Leftover &leftover) {
                tell(m_workspace.discard(leftover));
                m_start->setLeftovers(m_workspace.leftovers());
            });
}

// Not at once: the menu that was clicked belongs to what is taken down. And not while a dialog of
// the project is open: it would be closed, and what was entered there lost.
void MainWindow::rebuildLater()
{
    if (m_isOutOfDate)
        return;
    m_isOutOfDate = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    if (QDialog *open = m_workbench ? m_workbench->openDialog() : nullptr) {
        connect(open, &QDialog::finished, this, &MainWindow::rebuild,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    m_isOutOfDate = false;
    tearDown();
    menuBar()->clear();
    delete takeCentralWidget();
    delete m_status;
    delete statusBar();
    delete m_actions;
    build();
}

// Everything that knows the session.
void MainWindow::tearDown()
{
    if (!m_workbench)
        return;
    if (m_workbench->page())
        m_settings.setValue(Setting::LastPage, m_workbench->page()->pageId());
    m_settings.setValue(Setting::WindowState, saveState());
    m_actions->setAvailable(Needs::Nothing);
    delete m_pageMenu;
    m_pageMenu = nullptr;
    m_stepsMenu->clear();
    delete m_search;
    m_search = nullptr;
    delete m_history;
    m_history = nullptr;
    delete m_tools;
    m_tools = nullptr;
    delete m_workbench;
    m_workbench = nullptr;
}

void MainWindow::openProject(const QString &path)
{
    const auto leftovers = m_workspace.leftoversOf(path);
    if (!leftovers.isEmpty()) {
        showStart();
        m_start->setLeftovers(leftovers);
        m_messages->add({ widgets::Tone::Note,
                          tr("%1 was not opened yet. First decide about its changes that were not "
                             "saved.")
                              .arg(QFileInfo(path).fileName()),
                          {},
                          {},
                          {} });
        return;
    }
    if (!mayClose())
        return;
    tell(m_workspace.open(path));
}

void MainWindow::showStart()
{
    m_start->setLeftovers(m_workspace.leftovers());
    m_start->showHome();
    m_centre->setCurrentWidget(m_start);
}

bool MainWindow::showPlace(const base::Place &place)
{
    if (!m_workbench)
        return false;
    m_centre->setCurrentWidget(m_workbench);
    return m_workbench->showPlace(place);
}

void MainWindow::tell(const base::Result<> &result)
{
    if (!result)
        m_messages->addError(result.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_workspace.close();
    event->accept();
}

} // namespace shell
