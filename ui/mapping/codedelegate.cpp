// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/codedelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace mappingpage
{

namespace
{

constexpr int StripeWidth = 4;

} // namespace

void CodeDelegate::drawInside(QPainter *painter, const QRect &area,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.text.isEmpty())
        return;
    QRect words = area;
    const QString section = index.data(models::SectionRole).toString();
    if (!section.isEmpty()) {
        const QRect stripe(area.left(), area.top() + 3, StripeWidth, area.height() - 6);
        painter->fillRect(QStyle::visualRect(option.direction, area, stripe),
                          widgets::sectionColor(section, option.palette));
        words = QStyle::visualRect(option.direction, area,
                                   area.adjusted(StripeWidth + widgets::HalfGap, 0, 0, 0));
    }
    const QFont font = widgets::codeFont(option.font);
    painter->setFont(font);
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, words.width());
    // Codes read from left to right in every script; their place follows the layout.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(
        words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
        text);
}

} // namespace mappingpage
