// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

class QToolButton;
class QWidget;

namespace rulespage
{

// Everything that can be done with decision tables, as actions with their keys: the page's menu,
// the buttons, the context menu and the keys are the same objects.
class RulesActions : public QObject
{
    Q_OBJECT
public:
    explicit RulesActions(QWidget *page);

    const QList<QAction *> &forMenu() const { return m_menu; } // with separators
    QList<QAction *> forTables() const { return { newTable, copyTable, removeTable }; }
    QList<QAction *> forGrid() const;
    QWidget *makeBar(QWidget *parent) const; // buttons above the grid
    void setAvailable(bool hasTable, bool isWritable);

    QAction *newTable = nullptr;
    QAction *copyTable = nullptr;
    QAction *removeTable = nullptr;
    QAction *addRow = nullptr;
    QAction *copyRows = nullptr;
    QAction *removeRows = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *addDefault = nullptr;
    QAction *addImpossible = nullptr;
    QAction *outOfScope = nullptr;
    QAction *columns = nullptr;
    QAction *columnBefore = nullptr;
    QAction *columnAfter = nullptr;
    QAction *next = nullptr;
    QAction *repair = nullptr;
    QAction *compare = nullptr;
    QAction *attributes = nullptr;
    QAction *importSheet = nullptr;
    QAction *exportSheet = nullptr;

private:
    QAction *add(const char *name, const QString &text, const char *icon,
                 const QKeySequence &key = {});
    void addTables();
    void addRows();
    void arrange();
    QWidget *m_page;
    QList<QAction *> m_menu;
};

} // namespace rulespage
