// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace shell
{

// To add an action: a row here, and one on() call where it is carried out (mainwindowactions.cpp).
// A test refuses doubled ids and keys.
const QList<ActionRow> &actionTable()
{
    static const QList<ActionRow> rows {
        { "file.new", QT_TRANSLATE_NOOP("shell", "&New project…"), "document-new",
          QKeySequence(QKeySequence::New), Menu::File, Needs::Nothing },
        { "file.open", QT_TRANSLATE_NOOP("shell", "&Open…"), "document-open",
          QKeySequence(QKeySequence::Open), Menu::File, Needs::Nothing },
        { "file.recent", QT_TRANSLATE_NOOP("shell", "Open &recent"), "document-open-recent",
          QKeySequence(), Menu::File, Needs::Nothing },
        { "file.sample", QT_TRANSLATE_NOOP("shell", "Open the sam&ple"), "games-hint",
          QKeySequence(), Menu::File, Needs::Nothing, true },
        { "file.save", QT_TRANSLATE_NOOP("shell", "&Save"), "document-save",
          QKeySequence(QKeySequence::Save), Menu::File, Needs::WritableSession },
        { "file.saveAs", QT_TRANSLATE_NOOP("shell", "Save &as…"), "document-save-as",
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Menu::File, Needs::Session, true },
        { "file.import", QT_TRANSLATE_NOOP("shell", "&Import a list…"), "document-import",
          QKeySequence(Qt::CTRL | Qt::Key_I), Menu::File, Needs::WritableSession },
        { "file.review", QT_TRANSLATE_NOOP("shell", "&Take in a reviewed table…"),
          "document-import", QKeySequence(), Menu::File, Needs::WritableSession },
        { "file.compare", QT_TRANSLATE_NOOP("shell", "Co&mpare with another mapper…"), "user",
          QKeySequence(), Menu::File, Needs::Session },
        { "file.references", QT_TRANSLATE_NOOP("shell", "Tables o&f other countries…"),
          "document-import", QKeySequence(), Menu::File, Needs::WritableSession },
        { "file.export", QT_TRANSLATE_NOOP("shell", "&Export…"), "document-export",
          QKeySequence(Qt::CTRL | Qt::Key_E), Menu::File, Needs::Session },
        { "file.workbook", QT_TRANSLATE_NOOP("shell", "Fill a &workbook of others…"),
          "document-export", QKeySequence(), Menu::File, Needs::Session, true },
        { "file.projectSettings", QT_TRANSLATE_NOOP("shell", "Pro&ject properties…"),
          "document-properties", QKeySequence(), Menu::File, Needs::Session, true },
        { "file.close", QT_TRANSLATE_NOOP("shell", "&Close project"), "document-close",
          QKeySequence(QKeySequence::Close), Menu::File, Needs::Session },
        { "file.quit", QT_TRANSLATE_NOOP("shell", "&Quit"), "application-exit",
          QKeySequence(Qt::CTRL | Qt::Key_Q), Menu::File, Needs::Nothing },
        { "edit.undo", QT_TRANSLATE_NOOP("shell", "&Undo"), "edit-undo",
          QKeySequence(Qt::CTRL | Qt::Key_Z), Menu::Edit, Needs::WritableSession },
        { "edit.redo", QT_TRANSLATE_NOOP("shell", "&Redo"), "edit-redo",
          QKeySequence(Qt::CTRL | Qt::Key_Y), Menu::Edit, Needs::WritableSession, true },
        { "edit.search", QT_TRANSLATE_NOOP("shell", "&Search everywhere…"), "edit-find",
          QKeySequence(Qt::CTRL | Qt::Key_K), Menu::Edit, Needs::Session, true },
        { "edit.preferences", QT_TRANSLATE_NOOP("shell", "&Preferences…"), "configure",
          QKeySequence(Qt::CTRL | Qt::Key_Comma), Menu::Edit, Needs::Nothing },
        { "view.steps", QT_TRANSLATE_NOOP("shell", "Go &to"), "go-jump", QKeySequence(), Menu::View,
          Needs::Session, true },
        { "view.history", QT_TRANSLATE_NOOP("shell", "&History"), "view-history",
          QKeySequence(Qt::CTRL | Qt::Key_H), Menu::View, Needs::Session },
        { "view.findings", QT_TRANSLATE_NOOP("shell", "&Findings of what is shown"), "flag",
          QKeySequence(Qt::CTRL | Qt::Key_J), Menu::View, Needs::Session, true },
        { "view.larger", QT_TRANSLATE_NOOP("shell", "&Larger text"), "go-up",
          QKeySequence(Qt::CTRL | Qt::Key_Plus), Menu::View, Needs::Nothing },
        { "view.smaller", QT_TRANSLATE_NOOP("shell", "&Smaller text"), "go-down",
          QKeySequence(Qt::CTRL | Qt::Key_Minus), Menu::View, Needs::Nothing },
        { "view.normalSize", QT_TRANSLATE_NOOP("shell", "&Normal text size"), "",
          QKeySequence(Qt::CTRL | Qt::Key_0), Menu::View, Needs::Nothing, true },
        { "view.language", QT_TRANSLATE_NOOP("shell", "Lan&guage"), "languages", QKeySequence(),
          Menu::View, Needs::Nothing },
        { "view.colors", QT_TRANSLATE_NOOP("shell", "&Colours"), "color-management", QKeySequence(),
          Menu::View, Needs::Nothing },
        { "help.shortcuts", QT_TRANSLATE_NOOP("shell", "&Keyboard"), "help-contents",
          QKeySequence(QKeySequence::HelpContents), Menu::Help, Needs::Nothing },
        { "help.about", QT_TRANSLATE_NOOP("shell", "&About this program"), "help-about",
          QKeySequence(), Menu::Help, Needs::Nothing },
    };
    return rows;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(QCoreApplication::translate("shell", row.text), this);
        action->setObjectName(QLatin1String(row.id));
        if (*row.icon)
            action->setIcon(widgets::icon(QLatin1String(row.icon)));
        action->setShortcut(row.key);
        action->setMenuRole(QAction::NoRole);
        m_actions.insert(row.id, action);
    }
}

QAction *Actions::operator[](const char *id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT(action);
    return action;
}

void Actions::on(const char *id, QObject *receiver, std::function<void()> handler)
{
    connect((*this)[id], &QAction::triggered, receiver, std::move(handler));
}

void Actions::setAvailable(Needs available)
{
    for (const ActionRow &row : actionTable())
        m_actions.value(row.id)->setEnabled(int(row.needs) <= int(available));
}

QHash<Menu, QMenu *> Actions::fill(QMenuBar *bar) const
{
    QHash<Menu, QMenu *> menus {
        { Menu::File, bar->addMenu(tr("&File")) },
        { Menu::Edit, bar->addMenu(tr("&Edit")) },
        { Menu::View, bar->addMenu(tr("&View")) },
        { Menu::Help, bar->addMenu(tr("&Help")) },
    };
    for (const ActionRow &row : actionTable()) {
        QMenu *menu = menus.value(row.menu);
        if (!menu)
            continue;
        menu->addAction(m_actions.value(row.id));
        if (row.separatorAfter)
            menu->addSeparator();
    }
    return menus;
}

} // namespace shell
