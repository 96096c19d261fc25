// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/axis.h"

#include "core/base/groupedlocale.h"
#include "core/report/textwidth.h"

#include <cmath>

namespace report
{

namespace
{

// 1, 2 or 5 times a power of ten, so that about five steps lead to the largest value.
double roundStep(double largest)
{
    const double rough = largest / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::optional<double> usable(const Measure &measure)
{
    if (measure.value && std::isfinite(*measure.value) && *measure.value >= 0)
        return measure.value;
    return std::nullopt;
}

Scale scaleOf(const Axis &axis, double largest, const QString &language)
{
    Scale scale { axis.maximum.value_or(0), axis.ticks, axis.title };
    if (!(scale.maximum > 0 && std::isfinite(scale.maximum)))
        scale.maximum = largest > 0 && std::isfinite(largest) ? largest : 1;
    if (!scale.ticks.isEmpty())
        return scale;
    const double step = roundStep(scale.maximum);
    if (!axis.maximum)
        scale.maximum = std::ceil(scale.maximum / step - 1e-9) * step;
    // Page numbers and numbers of tables are written in these digits, so an axis is too.
    const QLocale own = base::groupedLocale(QLocale(language));
    const QLocale locale = own.zeroDigit() == u"0" ? own : QLocale(QLocale::English);
    const int decimals = int(qBound(0.0, -std::floor(std::log10(step)), 6.0));
    for (int i = 0; i * step <= scale.maximum * (1 + 1e-9); ++i)
        scale.ticks.append({ i * step, locale.toString(i * step, 'f', decimals) });
    return scale;
}

NameColumn nameColumn(const QStringList &names, double widest)
{
    NameColumn column;
    for (const QString &name : names) {
        column.lines.append(wrappedText(name, widest, double(TextSize::Normal), false, 3));
        for (const QString &line : column.lines.constLast())
            column.width = qMax(column.width, textWidth(line, double(TextSize::Normal)));
    }
    return column;
}

void drawScaleLines(Canvas &canvas, const Scale &scale, const QRectF &plot)
{
    for (const Tick &tick : scale.ticks) {
        if (tick.value < 0 || tick.value > scale.maximum * (1 + 1e-9))
            continue;
        const double x = plot.left() + plot.width() * scale.share(tick.value);
        canvas.line({ { x, plot.top() }, { x, plot.bottom() } },
                    tick.value == 0 ? ink::muted : ink::line);
    }
}

double drawScale(Canvas &canvas, const Scale &scale, const QRectF &plot)
{
    double free = -1e9; // where the next label may begin
    for (const Tick &tick : scale.ticks) {
        if (tick.value < 0 || tick.value > scale.maximum * (1 + 1e-9))
            continue;
        const double half = textWidth(tick.shown, double(TextSize::Small)) / 2;
        const double x = plot.left() + plot.width() * scale.share(tick.value);
        if (x - half < free || x + half > canvas.width() + 0.5)
            continue;
        canvas.label({ x, plot.bottom() + 14 }, tick.shown, Anchor::Middle, TextSize::Small,
                     ink::muted);
        free = x + half + 8;
    }
    const QStringList title
        = wrappedText(scale.title, plot.width(), double(TextSize::Small), false, 2);
    canvas.lines({ plot.center().x(), plot.bottom() + 20 }, title, Anchor::Middle, TextSize::Small,
                 ink::muted);
    return 22 + double(title.size()) * lineHeight;
}

double drawLevels(Canvas &canvas, double top, const Levels &levels, const QStringList &names)
{
    qsizetype most = 0;
    QList<QStringList> heads;
    for (qsizetype i = 0; i < names.size(); ++i) {
        heads.append(wrappedText(names[i], levels.step - 8, double(TextSize::Small), false, 3));
        most = qMax(most, heads.constLast().size());
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const double start = top + double(most - heads[i].size()) * lineHeight;
        canvas.lines({ levels.at(double(i)), start }, heads[i], Anchor::Middle, TextSize::Small,
                     ink::muted);
    }
    return double(most) * lineHeight + 6;
}

} // namespace report
