// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celldelegate.h"

#include <QApplication>
#include <QPainter>

namespace widgets
{

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionViewItem frame = cell;
    frame.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, cell.widget);
    QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    area.adjust(margin, 0, -margin, 0);
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    painter->setPen(penColor(cell));
    drawInside(painter, area, cell, index);
    painter->restore();
}

bool CellDelegate::isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor CellDelegate::penColor(const QStyleOptionViewItem &option)
{
    const auto group = !option.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : option.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                     : QPalette::Inactive;
    return option.palette.color(group,
                                isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace widgets
