// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/project/startpage.h"
#include "ui/session/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/listchooser.h"
#include "ui/shell/pages.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/stepsmenu.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace shell
{

void MainWindow::followSession()
{
    session::Session *session = m_workspace.session();
    if (session) {
        buildWorkbench(*session);
        m_actions->setAvailable(session->project().isReadOnly() ? Needs::Session
                                                                : Needs::WritableSession);
        tellHowItOpened();
    } else {
        m_actions->setAvailable(Needs::Nothing);
        showStart();
    }
    showTitle();
    showUndo();
    showStatus();
}

void MainWindow::buildWorkbench(session::Session &session)
{
    buildToolBar(session);
    m_workbench = new Workbench(session, m_centre);
    m_centre->addWidget(m_workbench);
    m_history = new HistoryDock(session, this);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    resizeDocks({ m_history }, { fontMetrics().averageCharWidth() * 54 }, Qt::Horizontal);
    m_history->hide();
    QList<Hit> pages;
    for (const session::Page *page : m_workbench->pages())
        pages << Hit {
            HitKind::Page, {}, page->title(), {}, {}, { QStringLiteral("page"), { page->pageId() } }
        };
    for (const DialogRow &row : dialogTable()) {
        if (*row.title)
            pages << Hit { HitKind::Page,
                           {},
                           QCoreApplication::translate("shell", row.title),
                           {},
                           {},
                           { QStringLiteral("page"), { QLatin1String(row.id) } } };
    }
    m_search = new SearchPopup(session, pages, this);
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::showPlace);
    fillSteps();
    connect(m_workbench, &Workbench::pageShown, this, &MainWindow::showPageActions);
    connect(&session, &session::Session::failed, m_messages, &widgets::MessageBar::addError);
    connect(&session, &session::Session::changed, this, [this] {
        showUndo();
        showTitle();
        showStatus();
    });
    connect(&session.project(), &project::Project::modifiedChanged, this, &MainWindow::showTitle);
    connect(m_history, &QDockWidget::visibilityChanged, this, [this] {
        (*m_actions)["view.history"]->setChecked(m_history && m_history->isVisible());
    });
    restoreState(m_settings.value(Setting::WindowState).toByteArray());
    m_centre->setCurrentWidget(m_workbench);
    if (!m_workbench->showPage(m_settings.value(Setting::LastPage).toString()))
        m_workbench->showPage(m_workbench->pages().constFirst()->pageId());
}

// Ctrl+1 to Ctrl+9 lead to the steps.
void MainWindow::fillSteps()
{
    int number = 0;
    for (const session::Page *page : m_workbench->pages()) {
        QAction *action = m_stepsMenu->addAction(widgets::icon(page->iconName()), page->title());
        if (++number <= 9)
            action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = page->pageId()] {
            showPlace({ QStringLiteral("page"), { id } });
        });
    }
}

void MainWindow::buildToolBar(session::Session &session)
{
    m_tools = new QToolBar(tr("Tools"), this);
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->setIconSize({ 16, 16 });
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->addAction((*m_actions)["file.save"]);
    m_tools->addSeparator();
    m_tools->addWidget(stepsButton(session, "edit.undo"));
    m_tools->addWidget(stepsButton(session, "edit.redo"));
    m_tools->addSeparator();
    auto *lists = new QLabel(tr("&List:"), m_tools);
    lists->setContentsMargins(widgets::HalfGap, 0, widgets::HalfGap, 0);
    auto *chooser = new ListChooser(session, m_tools);
    lists->setBuddy(chooser);
    m_tools->addWidget(lists);
    m_tools->addWidget(chooser);
    auto *space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    auto *search = new QPushButton(
        widgets::icon(QStringLiteral("edit-find")),
        tr("Search everywhere (%1)")
            .arg((*m_actions)["edit.search"]->shortcut().toString(QKeySequence::NativeText)),
        m_tools);
    search->setFlat(true);
    connect(search, &QPushButton::clicked, (*m_actions)["edit.search"], &QAction::trigger);
    m_tools->addWidget(search);
    addToolBar(m_tools);
}

QWidget *MainWindow::stepsButton(session::Session &session, const char *action)
{
    const bool undo = qstrcmp(action, "edit.undo") == 0;
    auto *button = new QToolButton(m_tools);
    button->setObjectName(QString::fromLatin1(action) + QStringLiteral(".button"));
    button->setDefaultAction((*m_actions)[action]);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new StepsMenu(
        session, undo ? StepsMenu::Direction::Undo : StepsMenu::Direction::Redo, button));
    return button;
}

void MainWindow::showTitle()
{
    const session::Session *session = m_workspace.session();
    if (!session) {
        setWindowTitle(tr("ICCS Workbench"));
        setWindowModified(false);
        return;
    }
    auto &project = m_workspace.session()->project();
    QString name = QFileInfo(project.path()).completeBaseName();
    if (name.isEmpty())
        name = project.data().settings.title;
    if (name.isEmpty())
        name = tr("Untitled project");
    if (project.isReadOnly())
        name = tr("%1 (read-only)").arg(name);
    setWindowTitle(tr("%1[*] – ICCS Workbench").arg(name));
    setWindowFilePath(project.path());
    setWindowModified(project.isModified());
    (*m_actions)["file.save"]->setEnabled(project.isModified() && !project.isReadOnly());
}

// The commands say what they would take back or do again.
void MainWindow::showUndo()
{
    session::Session *session = m_workspace.session();
    const auto tell = [&](const char *id, const QString &plain, const QString &pattern,
                          const QList<project::HistoryEntry> &steps) {
        QAction *action = (*m_actions)[id];
        action->setEnabled(!steps.isEmpty());
        const QString label = steps.isEmpty() ? QString() : steps.constFirst().label.toString();
        QString text = label;
        action->setText(steps.isEmpty()
                            ? plain
                            : pattern.arg(text.replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setToolTip(steps.isEmpty() ? tr("There is nothing to take back or do again.")
                                           : label);
        action->setIconText(QString(plain).remove(QLatin1Char('&')));
    };
    const bool open = session && !session->project().isReadOnly();
    tell("edit.undo", tr("&Undo"), tr("&Undo: %1"),
         open ? session->project().undoList(1) : QList<project::HistoryEntry>());
    tell("edit.redo", tr("&Redo"), tr("&Redo: %1"),
         open ? session->project().redoList(1) : QList<project::HistoryEntry>());
}

void MainWindow::showStatus()
{
    session::Session *session = m_workspace.session();
    if (!session) {
        m_status->clear();
        return;
    }
    auto &project = session->project();
    const QString place = project.path().isEmpty() ? tr("Not saved yet; every step is kept safe.")
                                                   : QDir::toNativeSeparators(project.path());
    m_status->setText(tr("%1 · %2", "file, who works on it").arg(place, project.author()));
    m_status->setToolTip(m_status->text());
}

void MainWindow::showPageActions()
{
    delete m_pageMenu;
    m_pageMenu = nullptr;
    session::Page *page = m_workbench ? m_workbench->page() : nullptr;
    if (!page || page->pageActions().isEmpty())
        return;
    m_pageMenu = new QMenu(page->title(), this);
    m_pageMenu->setObjectName(QStringLiteral("page-menu"));
    m_pageMenu->addActions(page->pageActions());
    menuBar()->insertMenu(m_menus.value(QStringLiteral("view"))->menuAction(), m_pageMenu);
}

void MainWindow::tellHowItOpened()
{
    for (const auto &note : m_workspace.session()->project().notes())
        m_messages->add({ widgets::Tone::Note, note.toString(), {}, {}, {} });
    if (const auto why = m_workspace.whyReadOnly()) {
        m_messages->add({ widgets::Tone::Warning, tr("The project was opened for reading only."),
                          why->message(), tr("Save as another file…"), [this] { saveAs(); } });
    }
}

} // namespace shell
