// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"

namespace project
{

// What can be undone and redone, found by playing the steps of the history: "do" goes on top and
// ends redoing, "undo" moves the top over, "redo" moves it back. Line 1, the making of the project,
// is no step.
class UndoStack
{
public:
    void play(Step step, qint64 number, qint64 target);
    const QList<qint64> &done() const { return m_done; } // oldest first
    const QList<qint64> &undone() const { return m_undone; } // next redo last
    // Names the state of the values: the same number, the same values.
    qint64 top() const { return m_done.isEmpty() ? 0 : m_done.last(); }

private:
    QList<qint64> m_done;
    QList<qint64> m_undone;
};

} // namespace project
