// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/axis.h"
#include "core/report/charts/drawings.h"
#include "core/report/textwidth.h"

#include <cmath>

namespace report
{

namespace
{

constexpr double plotHeight = 220;

class Series
{
public:
    Series(Canvas &canvas, const SeriesChart &chart)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_scale(scaleOf(chart.axis, largest(), canvas.document().language))
    {
    }

    double run()
    {
        double y = legend();
        const QStringList title = wrappedText(m_scale.title, m_canvas.width(), 11, false, 2);
        m_canvas.lines({ 0, y }, title, Anchor::Start, TextSize::Small, ink::muted);
        y += double(title.size()) * lineHeight;
        double left = 0;
        for (const Tick &tick : m_scale.ticks)
            left = qMax(left, textWidth(tick.shown, 11));
        left = qMin(left + 8, m_canvas.width() * 0.3);
        m_plot = QRectF(left, y, m_canvas.width() - left, plotHeight);
        m_plot.setTop(y + breakLabels(y) + 8);
        m_plot.setBottom(m_plot.top() + plotHeight);
        drawGrid();
        drawBreaks();
        for (qsizetype i = 0; i < m_chart.lines.size(); ++i)
            drawLine(i);
        return m_plot.bottom() + drawYears();
    }

private:
    double largest() const
    {
        double most = 0;
        for (const SeriesChart::Line &line : m_chart.lines) {
            for (const SeriesChart::Point &point : line.points) {
                most = qMax(most, usable(point.value).value_or(0));
                most = qMax(most, usable({ point.high, {} }).value_or(0));
            }
        }
        return most;
    }

    double xOf(double index) const
    {
        const double step = m_plot.width() / double(qMax<qsizetype>(1, m_chart.years.size()));
        return m_plot.left() + step * (index + 0.5);
    }
    double yOf(double value) const
    {
        return m_plot.bottom() - m_plot.height() * m_scale.share(value);
    }

    double legend()
    {
        QList<std::pair<Canvas::Sign, QString>> entries;
        for (qsizetype i = 0; i < m_chart.lines.size(); ++i)
            entries.append({ [this, i](const QRectF &area) {
                                const double y = area.center().y();
                                m_canvas.line({ { area.left(), y }, { area.right(), y } },
                                              lineColour(i), 2, dashes(i));
                                m_canvas.marker(area.center(), i, 4);
                            },
                             m_chart.lines[i].name });
        return m_canvas.legend(0, entries);
    }

    void drawGrid()
    {
        double free = 1e9;
        for (const Tick &tick : m_scale.ticks) {
            if (tick.value < 0 || tick.value > m_scale.maximum * (1 + 1e-9))
                continue;
            const double y = yOf(tick.value);
            m_canvas.line({ { m_plot.left(), y }, { m_plot.right(), y } },
                          tick.value == 0 ? ink::muted : ink::line);
            if (y > free)
                continue;
            m_canvas.label({ m_plot.left() - 6, y + 4 },
                           wrappedText(tick.shown, m_plot.left(), 11, false, 1).value(0),
                           Anchor::End, TextSize::Small, ink::muted);
            free = y - lineHeight;
        }
    }

    bool isInside(const SeriesChart::Break &mark) const
    {
        return mark.before > 0 && mark.before < m_chart.years.size();
    }

    // Above the plot, in as many rows as it takes that no two touch. Returns their height.
    double breakLabels(double top)
    {
        QList<double> free; // per row: where the next label may begin
        for (const SeriesChart::Break &mark : m_chart.breaks) {
            if (!isInside(mark))
                continue;
            const QString shown
                = wrappedText(mark.label, m_plot.width() * 0.6, 11, false, 1).value(0);
            const double needed = textWidth(shown, 11);
            const double x = xOf(mark.before - 0.5);
            const double start = qBound(m_plot.left(), x - needed / 2, m_canvas.width() - needed);
            qsizetype row = 0;
            while (row < free.size() && free[row] > start)
                ++row;
            if (row == free.size())
                free.append(0);
            free[row] = start + needed + 10;
            m_canvas.label({ start, top + 12 + double(row) * lineHeight }, shown, Anchor::Start,
                           TextSize::Small);
        }
        return double(free.size()) * lineHeight;
    }

    void drawBreaks()
    {
        for (const SeriesChart::Break &mark : m_chart.breaks) {
            const double x = xOf(mark.before - 0.5);
            if (isInside(mark))
                m_canvas.line({ { x, m_plot.top() - 6 }, { x, m_plot.bottom() } }, ink::muted, 1.5,
                              { 4, 3 });
        }
    }

    bool isBroken(qsizetype year) const
    {
        return std::any_of(m_chart.breaks.begin(), m_chart.breaks.end(),
                           [&](const SeriesChart::Break &mark) { return mark.before == year; });
    }

    void drawLine(qsizetype index)
    {
        const SeriesChart::Line &line = m_chart.lines[index];
        QList<QPointF> run;
        QList<QPointF> marks;
        const auto end = [&] {
            if (run.size() > 1)
                m_canvas.line(run, lineColour(index), 2, dashes(index));
            run.clear();
        };
        for (qsizetype i = 0; i < qMin(line.points.size(), m_chart.years.size()); ++i) {
            const auto value = usable(line.points[i].value);
            if (!value || isBroken(i))
                end();
            if (!value)
                continue;
            drawInterval(line.points[i], index, double(i));
            run.append({ xOf(double(i)), yOf(*value) });
            marks.append(run.constLast());
        }
        end();
        for (const QPointF &mark : marks)
            m_canvas.marker(mark, index, 4);
    }

    void drawInterval(const SeriesChart::Point &point, qsizetype line, double year)
    {
        const auto low = usable({ point.low, {} });
        const auto high = usable({ point.high, {} });
        if (!low || !high)
            return;
        // Beside each other, so that the intervals of two lines are told apart.
        const double shift = (double(line) - double(m_chart.lines.size() - 1) / 2) * 3;
        const double x = xOf(year) + shift;
        const QString colour = lineColour(line);
        m_canvas.line({ { x, yOf(*low) }, { x, yOf(*high) } }, colour, 1);
        for (double end : { *low, *high })
            m_canvas.line({ { x - 4, yOf(end) }, { x + 4, yOf(end) } }, colour, 1);
    }

    double drawYears()
    {
        double free = -1e9;
        for (qsizetype i = 0; i < m_chart.years.size(); ++i) {
            const double x = xOf(double(i));
            const QString shown
                = wrappedText(m_chart.years[i], m_plot.width() / 3, 11, false, 1).value(0);
            const double half = textWidth(shown, 11) / 2;
            if (x - half < free || x + half > m_canvas.width() + 2)
                continue;
            m_canvas.line({ { x, m_plot.bottom() }, { x, m_plot.bottom() + 4 } }, ink::muted);
            m_canvas.label({ x, m_plot.bottom() + 17 }, shown, Anchor::Middle, TextSize::Small,
                           ink::muted);
            free = x + half + 8;
        }
        return 24;
    }

    Canvas &m_canvas;
    const SeriesChart &m_chart;
    Scale m_scale;
    QRectF m_plot;
};

} // namespace

double draw(Canvas &canvas, const SeriesChart &chart)
{
    return Series(canvas, chart).run();
}

} // namespace report
