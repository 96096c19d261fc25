// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/correspondence.h"

#include "core/exchange/linkwords.h"
#include "core/reports/frame.h"
#include "core/reports/linktables.h"
#include "core/reports/listmeasures.h"
#include "core/reports/words.h"

namespace reports
{

using base::lateText;
using mapping::Extent;
using mapping::Status;
using report::Column;

namespace
{

using Lists = QList<const offences::OffenceList *>;

report::Table mixTable(const Composer &composer, const ListMeasures &measures)
{
    report::Table table;
    table.caption = composer.word(
        lateText("reports", "Relations and statuses, %1", { measures.list().info.name }));
    table.columns = { column(Column::Kind::Text, 3), column(Column::Kind::Number, 1),
                      column(Column::Kind::Percent, 1) };
    table.header << composer.header({ lateText("reports", "Measure"), lateText("reports", "Codes"),
                                      lateText("reports", "Share") });
    const auto group = [&](const base::Text &name) {
        table.rows << report::Row { { { composer.word(name), std::nullopt, 3 } },
                                    report::Row::Kind::Group };
    };
    const auto add = [&](const base::Text &name, const char *measure, const QString &scope) {
        const mapping::Measure one = measures.of(QLatin1String(measure), scope);
        table.rows << report::Row { { cell(composer.word(name)), composer.count(one.count),
                                      composer.shareCell(one.count, one.total) },
                                    report::Row::Kind::Plain };
    };
    group(lateText("reports", "Relation of the national code to the category"));
    for (const Extent extent :
         { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None })
        add(exchange::extentText(extent), "relation",
            QStringLiteral("relation:") + mapping::extentId(extent));
    group(lateText("reports", "Status of the offence"));
    add(lateText("exchange", "No link yet"), "status", QStringLiteral("status:unmapped"));
    for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                 Status::Disputed, Status::Approved, Status::OutOfScope })
        add(exchange::statusText(status), "status",
            QStringLiteral("status:") + mapping::statusId(status));
    table.source = sourceLine(composer);
    return table;
}

void addRules(Composer &composer, const Lists &lists)
{
    QMap<int, int> cited; // number of the rule -> links
    QMap<QString, int> others;
    for (const offences::OffenceList *list : lists) {
        for (const mapping::Link &link : composer.job().data.set(list->info.id).links()) {
            for (const QString &rule : link.rules) {
                const int number = ruleNumber(rule);
                number > 0 ? ++cited[number] : ++others[rule];
            }
        }
    }
    composer.heading(1, lateText("reports", "Rules cited"));
    if (cited.isEmpty() && others.isEmpty()) {
        composer.text(lateText("reports", "No link cites a rule of mapping."));
        return;
    }
    report::Table table;
    table.caption = composer.word(lateText("reports", "Rules of mapping that links cite"));
    table.columns = { column(Column::Kind::Code, 0.6), column(Column::Kind::Text, 5),
                      column(Column::Kind::Number, 0.8) };
    table.header << composer.header({ lateText("reports", "Rule"),
                                      lateText("reports", "What it says"),
                                      lateText("reports", "Links") });
    for (auto rule = cited.cbegin(); rule != cited.cend(); ++rule) {
        const QString id = QStringLiteral("R%1").arg(rule.key());
        table.rows << report::Row { { cell(id), cell(composer.word(ruleText(rule.key()))),
                                      composer.count(rule.value()) },
                                    report::Row::Kind::Plain };
    }
    for (auto rule = others.cbegin(); rule != others.cend(); ++rule)
        table.rows << report::Row { { cell(rule.key()), cell({}), composer.count(rule.value()) },
                                    report::Row::Kind::Plain };
    table.notes << composer.word(
        lateText("reports",
                 "The rules sum up what reviewers of national mappings apply; they are our own "
                 "wording, no official text of UNODC."));
    table.source = sourceLine(composer);
    composer.add(table);
}

void addGuide(Composer &composer)
{
    composer.heading(2, lateText("reports", "How to read the tables"));
    const auto relation = [](Extent extent) {
        return QVariantList { QVariant::fromValue(exchange::extentText(extent)) };
    };
    composer.items({
        lateText("reports", "“%1”: the national code and the category hold the same acts.",
                 relation(Extent::Equal)),
        lateText("reports",
                 "“%1”: the national code is a part of the category; its whole count may be added "
                 "to it.",
                 relation(Extent::Inside)),
        lateText("reports",
                 "“%1”: the national code holds other acts, too; its count says too much for the "
                 "category.",
                 relation(Extent::Contains)),
        lateText("reports", "“%1”: each has acts that the other lacks.", relation(Extent::Overlap)),
        lateText("reports",
                 "The numbers behind a relation say how many codes and categories are joined: n:1 "
                 "means that several national codes go to one category."),
        lateText("reports",
                 "“%1” links were signed by a reviewer. All others are work in progress.",
                 { QVariant::fromValue(exchange::statusText(Status::Approved)) }),
    });
}

void addList(Composer &composer, const ListMeasures &measures)
{
    const offences::OffenceList &list = measures.list();
    composer.heading(1, list.info.name);
    composer.heading(2, lateText("reports", "Coverage by section"));
    addSections(composer, measures);
    composer.heading(2, lateText("reports", "Relations and statuses"));
    composer.add(mixTable(composer, measures));
    composer.heading(2, lateText("reports", "Offences without a category"));
    composer.add(unmappedTable(composer, list));
    composer.heading(2, lateText("reports", "Correspondence table"));
    composer.add(linkTable(composer, list));
}

} // namespace

base::Text CorrespondenceReport::name() const
{
    return lateText("reports", "Correspondence table with rationale");
}

base::Text CorrespondenceReport::about() const
{
    return lateText("reports",
                    "Every national code with its category of the ICCS, the relation, the status "
                    "and the reasons; codes without a category; coverage by section.");
}

base::Text CorrespondenceReport::needs() const
{
    return lateText("reports", "A list of offences.");
}

base::Result<report::Document> CorrespondenceReport::make(const ReportJob &job) const
{
    const auto lists = chosenLists(job);
    if (!lists)
        return tl::unexpected(lists.error());
    Composer composer(job,
                      lateText("reports", "Correspondence of national offences with the ICCS"));
    composer.subtitle(job.data.settings.title);
    addTitlePage(composer, *lists);
    QList<ListMeasures> measures;
    for (const offences::OffenceList *list : *lists)
        measures << ListMeasures(job, *list);
    composer.heading(1, lateText("reports", "Summary"));
    addListTable(composer, measures);
    addReadersNotes(composer);
    addGuide(composer);
    addRules(composer, *lists);
    for (const ListMeasures &one : std::as_const(measures))
        addList(composer, one);
    return composer.document();
}

} // namespace reports
