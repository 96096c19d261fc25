// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QMenuBar;

namespace shell
{

enum class Menu { File, Edit, View, Help, None };
// A session: only while a project is open. A writable one: only when it may be changed.
enum class Needs { Nothing, Session, WritableSession };

// One action of the window: a row of the table in actions.cpp.
struct ActionRow {
    const char *id;
    const char *text; // English, translated when shown
    const char *icon; // name in icons.txt or ""
    QKeySequence key;
    Menu menu;
    Needs needs;
    bool separatorAfter = false;
};
const QList<ActionRow> &actionTable();

// The table as QActions, and the menu bar made of them.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);
    QAction *operator[](const char *id) const; // must be in the table
    void on(const char *id, QObject *receiver, std::function<void()> handler);
    // What is open decides what can be done.
    void setAvailable(Needs available);
    // File, Edit, View, Help; returns them for submenus.
    QHash<Menu, class QMenu *> fill(QMenuBar *bar) const;

private:
    QHash<QByteArray, QAction *> m_actions;
};

} // namespace shell
