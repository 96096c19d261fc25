// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/stepsmenu.h"

#include "ui/session/session.h"

#include <QStatusTipEvent>

namespace shell
{

namespace
{
constexpr int MostSteps = 25;
}

StepsMenu::StepsMenu(session::Session &session, Direction direction, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_direction(direction)
{
    setAccessibleName(direction == Direction::Undo ? tr("Steps to undo") : tr("Steps to redo"));
    connect(this, &QMenu::aboutToShow, this, &StepsMenu::fill);
}

void StepsMenu::fill()
{
    clear();
    const bool undo = m_direction == Direction::Undo;
    const auto &project = m_session.project();
    const auto steps = undo ? project.undoList(MostSteps) : project.redoList(MostSteps);
    for (int number = 0; number < steps.size(); ++number) {
        QString label = steps.at(number).label.toString();
        auto *action = addAction(label.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(undo ? tr("Undo %n step(s)", nullptr, number + 1)
                                  : tr("Redo %n step(s)", nullptr, number + 1));
        connect(action, &QAction::triggered, this, [this, number] { take(number + 1); });
    }
}

void StepsMenu::take(int steps)
{
    for (int step = 0; step < steps; ++step) {
        if (!(m_direction == Direction::Undo ? m_session.undo() : m_session.redo()))
            return; // the session has told why
    }
}

} // namespace shell
