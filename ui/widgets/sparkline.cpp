// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sparkline.h"

#include "ui/models/roles.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets
{

namespace
{

// From zero, so that the height of a point is its value; time runs as the language reads.
void drawSeries(QPainter *painter, const QRectF &area, const QList<double> &values,
                const QColor &color, Qt::LayoutDirection direction)
{
    if (values.isEmpty())
        return;
    const double top = std::max(*std::max_element(values.begin(), values.end()), 1e-9);
    const double step = values.size() > 1 ? area.width() / double(values.size() - 1) : 0;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double along = values.size() > 1 ? step * double(i) : area.width() / 2;
        line << QPointF(direction == Qt::RightToLeft ? area.right() - along : area.left() + along,
                        area.bottom() - area.height() * std::max(0.0, values.at(i)) / top);
    }
    QColor fill = color;
    fill.setAlphaF(0.15F);
    QPolygonF surface = line;
    surface << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(surface);
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setSeries(const QStringList &periods, const QList<double> &values)
{
    m_values = values;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(periods.size(), values.size()); ++i)
        lines << tr("%1: %2", "period: value").arg(periods.at(i), QLocale().toString(values.at(i)));
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(tr("Volume over time"));
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    setVisible(!values.isEmpty());
    update();
}

QSize Sparkline::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2 };
}

QSize Sparkline::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 8, fontMetrics().height() };
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSeries(&painter, QRectF(rect()).adjusted(3, 3, -3, -2), m_values,
               textColor(Tone::Accent, palette()), layoutDirection());
}

void SparklineDelegate::drawInside(QPainter *painter, const QRect &area,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QColor color
        = isSelected(option) ? penColor(option) : textColor(Tone::Accent, option.palette);
    drawSeries(painter, QRectF(area).adjusted(3, 4, -3, -3),
               index.data(models::SeriesRole).value<QList<double>>(), color, option.direction);
}

} // namespace widgets
