// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/axis.h"
#include "core/report/charts/drawings.h"
#include "core/report/textwidth.h"

namespace report
{

namespace
{

constexpr double barHeight = 17;
constexpr double groupGap = 10;

class Bars
{
public:
    Bars(Canvas &canvas, const BarChart &chart)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_isStacked(chart.mode == BarChart::Mode::Stacked)
    {
        QStringList names;
        for (const BarChart::Group &group : chart.groups)
            names.append(group.label);
        m_names = nameColumn(names, canvas.width() * 0.36);
        m_scale = scaleOf(chart.axis, largest(), canvas.document().language);
    }

    double run()
    {
        const double top = legend();
        double height = 0;
        for (qsizetype i = 0; i < m_chart.groups.size(); ++i)
            height += groupHeight(i);
        const double left = m_names.width + 10;
        m_plot = QRectF(left, top, qMax(60.0, m_canvas.width() - left - roomBehind()), height);
        drawScaleLines(m_canvas, m_scale, m_plot);
        double y = top;
        for (qsizetype i = 0; i < m_chart.groups.size(); ++i) {
            drawGroup(i, y);
            y += groupHeight(i);
        }
        return m_plot.bottom() + drawScale(m_canvas, m_scale, m_plot);
    }

private:
    double largest() const
    {
        double most = 0;
        for (const BarChart::Group &group : m_chart.groups) {
            double sum = 0;
            for (const Measure &measure : group.values) {
                const double value = usable(measure).value_or(0);
                sum += value;
                most = qMax(most, m_isStacked ? sum : value);
            }
        }
        return most;
    }

    double roomBehind() const
    {
        double room = 12;
        for (const BarChart::Group &group : m_chart.groups) {
            if (m_isStacked)
                room = qMax(room, textWidth(group.total, 11) + 10);
            for (const Measure &measure : group.values) {
                if (!m_isStacked)
                    room = qMax(room, textWidth(behind(measure), 11) + 10);
            }
        }
        if (!m_scale.ticks.isEmpty())
            room = qMax(room, textWidth(m_scale.ticks.constLast().shown, 11) / 2 + 2);
        return qMin(room, m_canvas.width() * 0.3);
    }

    QString behind(const Measure &measure) const
    {
        return measure.shown.isEmpty() && !usable(measure) ? m_canvas.words().notKnown
                                                           : measure.shown;
    }

    double groupHeight(qsizetype index) const
    {
        const qsizetype bars
            = m_isStacked ? 1 : qMax<qsizetype>(1, m_chart.groups[index].values.size());
        return qMax(double(bars) * barHeight, m_names.height(index)) + groupGap;
    }

    double legend()
    {
        if (m_chart.series.size() < 2)
            return 4;
        QList<std::pair<Canvas::Sign, QString>> entries;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i)
            entries.append({ [this, i](const QRectF &area) { m_canvas.filled(area, filling(i)); },
                             m_chart.series[i] });
        return m_canvas.legend(0, entries);
    }

    void drawGroup(qsizetype index, double top)
    {
        const BarChart::Group &group = m_chart.groups[index];
        const double height = groupHeight(index);
        m_canvas.lines({ m_names.width, top + (height - m_names.height(index)) / 2 },
                       m_names.lines[index], Anchor::End);
        const qsizetype bars = m_isStacked ? 1 : qMax<qsizetype>(1, group.values.size());
        double y = top + (height - double(bars) * barHeight) / 2;
        if (m_isStacked)
            drawParts(group, y);
        for (qsizetype i = 0; !m_isStacked && i < group.values.size(); ++i, y += barHeight)
            drawBar(group.values[i], i, y);
    }

    void drawBar(const Measure &measure, qsizetype series, double y)
    {
        const double length = m_plot.width() * m_scale.share(usable(measure).value_or(0));
        m_canvas.filled(QRectF(m_plot.left(), y + 1.5, length, barHeight - 3), filling(series));
        const QString shown
            = wrappedText(behind(measure), m_canvas.width() * 0.3 - 10, 11, false, 1).value(0);
        m_canvas.label({ m_plot.left() + length + 5, y + barHeight - 5 }, shown, Anchor::Start,
                       TextSize::Small);
    }

    void drawParts(const BarChart::Group &group, double y)
    {
        double sum = 0;
        double x = m_plot.left();
        for (qsizetype i = 0; i < group.values.size(); ++i) {
            sum += usable(group.values[i]).value_or(0);
            const double end = m_plot.left() + m_plot.width() * m_scale.share(sum);
            const QRectF area(x, y + 0.5, end - x, barHeight - 1);
            m_canvas.filled(area, filling(i));
            drawInside(area, group.values[i].shown, filling(i));
            x = end;
        }
        m_canvas.label({ x + 5, y + barHeight - 5 },
                       wrappedText(group.total, m_canvas.width() * 0.3 - 10, 11, false, 1).value(0),
                       Anchor::Start, TextSize::Small);
    }

    // Only where it fits; the table has all.
    void drawInside(const QRectF &area, const QString &shown, const Filling &filling)
    {
        const double needed = textWidth(shown, 11);
        if (shown.isEmpty() || needed + 8 > area.width())
            return;
        const bool isPlain = filling.hatch == Hatch::None;
        if (!isPlain)
            m_canvas.rectangle(QRectF(area.center().x() - needed / 2 - 2, area.top() + 2,
                                      needed + 4, area.height() - 4),
                               ink::white);
        m_canvas.label({ area.center().x(), area.bottom() - 4 }, shown, Anchor::Middle,
                       TextSize::Small, isPlain ? ink::white : ink::text);
    }

    Canvas &m_canvas;
    const BarChart &m_chart;
    const bool m_isStacked;
    NameColumn m_names;
    Scale m_scale;
    QRectF m_plot;
};

} // namespace

double draw(Canvas &canvas, const BarChart &chart)
{
    return Bars(canvas, chart).run();
}

} // namespace report
