// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/drawings.h"
#include "core/report/charts/flowlayout.h"
#include "core/report/textwidth.h"

namespace report
{

namespace
{

constexpr int curveSteps = 16;

// The edges of a band: level at both ends and smooth between them.
QList<QPointF> curve(QPointF from, QPointF to)
{
    QList<QPointF> points;
    for (int i = 0; i <= curveSteps; ++i) {
        const double t = double(i) / curveSteps;
        const double eased = t * t * (3 - 2 * t);
        points.append(
            { from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * eased });
    }
    return points;
}

void drawBand(Canvas &canvas, const FlowLayout &layout, const FlowBand &band)
{
    const FlowBox &from = layout.boxes[band.from];
    const FlowBox &to = layout.boxes[band.to];
    QList<QPointF> outline = curve({ from.box.right(), band.fromY }, { to.box.left(), band.toY });
    const QList<QPointF> below = curve({ to.box.left(), band.toY + band.width },
                                       { from.box.right(), band.fromY + band.width });
    outline += below;
    canvas.polygon(outline, to.isLoss ? QStringLiteral("#ececec") : QStringLiteral("#b7d0ea"),
                   to.isLoss ? QStringLiteral("#b0b0b0") : QStringLiteral("#7fa6cc"));
}

void drawBox(Canvas &canvas, const FlowBox &box)
{
    canvas.filled(box.box,
                  box.isLoss ? Filling { ink::white, Hatch::Falling, QStringLiteral("#777777") }
                             : Filling { ink::main, Hatch::None, {} });
    double widest = 0;
    for (qsizetype i = 0; i < box.lines.size(); ++i)
        widest = qMax(widest, textWidth(box.lines[i], 11, i == box.lines.size() - 1));
    const double height = double(box.lines.size()) * lineHeight;
    const double top = box.top + qMax(0.0, (box.box.height() - height) / 2);
    const double left = box.box.right() + 4;
    // White below the letters, which otherwise stand on bands.
    canvas.rectangle(QRectF(left - 1, top, widest + 6, height + 2), ink::white);
    for (qsizetype i = 0; i < box.lines.size(); ++i)
        canvas.label({ left + 2, top + 12 + double(i) * lineHeight }, box.lines[i], Anchor::Start,
                     TextSize::Small, ink::text, i == box.lines.size() - 1);
}

} // namespace

double draw(Canvas &canvas, const FlowChart &chart)
{
    const FlowLayout layout = layoutOf(chart, canvas.words(), canvas.width());
    for (const FlowBand &band : layout.bands)
        drawBand(canvas, layout, band);
    for (const FlowBox &box : layout.boxes)
        drawBox(canvas, box);
    return layout.height;
}

} // namespace report
