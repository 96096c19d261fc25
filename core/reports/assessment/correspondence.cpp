// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/differences.h"
#include "core/reports/assessment/findings.h"
#include "core/reports/assessment/measures.h"
#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

#include <algorithm>

namespace reports
{

using base::lateText;
using mapping::Weight;
using report::Column;

namespace
{

constexpr qsizetype mostBars = 15;

QList<MeasuredPlace> sections(const Material &material)
{
    QList<MeasuredPlace> places;
    for (const auto &root : material.assessment.facts.classification.roots())
        places << MeasuredPlace { categoryName(material.composer, root),
                                  { {}, {}, root.toString(), {} } };
    return places;
}

QList<MeasuredPlace> institutions(const Material &material)
{
    QList<MeasuredPlace> places;
    for (const auto &one : material.assessment.facts.lists) {
        const QString kind = offences::institutionId(one.list.info.institution);
        if (std::none_of(places.begin(), places.end(), [&](const MeasuredPlace &place) {
                return place.where.institution == kind;
            }))
            places << MeasuredPlace { material.institution(kind), { kind, {}, {}, {} } };
    }
    return places;
}

QList<MeasuredPlace> years(const Material &material)
{
    QList<MeasuredPlace> places;
    for (const QString &year : assessment::yearsOf(material.assessment.facts))
        places << MeasuredPlace { year, { {}, {}, {}, year } };
    return places;
}

// The share of all cases, or codes, in scope that a section of the ICCS takes.
void addSectionChart(Material &material)
{
    const Composer &composer = material.composer;
    const bool hasVolume = material.hasVolume();
    report::BarChart chart;
    chart.groupsTitle = material.splitName("section");
    chart.series = { material.phrase("byCodes") };
    if (hasVolume)
        chart.series << material.phrase("byVolume");
    chart.axis.title = material.figureName(QStringLiteral("coverage")) + QStringLiteral(" (%)");
    QList<double> shares;
    for (const MeasuredPlace &section : sections(material)) {
        report::BarChart::Group group { section.name, {}, {} };
        for (const Weight weight : { Weight::Codes, Weight::Volume }) {
            if (weight == Weight::Volume && !hasVolume)
                continue;
            const auto *figure
                = material.figure(QStringLiteral("coverage"), {}, weight, section.where);
            group.values << (figure ? composer.shareMeasure(figure->count, figure->total)
                                    : composer.shareMeasure(0, 1));
        }
        shares << group.values.last().value.value_or(0);
        chart.groups << group;
    }
    const auto ends = std::minmax_element(shares.begin(), shares.end());
    report::Figure figure;
    figure.caption = hasVolume
        ? material.caption("coverageBySection", { material.years() })
        : material.word(lateText("reports",
                                 "Share of the national codes in scope that have a "
                                 "category in the section"));
    figure.alternativeText = material.alternative(
        "coverageBySection",
        { composer.share(*ends.first, 100), composer.share(*ends.second, 100) });
    figure.chart = chart;
    figure.source = sourceLine(composer);
    material.composer.add(figure);
}

void addSplit(Material &material, const char *split, const QList<MeasuredPlace> &places)
{
    // Of one place the table of the whole says the same.
    if (places.size() < 2)
        return;
    material.composer.heading(
        2,
        material.named(material.figureName(QStringLiteral("coverage")), material.splitName(split)));
    if (qstrcmp(split, "section") == 0)
        addSectionChart(material);
    for (const report::Table &table : placeTables(material, material.splitName(split), places))
        material.composer.add(table);
}

void addLists(Material &material)
{
    material.composer.heading(2, lateText("reports", "The lists in figures"));
    const auto &lists = material.assessment.facts.lists;
    if (lists.size() > 1)
        material.composer.add(
            measureTable(material, material.institution({}), QStringLiteral("measures"), {}));
    for (const auto &one : lists) {
        const offences::ListInfo &info = one.list.info;
        material.composer.add(
            measureTable(material, info.name, QStringLiteral("measures-") + info.id,
                         { offences::institutionId(info.institution), info.id, {}, {} }));
    }
}

void addResiduals(Material &material)
{
    material.composer.heading(2, material.figureName(QStringLiteral("residual")));
    const QList<Residual> found = residuals(material);
    const auto *all = material.best(QStringLiteral("residual"));
    if (found.isEmpty() || !all) {
        material.composer.text(lateText("reports", "No code ends in a residual category."));
        return;
    }
    const Composer &composer = material.composer;
    const bool isByVolume = all->weight == Weight::Volume && all->count > 0;
    report::BarChart chart;
    chart.groupsTitle = fieldName(material.instrument().gap, "code");
    chart.series = { isByVolume ? material.word(lateText("reports", "Cases"))
                                : material.word(lateText("reports", "Codes")) };
    chart.axis.title = chart.series.first();
    for (const Residual &one : found.mid(0, mostBars)) {
        const double here = isByVolume ? one.volume : one.codes;
        chart.groups << report::BarChart::Group { categoryName(composer, one.category->code),
                                                  { composer.measure(here) },
                                                  {} };
    }
    report::Figure figure;
    figure.caption = isByVolume
        ? material.caption("residuals")
        : material.word(lateText("reports", "Residual categories with the most codes"));
    figure.alternativeText
        = material.alternative("residuals", { composer.number(double(chart.groups.size())) });
    figure.chart = chart;
    figure.source = sourceLine(composer);
    material.composer.text(
        lateText("reports",
                 "What ends in a residual category is counted, but cannot be told from other "
                 "acts there. Of all that is mapped this is %1; residual categories in use: %2.",
                 { composer.share(all->count, all->total), qint64(found.size()) }));
    material.composer.add(figure);
}

} // namespace

void addCorrespondence(Material &material)
{
    material.chapter(5);
    addLists(material);
    addSplit(material, "section", sections(material));
    addSplit(material, "institution", institutions(material));
    addSplit(material, "year", years(material));
    addResiduals(material);
    addDisputes(material);
    addDifferences(material);
    addBreadth(material);
    addDimensions(material, 5);
}

} // namespace reports
