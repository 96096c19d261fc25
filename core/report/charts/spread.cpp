// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/axis.h"
#include "core/report/charts/drawings.h"
#include "core/report/textwidth.h"

#include <algorithm>

namespace report
{

namespace
{

constexpr double dotSpacing = 11; // between dots of the same value

class Spread
{
public:
    Spread(Canvas &canvas, const SpreadChart &chart)
        : m_canvas(canvas)
        , m_chart(chart)
    {
        QStringList names;
        double largest = 0;
        for (const SpreadChart::Row &row : chart.rows) {
            names.append(row.label);
            for (const Measure &measure : row.values)
                largest = qMax(largest, usable(measure).value_or(0));
        }
        m_names = nameColumn(names, canvas.width() * 0.4);
        m_scale = scaleOf(chart.axis, largest, canvas.document().language);
        m_levels.start = m_names.width + 8;
        m_levels.step
            = (canvas.width() - m_levels.start) / double(qMax<qsizetype>(1, chart.levels.size()));
    }

    double run()
    {
        double y = legend();
        if (hasLevels())
            y += drawLevels(m_canvas, y, m_levels, m_chart.levels);
        const double top = y;
        for (qsizetype i = 0; i < m_chart.rows.size(); ++i)
            y += rowHeight(i);
        m_plot = plot(top, y);
        y = top;
        for (qsizetype i = 0; i < m_chart.rows.size(); ++i) {
            if (i % 2 == 0)
                m_canvas.rectangle(QRectF(0, y, m_canvas.width(), rowHeight(i)), ink::band);
            y += rowHeight(i);
        }
        drawGrid();
        y = top;
        for (qsizetype i = 0; i < m_chart.rows.size(); ++i) {
            drawRow(i, y);
            y += rowHeight(i);
        }
        return hasLevels() ? y + 4 : y + drawScale(m_canvas, m_scale, m_plot);
    }

private:
    bool hasLevels() const { return !m_chart.levels.isEmpty(); }

    QRectF plot(double top, double bottom) const
    {
        const double left = m_levels.start + 12;
        const double half
            = m_scale.ticks.isEmpty() ? 12 : textWidth(m_scale.ticks.constLast().shown, 11) / 2 + 8;
        return QRectF(left, top, m_canvas.width() - left - half, bottom - top);
    }

    double place(double value) const
    {
        if (hasLevels())
            return m_levels.at(qMin(value, double(m_chart.levels.size() - 1)));
        return m_plot.left() + m_plot.width() * m_scale.share(value);
    }

    void drawGrid()
    {
        if (!hasLevels())
            drawScaleLines(m_canvas, m_scale, m_plot);
        for (qsizetype level = 0; level < m_chart.levels.size(); ++level) {
            const double x = m_levels.at(double(level));
            m_canvas.line({ { x, m_plot.top() }, { x, m_plot.bottom() } }, ink::line);
        }
    }

    double legend()
    {
        QList<std::pair<Canvas::Sign, QString>> entries;
        for (qsizetype i = 0; i < m_chart.institutions.size(); ++i)
            entries.append({ [this, i](const QRectF &area) { m_canvas.marker(area.center(), i); },
                             m_chart.institutions[i] });
        return m_canvas.legend(0, entries);
    }

    qsizetype mostAlike(const SpreadChart::Row &row) const
    {
        qsizetype most = 0;
        for (const Measure &measure : row.values) {
            if (usable(measure))
                most = qMax<qsizetype>(
                    most,
                    std::count_if(row.values.begin(), row.values.end(), [&](const Measure &other) {
                        return usable(other) == usable(measure);
                    }));
        }
        return most;
    }

    double rowHeight(qsizetype index) const
    {
        const double dots = double(mostAlike(m_chart.rows[index])) * dotSpacing + 10;
        return std::max({ 24.0, m_names.height(index) + 8, dots });
    }

    void drawRow(qsizetype index, double top)
    {
        const SpreadChart::Row &row = m_chart.rows[index];
        const double middle = top + rowHeight(index) / 2;
        m_canvas.lines({ m_names.width, middle - m_names.height(index) / 2 }, m_names.lines[index],
                       Anchor::End);
        QList<double> places;
        for (const Measure &measure : row.values) {
            if (const auto value = usable(measure))
                places.append(place(*value));
        }
        if (places.isEmpty()) {
            m_canvas.remark({ m_levels.start + 14, middle + 4 }, m_canvas.words().notKnown);
            return;
        }
        const auto [least, most] = std::minmax_element(places.begin(), places.end());
        m_canvas.line({ { *least, middle }, { *most, middle } }, ink::muted, 2);
        drawDots(row, middle);
    }

    // Equal answers stand above each other, so that each is seen.
    void drawDots(const SpreadChart::Row &row, double middle)
    {
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const auto value = usable(row.values[i]);
            if (!value)
                continue;
            qsizetype alike = 0;
            qsizetype before = 0;
            for (qsizetype other = 0; other < row.values.size(); ++other) {
                const bool isAlike = usable(row.values[other]) == value;
                alike += isAlike;
                before += isAlike && other < i;
            }
            const double shift = (double(before) - double(alike - 1) / 2) * dotSpacing;
            m_canvas.marker({ place(*value), middle + shift }, i, 4.5);
        }
    }

    Canvas &m_canvas;
    const SpreadChart &m_chart;
    NameColumn m_names;
    Scale m_scale;
    Levels m_levels;
    QRectF m_plot;
};

} // namespace

double draw(Canvas &canvas, const SpreadChart &chart)
{
    return Spread(canvas, chart).run();
}

} // namespace report
