// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QWidget;

namespace mappingpage
{

// Everything that can be done with the keyboard, as actions with their shortcuts: the page's menu,
// the context menu and the keys are the same objects. Keys that are also letters or belong to text
// fields work in the lists only.
class MappingActions : public QObject
{
    Q_OBJECT
public:
    MappingActions(QWidget *page, const QList<QWidget *> &lists);

    const QList<QAction *> &forMenu() const { return m_menu; } // with separators
    const QList<QAction *> &forContextMenu() const { return m_contextMenu; }

    std::array<QAction *, 9> take {};
    QAction *confirm = nullptr;
    QAction *find = nullptr;
    QAction *relation = nullptr;
    QAction *tags = nullptr;
    QAction *status = nullptr;
    QAction *rationale = nullptr;
    QAction *outOfScope = nullptr;
    QAction *split = nullptr;
    QAction *remove = nullptr;
    QAction *replaceEverywhere = nullptr;
    QAction *history = nullptr;
    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *nextOpen = nullptr;
    QAction *filter = nullptr;
    QAction *group = nullptr;
    QAction *tree = nullptr;
    QAction *evaluate = nullptr;

private:
    enum class Where { Page, Lists };
    QAction *add(const QString &name, const QString &text, const QString &iconName,
                 const QKeySequence &key, Where where);
    void addDecisions();
    void addMoves();
    void arrange();

    QWidget *m_page;
    QList<QWidget *> m_lists;
    QMenu *m_takeMenu;
    QList<QAction *> m_menu;
    QList<QAction *> m_contextMenu;
};

} // namespace mappingpage
