// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/undostack.h"

namespace project
{

void UndoStack::play(Step step, qint64 number, qint64 target)
{
    constexpr qint64 Making = 1;
    if (number == Making)
        return;
    switch (step) {
    case Step::Do:
        m_done << number;
        m_undone.clear();
        break;
    case Step::Undo:
        if (top() == target) {
            m_done.removeLast();
            m_undone << target;
        }
        break;
    case Step::Redo:
        if (!m_undone.isEmpty() && m_undone.last() == target) {
            m_undone.removeLast();
            m_done << target;
        }
        break;
    }
}

} // namespace project
