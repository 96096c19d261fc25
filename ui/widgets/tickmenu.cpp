// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace widgets
{

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (action && action->isCheckable())
        action->toggle();
    else
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
        activeAction()->toggle();
    else
        QMenu::keyPressEvent(event);
}

} // namespace widgets
