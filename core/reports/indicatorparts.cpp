// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/indicatorparts.h"

#include "core/reports/frame.h"
#include "core/reports/responsetables.h"

#include <QSet>

namespace reports
{

using base::lateText;
using questionnaire::Computed;
using questionnaire::Indicator;
using report::Column;

namespace
{

struct Known {
    const Indicator *indicator = nullptr;
    QMap<int, Computed> values; // only years with a value
};

QString nameOf(const Indicator &indicator)
{
    return indicator.column.isEmpty() ? indicator.id
                                      : indicator.id + QLatin1Char('/') + indicator.column;
}

QList<Known> knownOf(const ReportJob &job, const ResponseYears &years,
                     const QList<Indicator> &indicators)
{
    QList<Known> known;
    for (const Indicator &indicator : indicators) {
        Known one { &indicator, {} };
        for (const int year : years.years()) {
            const Computed computed = questionnaire::compute(indicator, year, years.edition(),
                                                             years.figures(), job.data.series);
            if (computed.value)
                one.values.insert(year, computed);
        }
        if (!one.values.isEmpty())
            known << one;
    }
    return known;
}

report::Table valueTable(const Composer &composer, const ResponseYears &years,
                         const QList<Known> &known)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Indicators computed from the figures"));
    table.columns = { column(Column::Kind::Code, 1.3), column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 1.6) };
    QList<report::Cell> header
        = composer.header({ lateText("reports", "Indicator"), lateText("reports", "Title"),
                            lateText("reports", "Unit") });
    for (const int year : years.years()) {
        table.columns << column(Column::Kind::Number, 1);
        header << cell(QString::number(year));
    }
    table.header << header;
    for (const Known &one : known) {
        QList<report::Cell> row { cell(nameOf(*one.indicator)), cell(one.indicator->title),
                                  cell(one.indicator->unit) };
        for (const int year : years.years())
            row << (one.values.contains(year) ? figureCell(composer, *one.values[year].value)
                                              : cell(QStringLiteral("–")));
        table.rows << report::Row { row, report::Row::Kind::Plain };
    }
    table.notes << composer.word(
        lateText("reports",
                 "A dash stands where a figure or the population is missing. Suppressed counts "
                 "make an interval."));
    table.source = sourceLine(composer);
    table.wide = years.years().size() > 8;
    return table;
}

report::Table formulaTable(const Composer &composer, const ResponseYears &years,
                           const QList<Known> &known)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Formulas of the indicators"));
    table.columns = { column(Column::Kind::Code, 1), column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 0.7), column(Column::Kind::Text, 3.4) };
    table.header << composer.header({ lateText("reports", "Indicator"),
                                      lateText("reports", "Formula"), lateText("reports", "Year"),
                                      lateText("reports", "With its figures") });
    for (const Known &one : known)
        table.rows << report::Row {
            { cell(nameOf(*one.indicator)),
              cell(questionnaire::formulaOf(*one.indicator, years.edition())),
              cell(QString::number(one.values.lastKey())),
              cell(questionnaire::workingOf(one.values.last())) },
            report::Row::Kind::Plain
        };
    table.source = sourceLine(composer);
    return table;
}

QSet<QString> tablesOf(const Indicator &indicator, const questionnaire::Edition &edition)
{
    QSet<QString> tables;
    for (const int number : indicator.numerator + indicator.denominator)
        tables << edition.cell(number).table->id;
    return tables;
}

report::SeriesChart chartOf(const Composer &composer, const ResponseYears &years,
                            const QList<const Known *> &lines)
{
    const Indicator &first = *lines.first()->indicator;
    report::SeriesChart chart;
    chart.yearsTitle = composer.word(lateText("reports", "Year"));
    for (const int year : years.years())
        chart.years << QString::number(year);
    for (const Known *known : lines) {
        report::SeriesChart::Line line { nameOf(*known->indicator), {} };
        for (const int year : years.years()) {
            report::SeriesChart::Point point { { std::nullopt, QStringLiteral("–") }, {}, {} };
            if (known->values.contains(year)) {
                const questionnaire::Figure &value = *known->values[year].value;
                point.value = { (value.low + value.high) / 2, figureCell(composer, value).text };
                if (!value.isExact()) {
                    point.low = value.low;
                    point.high = value.high;
                }
            }
            line.points << point;
        }
        chart.lines << line;
    }
    for (const int year : years.breaks(tablesOf(first, years.edition())))
        chart.breaks << report::SeriesChart::Break {
            int(years.years().indexOf(year)), composer.word(lateText("reports", "method changed"))
        };
    chart.axis.title = first.unit;
    return chart;
}

void addSeries(Composer &composer, const ResponseYears &years, const QList<Known> &known)
{
    QMap<QString, QList<const Known *>> groups; // by id of the indicator
    for (const Known &one : known) {
        if (one.values.size() > 1)
            groups[one.indicator->id] << &one;
    }
    if (groups.isEmpty())
        return;
    composer.heading(2, lateText("reports", "Series"));
    composer.text(lateText(
        "reports",
        "A line is interrupted where the answers to questions on method differ between two "
        "collections: figures before and after it were made in different ways."));
    for (const auto &lines : std::as_const(groups)) {
        const Indicator &indicator = *lines.first()->indicator;
        report::Figure figure;
        figure.caption = indicator.id + QLatin1Char(' ') + indicator.title;
        figure.alternativeText
            = composer.word(lateText("reports",
                                     "Lines from %1 to %2: %3. The table below has the "
                                     "same numbers.",
                                     { QString::number(years.years().first()),
                                       QString::number(years.years().last()), indicator.title }));
        figure.chart = chartOf(composer, years, lines);
        figure.source = sourceLine(composer);
        composer.add(figure);
    }
}

} // namespace

base::Result<> addIndicators(Composer &composer, const ResponseYears &years)
{
    const auto indicators = questionnaire::loadIndicators(years.edition(), composer.job().language);
    if (!indicators)
        return tl::unexpected(indicators.error());
    composer.heading(1, lateText("reports", "Indicators"));
    const QList<Known> known = knownOf(composer.job(), years, *indicators);
    if (known.isEmpty()) {
        composer.text(lateText("reports", "The figures given allow none."));
        return {};
    }
    composer.add(valueTable(composer, years, known));
    composer.add(formulaTable(composer, years, known));
    addSeries(composer, years, known);
    return {};
}

} // namespace reports
