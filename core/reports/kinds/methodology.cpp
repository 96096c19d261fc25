// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/methodology.h"

#include "core/exchange/linkwords.h"
#include "core/reports/countingtable.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"
#include "core/reports/methodanswers.h"
#include "core/reports/recordtables.h"
#include "core/reports/ruletexts.h"

namespace reports
{

using base::lateText;
using report::Column;

namespace
{

using Lists = QList<const offences::OffenceList *>;

report::Table sourceTable(const Composer &composer, const Lists &lists)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Lists of offences"));
    table.columns = { column(Column::Kind::Text, 2),     column(Column::Kind::Text, 1.4),
                      column(Column::Kind::Number, 0.9), column(Column::Kind::Text, 2),
                      column(Column::Kind::Text, 1.6),   column(Column::Kind::Number, 0.8) };
    table.header << composer.header(
        { lateText("reports", "List"), lateText("reports", "Institution"),
          lateText("reports", "Offences"), lateText("reports", "Source"),
          lateText("reports", "Taken in on"), lateText("reports", "Version") });
    for (const offences::OffenceList *list : lists)
        table.rows << report::Row {
            { cell(list->info.name),
              cell(composer.word(exchange::institutionText(list->info.institution))),
              composer.count(double(list->size())), cell(list->info.sourceFile),
              cell(composer.day(list->info.imported)), composer.count(list->info.version) },
            report::Row::Kind::Plain
        };
    table.source = sourceLine(composer);
    return table;
}

void addCounting(Composer &composer, const Lists &lists)
{
    composer.heading(1, lateText("reports", "Counting rules"));
    for (const offences::OffenceList *list : lists) {
        composer.heading(2, list->info.name);
        addCountingRules(composer, *list);
    }
}

QString policyCell(const Composer &composer, const mapping::Policy &policy)
{
    return composer.word(policy.composite == mapping::CompositePolicy::BaseConduct
                             ? lateText("reports", "by the base conduct")
                             : lateText("reports", "by the most serious conduct"));
}

void addPolicies(Composer &composer, const Lists &lists)
{
    composer.heading(1, lateText("reports", "Principles of the mapping"));
    report::Table table;
    table.caption = composer.word(lateText("reports", "Decisions that differ between countries"));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 2),
                      column(Column::Kind::Number, 1.2), column(Column::Kind::Text, 1.6) };
    table.header << composer.header(
        { lateText("reports", "List"), lateText("reports", "Codes that hold several acts"),
          lateText("reports", "Least level of a category"), lateText("reports", "Attempts") });
    for (const offences::OffenceList *list : lists) {
        const mapping::Policy &policy = composer.job().data.set(list->info.id).policy;
        table.rows << report::Row {
            { cell(list->info.name), cell(policyCell(composer, policy)),
              composer.count(policy.minimumLevel),
              cell(composer.word(policy.attemptsByTag ? lateText("reports", "marked by a tag")
                                                      : lateText("reports", "not marked"))) },
            report::Row::Kind::Plain
        };
    }
    table.source = sourceLine(composer);
    composer.add(table);
}

} // namespace

base::Text MethodologyReport::name() const
{
    return lateText("reports", "Methodology and counting rules");
}

base::Text MethodologyReport::about() const
{
    return lateText("reports",
                    "The metadata: sources, counting rules, attributes, layouts of record files, "
                    "decision tables in words and answers to questions on method.");
}

base::Text MethodologyReport::needs() const
{
    return lateText("reports",
                    "A list of offences; counting rules, layouts, decision tables and answers to "
                    "a questionnaire where there are any.");
}

base::Result<report::Document> MethodologyReport::make(const ReportJob &job) const
{
    const auto lists = chosenLists(job);
    if (!lists)
        return tl::unexpected(lists.error());
    const auto editions = methodEditions(job);
    if (!editions)
        return tl::unexpected(editions.error());
    Composer composer(job, lateText("reports", "Methodology and counting rules"));
    composer.subtitle(job.data.settings.title);
    addTitlePage(composer, *lists);
    addReadersNotes(composer);
    composer.heading(1, lateText("reports", "Sources"));
    composer.add(sourceTable(composer, *lists));
    addCounting(composer, *lists);
    addPolicies(composer, *lists);
    addAttributes(composer);
    addLayouts(composer);
    addDecisionTables(composer);
    addMethodAnswers(composer, *editions);
    return composer.document();
}

} // namespace reports
