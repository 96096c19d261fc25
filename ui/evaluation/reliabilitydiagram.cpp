// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluation/reliabilitydiagram.h"

#include "ui/evaluation/figurecards.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace evaluationpage
{

namespace
{

constexpr double Smallest = 3; // radius
constexpr double Largest = 12;
constexpr int Steps = 4; // of the grid

} // namespace

ReliabilityDiagram::ReliabilityDiagram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reliabilityDiagram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Reliability diagram"));
}

QString ReliabilityDiagram::wording(const suggestion::ReliabilityBin &bin)
{
    return tr("Confidence %1, right %2, %Ln answer(s)", nullptr, bin.n)
        .arg(percent(bin.meanConfidence), percent(bin.shareRight()));
}

void ReliabilityDiagram::setBins(const QList<suggestion::ReliabilityBin> &bins)
{
    m_bins = bins;
    m_most = 0;
    QStringList points;
    for (const auto &bin : bins) {
        m_most = std::max(m_most, bin.n);
        if (bin.n > 0)
            points << wording(bin);
    }
    setAccessibleDescription(points.join(tr("; ", "between parts of a list")));
    update();
}

QSize ReliabilityDiagram::sizeHint() const
{
    const int side = fontMetrics().height() * 16;
    return { side, side };
}

QSize ReliabilityDiagram::minimumSizeHint() const
{
    const int side = fontMetrics().height() * 9;
    return { side, side };
}

// A square, so that the diagonal is one; figures stand at the leading side and below.
QRectF ReliabilityDiagram::plot() const
{
    const double line = fontMetrics().height();
    const double figures = fontMetrics().horizontalAdvance(percent(1)) + widgets::Gap;
    const QRectF room
        = QRectF(rect()).adjusted(figures, line + Largest, -Largest, -2 * line - widgets::Gap);
    const double side = std::max(1.0, std::min(room.width(), room.height()));
    QRectF square(room.left(), room.top(), side, side);
    if (isRightToLeft())
        square.moveRight(rect().width() - square.left());
    return square;
}

QPointF ReliabilityDiagram::at(double confidence, double share) const
{
    const QRectF area = plot();
    const double along = area.width() * confidence;
    return { isRightToLeft() ? area.right() - along : area.left() + along,
             area.bottom() - area.height() * share };
}

QPointF ReliabilityDiagram::pointOf(const suggestion::ReliabilityBin &bin) const
{
    return at(bin.meanConfidence, bin.shareRight());
}

// The area says the number.
double ReliabilityDiagram::radiusOf(const suggestion::ReliabilityBin &bin) const
{
    if (bin.n == 0 || m_most == 0)
        return 0;
    return std::max(Smallest, Largest * std::sqrt(double(bin.n) / m_most));
}

void ReliabilityDiagram::drawAxes(QPainter &painter) const
{
    const QRectF area = plot();
    const double line = fontMetrics().height();
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    for (int step = 0; step <= Steps; ++step) {
        const double share = double(step) / Steps;
        painter.setPen(widgets::lineColor(palette()));
        painter.drawLine(at(0, share), at(1, share));
        painter.drawLine(at(share, 0), at(share, 1));
        if (step % 2 == 1)
            continue;
        painter.setPen(quiet);
        const double figure = fontMetrics().horizontalAdvance(percent(1));
        const QPointF beside = at(0, share);
        const double left = isRightToLeft() ? beside.x() + widgets::HalfGap
                                            : beside.x() - figure - widgets::HalfGap;
        painter.drawText(QRectF(left, beside.y() - line / 2, figure, line),
                         isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight, percent(share));
        if (step == 0)
            continue; // the corner has its figure
        const QPointF below = at(share, 0);
        const QRectF room(std::min(below.x() - figure / 2, width() - figure),
                          below.y() + widgets::HalfGap, figure, line);
        painter.drawText(room, Qt::AlignHCenter, percent(share));
    }
    painter.setPen(quiet);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    painter.drawText(QRectF(0, 0, width(), line), leading | Qt::TextSingleLine,
                     fontMetrics().elidedText(tr("Share right"), Qt::ElideRight, width()));
    painter.drawText(
        QRectF(area.left(), area.bottom() + widgets::HalfGap + line, area.width(), line),
        Qt::AlignHCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(tr("Confidence"), Qt::ElideRight, int(area.width())));
    painter.setPen(QPen(quiet, 1, Qt::DashLine));
    painter.drawLine(at(0, 0), at(1, 1));
}

void ReliabilityDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    const QColor color = widgets::textColor(widgets::Tone::Accent, palette());
    QColor fill = color;
    fill.setAlphaF(0.45F);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(fill);
    for (const auto &bin : m_bins) {
        if (bin.n > 0)
            painter.drawEllipse(pointOf(bin), radiusOf(bin), radiusOf(bin));
    }
}

bool ReliabilityDiagram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const auto &bin : m_bins) {
        const QPointF away = pointOf(bin) - help->pos();
        if (bin.n > 0 && std::hypot(away.x(), away.y()) <= radiusOf(bin) + widgets::HalfGap) {
            QToolTip::showText(help->globalPos(), wording(bin), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace evaluationpage
