// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/listmeasures.h"

#include "core/exchange/linkwords.h"
#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using mapping::Measure;
using mapping::Weight;
using report::Column;

namespace
{

QString keyOf(const QString &measure, const QString &scope, Weight weight)
{
    return measure + QLatin1Char('|') + scope
        + (weight == Weight::Codes ? QLatin1String("|codes") : QLatin1String("|volume"));
}

const QString all = QStringLiteral("all");

QList<report::Cell> listCells(const Composer &composer, const ListMeasures &measures)
{
    const auto share = [&](const char *name, Weight weight) {
        const Measure one = measures.of(QLatin1String(name), all, weight);
        return composer.shareCell(one.count, one.total);
    };
    const Measure coverage = measures.of(QStringLiteral("coverage"), all);
    return { cell(measures.list().info.name),
             cell(composer.word(exchange::institutionText(measures.list().info.institution))),
             composer.count(coverage.total),
             composer.count(coverage.count),
             composer.shareCell(coverage.count, coverage.total),
             share("coverage", Weight::Volume),
             share("coverage approved", Weight::Codes),
             share("residual", Weight::Codes),
             share("review", Weight::Codes) };
}

report::BarChart sectionBars(const Composer &composer, const ListMeasures &measures)
{
    report::BarChart chart;
    chart.groupsTitle = composer.word(lateText("reports", "Section"));
    chart.series = { composer.word(lateText("reports", "Approved")),
                     composer.word(lateText("reports", "Mapped, not approved")) };
    chart.mode = report::BarChart::Mode::Stacked;
    chart.axis.title = composer.word(lateText("reports", "Offence codes"));
    for (const auto &section : composer.job().classification.roots()) {
        const QString scope = QStringLiteral("section:") + section.toString();
        const double mapped = measures.of(QStringLiteral("section"), scope).count;
        const double approved = measures.of(QStringLiteral("approved"), scope).count;
        chart.groups << report::BarChart::Group { categoryName(composer, section),
                                                  { composer.measure(approved),
                                                    composer.measure(mapped - approved) },
                                                  composer.number(mapped) };
    }
    return chart;
}

} // namespace

ListMeasures::ListMeasures(const ReportJob &job, const offences::OffenceList &list)
    : m_list(&list)
{
    for (const Measure &measure :
         mapping::coverage(list, job.data.set(list.info.id), job.classification)) {
        m_measures.insert(keyOf(measure.measure, measure.scope, measure.weight), measure);
        m_hasVolume = m_hasVolume || measure.weight == Weight::Volume;
    }
}

Measure ListMeasures::of(const QString &measure, const QString &scope, Weight weight) const
{
    return m_measures.value(keyOf(measure, scope, weight), { measure, scope, weight, 0, 0 });
}

QString categoryName(const Composer &composer, const classification::IccsCode &code)
{
    const ReportJob &job = composer.job();
    const auto *category = job.classification.category(code);
    const QString shown = code.toString();
    return category ? shown + QLatin1Char(' ') + titleOf(*category, job.language) : shown;
}

void addListTable(Composer &composer, const QList<ListMeasures> &lists)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "The lists in figures"));
    table.columns = { column(Column::Kind::Text, 2.2), column(Column::Kind::Text, 1.7) };
    for (int i = 0; i < 2; ++i)
        table.columns << column(Column::Kind::Number, 1);
    for (int i = 0; i < 5; ++i)
        table.columns << column(Column::Kind::Percent, 1.1);
    table.header << composer.header(
        { lateText("reports", "List"), lateText("reports", "Institution"),
          lateText("reports", "Offences in scope"), lateText("reports", "Mapped"),
          lateText("reports", "Coverage, codes"), lateText("reports", "Coverage, volume"),
          lateText("reports", "Approved"), lateText("reports", "In residuals"),
          lateText("reports", "Reviewed") });
    for (const ListMeasures &measures : lists)
        table.rows << report::Row { listCells(composer, measures), report::Row::Kind::Plain };
    table.notes << composer.word(
        lateText("reports",
                 "Offences that are out of scope and rows that sum others are not counted. "
                 "Approved: share of the offences in scope. Residuals and reviews: share of the "
                 "mapped offences. A dash stands where the list gives no volumes."));
    table.source = sourceLine(composer);
    composer.add(table);
}

report::Table sectionTable(const Composer &composer, const ListMeasures &measures)
{
    report::Table table;
    table.caption = composer.word(
        lateText("reports", "Mapped offences by section, %1", { measures.list().info.name }));
    table.columns = { column(Column::Kind::Text, 4), column(Column::Kind::Number, 1),
                      column(Column::Kind::Percent, 1), column(Column::Kind::Percent, 1) };
    QList<base::Text> names { lateText("reports", "Section"), lateText("reports", "Codes"),
                              lateText("reports", "Share of codes"),
                              lateText("reports", "In residuals") };
    if (measures.hasVolume()) {
        names << lateText("reports", "Share of volume")
              << lateText("reports", "Volume in residuals");
        table.columns << column(Column::Kind::Percent, 1) << column(Column::Kind::Percent, 1);
    }
    table.header << composer.header(names);
    for (const auto &section : composer.job().classification.roots()) {
        const QString scope = QStringLiteral("section:") + section.toString();
        QList<report::Cell> cells { cell(categoryName(composer, section)) };
        for (const Weight weight : { Weight::Codes, Weight::Volume }) {
            if (weight == Weight::Volume && !measures.hasVolume())
                continue;
            const Measure part = measures.of(QStringLiteral("section"), scope, weight);
            const Measure residual = measures.of(QStringLiteral("residual"), scope, weight);
            if (weight == Weight::Codes)
                cells << composer.count(part.count);
            cells << composer.shareCell(part.count, part.total)
                  << composer.shareCell(residual.count, residual.total);
        }
        table.rows << report::Row { cells, report::Row::Kind::Plain };
    }
    table.notes << composer.word(
        lateText("reports",
                 "An offence with several links counts once, at the link that is furthest in "
                 "review and deepest in the classification. A dash means that there is nothing to "
                 "take a share of."));
    table.source = sourceLine(composer);
    return table;
}

void addSections(Composer &composer, const ListMeasures &measures)
{
    report::Figure figure;
    figure.caption = composer.word(
        lateText("reports", "Mapped offence codes by section, %1", { measures.list().info.name }));
    figure.chart = sectionBars(composer, measures);
    const Measure coverage = measures.of(QStringLiteral("coverage"), all);
    figure.alternativeText = composer.word(lateText(
        "reports",
        "Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it "
        "has, approved ones first. The table below has the same numbers.",
        { composer.number(coverage.count) }));
    figure.source = sourceLine(composer);
    composer.add(figure);
    composer.add(sectionTable(composer, measures));
}

} // namespace reports
