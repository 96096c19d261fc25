// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charttable.h"

#include "core/report/outline.h"

namespace report
{

namespace
{

class Making
{
public:
    explicit Making(const Labels &labels)
        : m_labels(labels)
    {
    }

    Table operator()(const BarChart &chart) const
    {
        const bool hasTotals = chart.mode == BarChart::Mode::Stacked
            && std::any_of(chart.groups.begin(), chart.groups.end(),
                           [](const BarChart::Group &group) { return !group.total.isEmpty(); });
        QStringList heads = QStringList(chart.groupsTitle) + chart.series;
        if (hasTotals)
            heads.append(QString());
        Table table = started(heads);
        for (const BarChart::Group &group : chart.groups) {
            QList<Cell> cells = { Cell { group.label } };
            for (qsizetype i = 0; i < chart.series.size(); ++i)
                cells.append(cell(group.values.value(i)));
            if (hasTotals)
                cells.append(Cell { group.total });
            table.rows.append({ cells });
        }
        return table;
    }

    Table operator()(const ProfileChart &chart) const
    {
        const auto has = [&](Measure ProfileChart::Row::*member) {
            return std::any_of(chart.rows.begin(), chart.rows.end(),
                               [&](const auto &row) { return row.*member != Measure(); });
        };
        const bool hasTargets = has(&ProfileChart::Row::target);
        const bool hasSpread = has(&ProfileChart::Row::lowest) || has(&ProfileChart::Row::highest);
        QStringList heads = { chart.rowsTitle, chart.levelName };
        if (hasTargets)
            heads.append(chart.targetName);
        if (hasSpread)
            heads.append(chart.spreadName);
        Table table = started(heads);
        for (const ProfileChart::Row &row : chart.rows) {
            QList<Cell> cells = { Cell { row.label }, cell(row.level) };
            if (hasTargets)
                cells.append(cell(row.target));
            if (hasSpread)
                cells.append(Cell { row.lowest.shown == row.highest.shown
                                        ? row.lowest.shown
                                        : row.lowest.shown + QChar(0x2013) + row.highest.shown });
            table.rows.append({ cells });
        }
        return table;
    }

    Table operator()(const FlowChart &chart) const
    {
        Table table = started({ chart.fromTitle, chart.toTitle, chart.countTitle });
        table.columns[1].kind = Column::Kind::Text;
        table.columns[1].weight = 2;
        for (const FlowChart::Node &node : chart.nodes) {
            table.rows.append(
                { { Cell { node.label }, Cell {}, cell(node.count) }, Row::Kind::Total });
            for (const FlowChart::Link &link : chart.links) {
                if (link.from == node.id)
                    table.rows.append({ { Cell { node.label }, Cell { nameOf(chart, link.to) },
                                          cell(link.count) } });
            }
            for (const FlowChart::Loss &loss : chart.losses) {
                if (loss.from == node.id)
                    table.rows.append(
                        { { Cell { node.label }, Cell { m_labels.loss.arg(loss.label) },
                            cell(loss.count) } });
            }
        }
        return table;
    }

    Table operator()(const SpreadChart &chart) const
    {
        Table table = started(QStringList(chart.rowsTitle) + chart.institutions);
        for (const SpreadChart::Row &row : chart.rows) {
            QList<Cell> cells = { Cell { row.label } };
            for (qsizetype i = 0; i < chart.institutions.size(); ++i)
                cells.append(cell(row.values.value(i)));
            table.rows.append({ cells });
        }
        return table;
    }

    // Years go down, since there may be many.
    Table operator()(const SeriesChart &chart) const
    {
        QStringList heads = { chart.yearsTitle };
        for (const SeriesChart::Line &line : chart.lines)
            heads.append(line.name);
        Table table = started(heads);
        table.columns[0].kind = Column::Kind::Code;
        table.columns[0].weight = 1;
        for (qsizetype year = 0; year < chart.years.size(); ++year) {
            QList<Cell> cells = { Cell { chart.years[year] } };
            for (const SeriesChart::Line &line : chart.lines)
                cells.append(cell(line.points.value(year).value));
            table.rows.append({ cells });
        }
        for (const SeriesChart::Break &mark : chart.breaks) {
            const QString year = chart.years.value(mark.before);
            if (!year.isEmpty())
                table.notes.append(m_labels.seriesBreak.arg(year, mark.label));
        }
        return table;
    }

private:
    Table started(const QStringList &heads) const
    {
        Table table;
        QList<Cell> header;
        for (const QString &head : heads)
            header.append(Cell { head });
        table.header.append(header);
        table.columns.append({ Column::Kind::Text, 3 });
        for (qsizetype i = 1; i < heads.size(); ++i)
            table.columns.append({ Column::Kind::Number, 1 });
        return table;
    }

    Cell cell(const Measure &measure) const
    {
        if (measure.shown.isEmpty() && !measure.value)
            return Cell { m_labels.notKnown };
        return Cell { measure.shown, measure.value };
    }

    static QString nameOf(const FlowChart &chart, const QString &id)
    {
        for (const FlowChart::Node &node : chart.nodes) {
            if (node.id == id)
                return node.label;
        }
        return id;
    }

    const Labels &m_labels;
};

} // namespace

Table chartTable(const Figure &figure, const Labels &labels)
{
    return std::visit(Making(labels), figure.chart);
}

} // namespace report
