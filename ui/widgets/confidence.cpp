// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/confidence.h"

#include "ui/models/roles.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace widgets
{

namespace
{

QString percentage(double fraction)
{
    return QLocale().toString(int(std::floor(fraction * 100 + 0.5))) + QLocale().percent();
}

struct Colors {
    QColor bar;
    QColor trough;
    QColor text;
};

void drawBar(QPainter *painter, const QRect &area, double fraction, const Colors &colors,
             Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter->font());
    const int figures = metrics.horizontalAdvance(percentage(1.0));
    const QRect text = QStyle::visualRect(
        direction, area, QRect(area.right() - figures, area.top(), figures + 1, area.height()));
    const int barWidth = area.width() - figures - Gap;
    if (barWidth >= 2 * Gap) {
        const int height = std::max(4, metrics.height() / 3);
        const QRect trough(area.left(), area.center().y() - height / 2, barWidth, height);
        const QRect filled(trough.topLeft(), QSize(int(barWidth * fraction), height));
        painter->fillRect(QStyle::visualRect(direction, area, trough), colors.trough);
        painter->fillRect(QStyle::visualRect(direction, area, filled), colors.bar);
    }
    painter->setPen(colors.text);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, percentage(fraction));
}

} // namespace

void ConfidenceDelegate::drawInside(QPainter *painter, const QRect &area,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant value = index.data(models::FractionRole);
    if (!value.isValid() || value.toDouble() < 0)
        return;
    QColor trough = penColor(option);
    trough.setAlphaF(0.15F);
    const QColor bar
        = isSelected(option) ? penColor(option) : textColor(Tone::Accent, option.palette);
    drawBar(painter, area, std::min(1.0, value.toDouble()), { bar, trough, penColor(option) },
            option.direction);
}

QSize ConfidenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QSize base = CellDelegate::sizeHint(option, index);
    return { option.fontMetrics.averageCharWidth() * 16, base.height() };
}

ConfidenceBar::ConfidenceBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConfidenceBar::setFraction(double fraction)
{
    m_fraction = std::min(1.0, fraction);
    setAccessibleName(m_fraction < 0 ? QString() : tr("Confidence %1").arg(percentage(m_fraction)));
    setToolTip(accessibleName());
    update();
}

QSize ConfidenceBar::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, fontMetrics().height() + HalfGap };
}

void ConfidenceBar::paintEvent(QPaintEvent *)
{
    if (m_fraction < 0)
        return;
    QPainter painter(this);
    QColor trough = palette().color(QPalette::WindowText);
    trough.setAlphaF(0.15F);
    drawBar(&painter, rect(), m_fraction,
            { textColor(Tone::Accent, palette()), trough, palette().color(QPalette::WindowText) },
            layoutDirection());
}

} // namespace widgets
