// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlightdelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/highlight.h"

#include <QPainter>

namespace widgets
{

void HighlightDelegate::drawInside(QPainter *painter, const QRect &area,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    drawHighlighted(painter, area, option.text,
                    index.data(models::SpansRole).value<QList<text::Span>>(),
                    { option.palette, penColor(option), isSelected(option), option.displayAlignment,
                      option.direction });
}

} // namespace widgets
