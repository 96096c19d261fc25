// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/submission.h"

#include "core/exchange/response/response.h"
#include "core/reports/findingtables.h"
#include "core/reports/frame.h"
#include "core/reports/indicatorparts.h"
#include "core/reports/justiceflow.h"
#include "core/reports/responsetables.h"
#include "core/validation/response/readrules.h"

namespace reports
{

using base::lateText;

namespace
{

using Rules = std::vector<validation::ResponseRule>;

QString ruleName(const Rules &rules, const QString &id)
{
    for (const validation::ResponseRule &rule : rules) {
        if (rule.id == id)
            return rule.name;
    }
    return {};
}

QString ruleWhy(const Rules &rules, const QString &id)
{
    for (const validation::ResponseRule &rule : rules) {
        if (rule.id == id)
            return rule.why;
    }
    return {};
}

// "5.1/held/total (2023): Persons held"
QString cellName(const questionnaire::Edition &edition, const base::Place &place)
{
    const QString address = place.ids.value(2);
    const int cell = edition.find(address);
    const QString where = address + QStringLiteral(" (") + place.ids.value(1) + QLatin1Char(')');
    return cell < 0 ? where : where + QStringLiteral(": ") + edition.labelOf(cell);
}

void addKeyFigures(Composer &composer, const ResponseYears &years,
                   const QList<validation::Judged> &findings)
{
    double asked = 0, answered = 0, open = 0, explained = 0;
    for (int cell = 0; cell < years.edition().cellCount(); ++cell) {
        for (const int year : years.response().years) {
            const auto *answer = years.response().find(cell, year);
            const bool isAnswered = answer && answer->figure.status != questionnaire::Status::Empty;
            asked += isAnswered || years.edition().isAsked(cell) ? 1 : 0;
            answered += isAnswered ? 1 : 0;
        }
    }
    for (const validation::Judged &judged : findings) {
        explained += judged.approval ? 1 : 0;
        open += !judged.approval && judged.finding.severity == base::Severity::Error ? 1 : 0;
    }
    const auto item = [&](double count, const base::Text &label) {
        return report::KeyFigures::Item { composer.number(count), composer.word(label), {} };
    };
    report::KeyFigures figures;
    figures.items << item(asked, lateText("reports", "cells asked for"))
                  << item(answered, lateText("reports", "cells answered"))
                  << item(open, lateText("reports", "errors without explanation"))
                  << item(explained, lateText("reports", "findings explained"));
    figures.items[1].note = composer.share(answered, asked);
    composer.add(figures);
}

void addSubmissions(Composer &composer, const QString &edition)
{
    QList<base::Text> sent;
    for (const questionnaire::Submission &one : composer.job().data.submissions) {
        if (one.edition == edition)
            sent << lateText("reports", "%1, %2, by %3",
                             { one.id, composer.day(one.time), one.author });
    }
    composer.heading(2, lateText("reports", "Submissions so far"));
    if (sent.isEmpty())
        composer.text(lateText("reports", "The response has not been sent yet."));
    else
        composer.items(sent);
}

void addSummary(Composer &composer, const ResponseYears &years,
                const QList<validation::Judged> &findings)
{
    composer.heading(1, lateText("reports", "Summary"));
    addKeyFigures(composer, years, findings);
    addStatuses(composer, years);
    addSubmissions(composer, years.edition().form().id);
}

void addTitle(Composer &composer, const ResponseYears &years)
{
    const questionnaire::Form &form = years.edition().form();
    composer.subtitle(form.title);
    composer.identity(lateText("reports", "Questionnaire"),
                      form.title + QStringLiteral(" (") + form.id + QLatin1Char(')'));
    composer.identity(lateText("reports", "To"), form.agency);
    QStringList names;
    for (const int year : years.response().years)
        names << QString::number(year);
    composer.identity(lateText("reports", "Years"), names.join(QStringLiteral(", ")));
    QList<const offences::OffenceList *> lists;
    for (const offences::OffenceList &list : composer.job().data.lists)
        lists << &list;
    addTitlePage(composer, lists);
}

} // namespace

base::Text SubmissionReport::name() const
{
    return lateText("reports", "Response to a questionnaire");
}

base::Text SubmissionReport::about() const
{
    return lateText("reports",
                    "The figures of a response with their statuses and earlier years, indicators "
                    "with formulas, findings and explanations, flows and series.");
}

base::Text SubmissionReport::needs() const
{
    return lateText("reports", "Answers to a questionnaire.");
}

base::Result<report::Document> SubmissionReport::make(const ReportJob &job) const
{
    const exchange::ExportJob exported = job.exportJob();
    auto response = exchange::chosenResponse(exported, id());
    if (!response)
        return base::failure(lateText("reports", "A report was to be made."),
                             response.error().happened, response.error().advice);
    const auto checked = exchange::checkedResponse(exported, *response);
    if (!checked)
        return tl::unexpected(checked.error());
    const auto rules = validation::loadRules(*response->edition, job.language);
    if (!rules)
        return tl::unexpected(rules.error());
    const ResponseYears years(job, *std::move(response));
    const auto findings = validation::judge(checked->findings, job.data.approvals);
    Composer composer(job, lateText("reports", "Response to a questionnaire"));
    addTitle(composer, years);
    addSummary(composer, years, findings);
    addReadersNotes(composer);
    if (const auto added = addIndicators(composer, years); !added)
        return tl::unexpected(added.error());
    addJusticeFlow(composer, years);
    addTables(composer, years);
    addFindings(composer,
                { findings,
                  [&years](const base::Place &place) { return cellName(years.edition(), place); },
                  [&rules](const QString &check) { return ruleName(*rules, check); },
                  [&rules](const QString &check) { return ruleWhy(*rules, check); } });
    return composer.document();
}

} // namespace reports
