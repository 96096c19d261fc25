// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/verticalscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace widgets
{

VerticalScroll::VerticalScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize VerticalScroll::minimumSizeHint() const
{
    const int lines = 2 * fontMetrics().height();
    const int content = widget() ? widget()->minimumSizeHint().width() : 0;
    return { content + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(), lines };
}

bool VerticalScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace widgets
