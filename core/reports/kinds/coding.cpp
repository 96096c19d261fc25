// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/coding.h"

#include "core/exchange/nationalcodes.h"
#include "core/project/projectfindings.h"
#include "core/reports/codedtables.h"
#include "core/reports/findingtables.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

namespace reports
{

using base::lateText;
using mapping::Measure;
using mapping::Weight;
using report::Column;

namespace
{

using Lists = QList<const offences::OffenceList *>;

struct Named {
    base::Text name;
    const char *measure;
    const char *scope;
};

const QList<Named> &qualityMeasures()
{
    static const QList<Named> all {
        { lateText("reports", "Mapped, of the offences in scope"), "coverage", "all" },
        { lateText("reports", "Approved, of the offences in scope"), "coverage approved", "all" },
        { lateText("reports", "In residual categories, of the mapped offences"), "residual",
          "all" },
        { lateText("reports", "Reviewed, of the mapped offences"), "review", "all" },
        { lateText("reports", "With a definition, of the offences in scope"), "documentation",
          "definition" },
        { lateText("reports", "With a rationale, of the mapped offences"), "documentation",
          "rationale" },
        { lateText("reports", "With rules cited, of the mapped offences"), "documentation",
          "rules" },
        { lateText("reports", "Categories of the ICCS that are used"), "breadth", "all" },
    };
    return all;
}

report::Table qualityTable(const Composer &composer, const ListMeasures &measures)
{
    report::Table table;
    table.caption
        = composer.word(lateText("reports", "Quality of the mapping by codes and by volume, %1",
                                 { measures.list().info.name }));
    table.columns = { column(Column::Kind::Text, 3.4), column(Column::Kind::Number, 1),
                      column(Column::Kind::Number, 1), column(Column::Kind::Percent, 1),
                      column(Column::Kind::Percent, 1.2) };
    table.header << composer.header({ lateText("reports", "Measure"), lateText("reports", "Codes"),
                                      lateText("reports", "Out of"),
                                      lateText("reports", "Share of codes"),
                                      lateText("reports", "Share of volume") });
    for (const Named &named : qualityMeasures()) {
        const QString measure = QLatin1String(named.measure), scope = QLatin1String(named.scope);
        const Measure codes = measures.of(measure, scope);
        const Measure volume = measures.of(measure, scope, Weight::Volume);
        table.rows << report::Row { { cell(composer.word(named.name)), composer.count(codes.count),
                                      composer.count(codes.total),
                                      composer.shareCell(codes.count, codes.total),
                                      composer.shareCell(volume.count, volume.total) },
                                    report::Row::Kind::Plain };
    }
    table.notes << composer.word(
        lateText("reports",
                 "Volume: the counts that the list itself gives for its codes. A dash "
                 "stands where it gives none."));
    table.source = sourceLine(composer);
    return table;
}

report::Figure levelFigure(const Composer &composer, const QList<ListMeasures> &lists)
{
    const classification::Classification &classification = composer.job().classification;
    report::BarChart chart;
    chart.groupsTitle = composer.word(lateText("reports", "List"));
    chart.mode = report::BarChart::Mode::Stacked;
    chart.axis.title = composer.word(lateText("reports", "Share of the mapped codes in percent"));
    chart.axis.maximum = 100;
    for (int level = 1; level <= classification.depth(); ++level)
        chart.series << composer.word(lateText(
            "reports", "Level %1, %2",
            { level,
              classification::labelOf(classification.levelName(level), composer.job().language) }));
    for (const ListMeasures &measures : lists) {
        report::BarChart::Group group { measures.list().info.name, {}, {} };
        for (int level = 1; level <= classification.depth(); ++level) {
            const Measure one
                = measures.of(QStringLiteral("level"), QStringLiteral("level:%1").arg(level));
            group.values << composer.shareMeasure(one.count, one.total);
        }
        chart.groups << group;
    }
    report::Figure figure;
    figure.caption = composer.word(lateText("reports", "Level of the categories reached"));
    figure.alternativeText = composer.word(
        lateText("reports",
                 "One bar for each list, parted by the level of the classification "
                 "that its mapped codes reach. The deeper, the more a table can tell."));
    figure.chart = chart;
    figure.source = sourceLine(composer);
    return figure;
}

// Offences that any link puts into a residual category, and their volume.
report::Table residualTable(const Composer &composer, const ListMeasures &measures)
{
    const offences::OffenceList &list = measures.list();
    const ReportJob &job = composer.job();
    const mapping::MappingSet &set = job.data.set(list.info.id);
    const exchange::NationalCodes codes(list);
    report::Table table;
    table.caption
        = composer.word(lateText("reports", "Residual categories used by %1", { list.info.name }));
    table.columns = { column(Column::Kind::Text, 3.4), column(Column::Kind::Number, 0.8),
                      column(Column::Kind::Number, 1), column(Column::Kind::Text, 3) };
    table.header << composer.header({ lateText("reports", "Category"), lateText("reports", "Codes"),
                                      lateText("reports", "Volume"),
                                      lateText("reports", "National codes") });
    for (const classification::Category &category : job.classification.categories()) {
        if (!category.residual)
            continue;
        QStringList names;
        double volume = 0;
        for (const mapping::Link *link : set.ofCategory(category.code)) {
            const offences::Offence *offence = list.find(link->offence);
            if (!offence || link->status == mapping::Status::OutOfScope)
                continue;
            names << codes.of(*offence);
            volume += offence->volume() * link->weight;
        }
        if (!names.isEmpty())
            table.rows << report::Row {
                { cell(categoryName(composer, category.code)), composer.count(double(names.size())),
                  composer.count(volume), cell(names.join(QStringLiteral(", "))) },
                report::Row::Kind::Plain
            };
    }
    table.notes << composer.word(
        lateText("reports",
                 "Every link to a residual is counted here, so an offence may stand in several "
                 "rows. Many codes in one residual ask for a definition or a split."));
    table.source = sourceLine(composer);
    return table;
}

base::Findings findingsOf(const ReportJob &job, const Lists &lists)
{
    base::NoProgress progress;
    base::Findings findings;
    for (const base::Finding &finding :
         project::mappingFindings(job.data, job.classification, progress)) {
        const bool isMine = std::any_of(lists.begin(), lists.end(), [&](const auto *list) {
            return finding.place.ids.value(0) == list->info.id;
        });
        if (isMine || job.list.isEmpty())
            findings << finding;
    }
    // Decision tables may concern several lists, so they are told whole.
    return findings + project::ruleFindings(job.data, job.classification, job.language);
}

void addFindings(Composer &composer, const Lists &lists)
{
    const ReportJob &job = composer.job();
    FindingSource source;
    source.findings = validation::judge(findingsOf(job, lists), job.data.approvals);
    QHash<QString, std::shared_ptr<exchange::NationalCodes>> codes; // by list
    for (const offences::OffenceList &list : job.data.lists)
        codes.insert(list.info.id, std::make_shared<exchange::NationalCodes>(list));
    source.placeName = [&job, codes](const base::Place &place) {
        const offences::OffenceList *list = job.data.list(place.ids.value(0));
        const offences::Offence *offence = list ? list->find(place.ids.value(1)) : nullptr;
        if (!offence)
            return place.ids.join(QStringLiteral(" / "));
        return codes.value(list->info.id)->of(*offence) + QLatin1Char(' ')
            + offence->label(list->info.language);
    };
    source.checkName = [&composer](const QString &check) {
        const validation::CheckInfo *info = validation::checkInfoById(check);
        return info ? composer.word(info->name()) : QString();
    };
    source.checkWhy = [&composer](const QString &check) {
        const validation::CheckInfo *info = validation::checkInfoById(check);
        return info ? composer.word(info->why()) : QString();
    };
    addFindings(composer, source);
}

} // namespace

base::Text CodingReport::name() const
{
    return lateText("reports", "Data quality and coding");
}

base::Text CodingReport::about() const
{
    return lateText("reports",
                    "Coverage by codes and volume, levels, residual categories, unknown shares of "
                    "coded tables, open findings and explanations.");
}

base::Text CodingReport::needs() const
{
    return lateText("reports", "A list of offences; coded tables where there are any.");
}

base::Result<report::Document> CodingReport::make(const ReportJob &job) const
{
    const auto lists = chosenLists(job);
    if (!lists)
        return tl::unexpected(lists.error());
    Composer composer(job, lateText("reports", "Data quality and coding"));
    composer.subtitle(job.data.settings.title);
    addTitlePage(composer, *lists);
    QList<ListMeasures> measures;
    for (const offences::OffenceList *list : *lists)
        measures << ListMeasures(job, *list);
    composer.heading(1, lateText("reports", "Summary"));
    addListTable(composer, measures);
    addReadersNotes(composer);
    composer.heading(1, lateText("reports", "Quality of the mapping"));
    composer.add(levelFigure(composer, measures));
    for (const ListMeasures &one : std::as_const(measures)) {
        composer.heading(2, one.list().info.name);
        composer.add(qualityTable(composer, one));
        addSections(composer, one);
        composer.add(residualTable(composer, one));
    }
    addCodedTables(composer);
    addFindings(composer, *lists);
    return composer.document();
}

} // namespace reports
