// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace session
{
class Session;
}

namespace shell
{

// The list below the Undo or Redo button: what each step would do; choosing one takes it and all
// steps before it.
class StepsMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Direction { Undo, Redo };
    StepsMenu(session::Session &session, Direction direction, QWidget *parent = nullptr);

private:
    void fill();
    void take(int steps);
    session::Session &m_session;
    Direction m_direction;
};

} // namespace shell
