// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace widgets
{

// A menu of choices to tick that stays open while ticking, with the mouse or the space bar; Enter
// and Escape close it. Who wants the result waits for toggled() of the actions or aboutToHide().
class TickMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace widgets
