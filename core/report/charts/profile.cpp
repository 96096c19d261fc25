// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/axis.h"
#include "core/report/charts/drawings.h"
#include "core/report/textwidth.h"

namespace report
{

namespace
{

class Profile
{
public:
    Profile(Canvas &canvas, const ProfileChart &chart)
        : m_canvas(canvas)
        , m_chart(chart)
    {
        QStringList names;
        for (const ProfileChart::Row &row : chart.rows)
            names.append(row.label);
        m_names = nameColumn(names, canvas.width() * 0.36);
        m_heads = chart.levels;
        for (int level = 0; m_heads.size() < 2; ++level)
            m_heads.append(QString::number(level));
        m_levels.start = m_names.width + 8;
        m_levels.step = (canvas.width() - m_levels.start) / double(m_heads.size());
    }

    double run()
    {
        double y = legend();
        y += drawLevels(m_canvas, y, m_levels, m_heads);
        const double top = y;
        for (qsizetype i = 0; i < m_chart.rows.size(); ++i) {
            if (i % 2 == 0)
                m_canvas.rectangle(QRectF(0, y, m_canvas.width(), rowHeight(i)), ink::band);
            y += rowHeight(i);
        }
        for (qsizetype level = 0; level < m_heads.size(); ++level)
            m_canvas.line(
                { { m_levels.at(double(level)), top }, { m_levels.at(double(level)), y } },
                ink::line);
        drawRows(top);
        return y + 4;
    }

private:
    double rowHeight(qsizetype row) const { return qMax(24.0, m_names.height(row) + 8); }

    std::optional<double> place(const Measure &measure) const
    {
        const std::optional<double> value = usable(measure);
        if (!value)
            return std::nullopt;
        return m_levels.at(qMin(*value, double(m_heads.size() - 1)));
    }

    double legend()
    {
        QList<std::pair<Canvas::Sign, QString>> entries;
        const auto add = [&](const QString &name, auto draw) {
            if (!name.isEmpty())
                entries.append({ draw, name });
        };
        add(m_chart.levelName, [this](const QRectF &area) {
            m_canvas.line(
                { { area.left(), area.center().y() }, { area.right(), area.center().y() } },
                ink::main, 2);
            drawLevel(area.center());
        });
        add(m_chart.targetName, [this](const QRectF &area) { drawTarget(area.center()); });
        add(m_chart.spreadName, [this](const QRectF &area) {
            drawSpread(area.left(), area.right(), area.center().y());
        });
        return m_canvas.legend(0, entries);
    }

    void drawLevel(QPointF centre) { m_canvas.disc(centre, 5.5, ink::main, ink::white); }
    void drawTarget(QPointF centre)
    {
        const double size = 8;
        m_canvas.polygon({ centre + QPointF(0, -size), centre + QPointF(size, 0),
                           centre + QPointF(0, size), centre + QPointF(-size, 0) },
                         ink::white, ink::text);
    }
    void drawSpread(double from, double to, double y)
    {
        m_canvas.rectangle(QRectF(from, y - 4, to - from, 8), QStringLiteral("#c9d3de"),
                           QStringLiteral("#7f8b98"));
    }

    // Spreads first, targets over them, then the line, so that nothing hides a level.
    void drawRows(double top)
    {
        QList<QPointF> profile;
        QList<QPointF> levels;
        double y = top;
        for (qsizetype i = 0; i < m_chart.rows.size(); ++i) {
            const ProfileChart::Row &row = m_chart.rows[i];
            const double middle = y + rowHeight(i) / 2;
            m_canvas.lines({ m_names.width, middle - m_names.height(i) / 2 }, m_names.lines[i],
                           Anchor::End);
            const auto lowest = place(row.lowest);
            const auto highest = place(row.highest);
            if (lowest && highest && *highest > *lowest)
                drawSpread(*lowest, *highest, middle);
            if (const auto target = place(row.target))
                drawTarget({ *target, middle });
            if (const auto level = place(row.level)) {
                levels.append({ *level, middle });
                profile.append(levels.constLast());
            } else {
                interrupt(profile);
                remarkUnknown(row, middle);
            }
            y += rowHeight(i);
        }
        interrupt(profile);
        for (const QPointF &level : levels)
            drawLevel(level);
    }

    // Behind everything else in the row, where there is room.
    void remarkUnknown(const ProfileChart::Row &row, double middle)
    {
        const double first = m_levels.at(0) + 4;
        double behind = first;
        for (const Measure *measure : { &row.lowest, &row.highest, &row.target }) {
            if (const auto used = place(*measure))
                behind = qMax(behind, *used + 16);
        }
        const QString &text = m_canvas.words().notKnown;
        const bool fits = behind + textWidth(text, double(TextSize::Small)) < m_canvas.width() - 2;
        m_canvas.remark({ fits ? behind : first, middle + 4 }, text);
    }

    void interrupt(QList<QPointF> &profile)
    {
        if (profile.size() > 1)
            m_canvas.line(profile, ink::main, 2);
        profile.clear();
    }

    Canvas &m_canvas;
    const ProfileChart &m_chart;
    NameColumn m_names;
    QStringList m_heads;
    Levels m_levels;
};

} // namespace

double draw(Canvas &canvas, const ProfileChart &chart)
{
    return Profile(canvas, chart).run();
}

} // namespace report
