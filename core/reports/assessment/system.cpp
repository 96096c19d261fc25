// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/exchange/linkwords.h"
#include "core/exchange/response/response.h"
#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"
#include "core/reports/justiceflow.h"
#include "core/validation/provision.h"

namespace reports
{

using base::lateText;
using report::Column;

namespace
{

void addLists(Material &material)
{
    const Composer &composer = material.composer;
    material.composer.heading(2, lateText("reports", "Institutions and their lists"));
    report::Table table;
    table.caption = material.word(lateText("reports", "Lists of offences"));
    table.columns = { column(Column::Kind::Text, 1.8),   column(Column::Kind::Text, 2),
                      column(Column::Kind::Number, 0.9), column(Column::Kind::Text, 1.8),
                      column(Column::Kind::Text, 1.5),   column(Column::Kind::Number, 0.8) };
    table.header << composer.header(
        { lateText("reports", "Institution"), lateText("reports", "List"),
          lateText("reports", "Offences"), lateText("reports", "Source"),
          lateText("reports", "Taken in on"), lateText("reports", "Version") });
    for (const auto &one : material.assessment.facts.lists) {
        const offences::ListInfo &info = one.list.info;
        table.rows << plainRow({ cell(composer.word(exchange::institutionText(info.institution))),
                                 cell(info.name), composer.count(double(one.list.size())),
                                 cell(info.sourceFile), cell(composer.day(info.imported)),
                                 composer.count(info.version) });
    }
    table.source = sourceLine(composer);
    material.composer.add(table);
}

struct Laws {
    double codes = 0, withProvision = 0, dated = 0, outOfScope = 0;
    QSet<QString> provisions;
};

Laws lawsOf(const assessment::Facts::List &one,
            const classification::Classification &classification)
{
    Laws laws;
    for (const mapping::Counted &counted :
         mapping::countedOffences(one.list, one.set, classification)) {
        const QString key = validation::provisionKey(counted.offence->provision);
        laws.codes += 1;
        laws.withProvision += key.isEmpty() ? 0 : 1;
        laws.dated += counted.offence->validity.isAlways() ? 0 : 1;
        laws.outOfScope += counted.outOfScope ? 1 : 0;
        if (!key.isEmpty())
            laws.provisions << key;
    }
    return laws;
}

void addLaws(Material &material)
{
    const Composer &composer = material.composer;
    material.composer.heading(2, lateText("reports", "Laws"));
    report::Table table;
    table.caption = material.word(lateText("reports", "Legal provisions behind the codes"));
    table.columns = { column(Column::Kind::Text, 2) };
    for (int i = 0; i < 5; ++i)
        table.columns << column(Column::Kind::Number, 1.1);
    table.header << composer.header(
        { lateText("reports", "List"), lateText("reports", "Offences"),
          lateText("reports", "With a provision"), lateText("reports", "Different provisions"),
          lateText("reports", "With dates in force"), lateText("exchange", "Out of scope") });
    bool hasAny = false;
    for (const auto &one : material.assessment.facts.lists) {
        const Laws laws = lawsOf(one, material.assessment.facts.classification);
        hasAny = hasAny || laws.withProvision > 0;
        table.rows << plainRow({ cell(one.list.info.name), composer.count(laws.codes),
                                 composer.count(laws.withProvision),
                                 composer.count(double(laws.provisions.size())),
                                 composer.count(laws.dated), composer.count(laws.outOfScope) });
    }
    if (!hasAny)
        material.composer.text(
            lateText("reports",
                     "No list says which legal provision a code stands for. With provisions, the "
                     "lists of institutions can be compared article by article; import them as a "
                     "column of the lists."));
    table.notes << material.word(lateText("reports", "Rows that sum others are not counted."));
    table.source = sourceLine(composer);
    material.composer.add(table);
}

// Of the newest questionnaire that has the stages.
void addFlow(Material &material)
{
    const ReportJob &job = material.composer.job();
    QStringList editions = exchange::answeredEditions(job.data);
    editions.sort();
    if (!job.edition.isEmpty() && editions.removeOne(job.edition))
        editions << job.edition;
    for (qsizetype i = editions.size(); i-- > 0;) {
        ReportJob one = job;
        one.edition = editions[i];
        one.years.clear();
        const auto response = exchange::chosenResponse(one.exportJob(), {});
        if (!response || response->years.isEmpty())
            continue;
        if (addJusticeFlow(material.composer, ResponseYears(job, *response), 2))
            return;
    }
    material.composer.heading(2, lateText("reports", "From the police to prison"));
    material.composer.text(
        lateText("reports",
                 "No questionnaire of the project has the totals of persons at two stages or more, "
                 "so the way from the police to prison cannot be drawn yet: fill them in on the "
                 "page Questionnaire."));
}

} // namespace

void addSystem(Material &material)
{
    material.chapter(3);
    addLists(material);
    addFlow(material);
    addLaws(material);
    addDimensions(material, 3);
}

} // namespace reports
