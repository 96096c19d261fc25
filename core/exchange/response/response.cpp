// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/response.h"

#include "core/project/responsefacts.h"
#include "core/validation/response/readrules.h"

#include <QDir>

#include <algorithm>

namespace exchange
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::MethodAnswer;

namespace
{

base::Text tried(const QString &path)
{
    return base::lateText("exchange", "A response to a questionnaire was to be written to %1.",
                          { QDir::toNativeSeparators(path) });
}

base::Result<QString> chosenEdition(const ExportJob &job, const QString &path)
{
    if (!job.edition.isEmpty())
        return job.edition;
    const QStringList answered = answeredEditions(job.data);
    if (answered.size() == 1)
        return answered.first();
    return base::failure(
        tried(path),
        answered.isEmpty()
            ? base::lateText("exchange", "The project has no answers to a questionnaire.")
            : base::lateText("exchange", "The project answers several questionnaires: %1.",
                             { answered.join(QStringLiteral(", ")) }),
        base::lateText("exchange",
                       "Say which one is meant (--edition); \"iccs questionnaire list\" prints "
                       "them."));
}

base::Result<QList<int>> chosenYears(const ExportJob &job, const Edition &edition,
                                     const QString &path)
{
    const QList<int> all = edition.form().years();
    QList<int> years;
    QStringList names;
    for (int year : all) {
        names << QString::number(year);
        if (job.years.isEmpty() || job.years.contains(year))
            years << year;
    }
    for (int year : job.years) {
        if (!all.contains(year))
            return base::failure(tried(path),
                                 base::lateText("exchange",
                                                "The questionnaire “%1” does not ask for %2.",
                                                { edition.form().id, QString::number(year) }),
                                 base::lateText("exchange", "Take years among these: %1.",
                                                { names.join(QStringLiteral(", ")) }));
    }
    return years;
}

bool isAskedAt(const Edition &edition, const MethodAnswer &answer)
{
    const questionnaire::Question *question = edition.form().question(answer.question);
    const questionnaire::Table *table = edition.table(answer.table);
    if (!question)
        return false;
    return question->once ? answer.table.isEmpty()
                          : table && table->questions.contains(answer.question);
}

void addAnswers(const ExportJob &job, Response &response)
{
    const Edition &edition = *response.edition;
    for (const Answer &answer : job.data.answers) {
        if (answer.edition != edition.form().id || !response.years.contains(answer.year))
            continue;
        const int cell = edition.find(answer.cell);
        if (cell < 0)
            response.strays << answer.cell + QLatin1Char('@') + QString::number(answer.year);
        else
            response.entries << Response::Entry { cell, &answer };
    }
    std::sort(response.entries.begin(), response.entries.end(),
              [](const auto &one, const auto &other) {
                  return std::pair(one.cell, one.answer->year)
                      < std::pair(other.cell, other.answer->year);
              });
    for (const MethodAnswer &answer : job.data.methodAnswers) {
        if (answer.edition != edition.form().id)
            continue;
        if (isAskedAt(edition, answer))
            response.method << &answer;
        else
            response.strays << answer.table + QLatin1Char('/') + answer.question;
    }
}

} // namespace

QStringList answeredEditions(const project::ProjectData &data)
{
    QStringList editions;
    for (const Answer &answer : data.answers) {
        if (!editions.contains(answer.edition))
            editions << answer.edition;
    }
    for (const MethodAnswer &answer : data.methodAnswers) {
        if (!editions.contains(answer.edition))
            editions << answer.edition;
    }
    return editions;
}

const Answer *Response::find(int cell, int year) const
{
    const auto found
        = std::lower_bound(entries.begin(), entries.end(), std::pair(cell, year),
                           [](const Entry &entry, const std::pair<int, int> &wanted) {
                               return std::pair(entry.cell, entry.answer->year) < wanted;
                           });
    const bool isThere
        = found != entries.end() && found->cell == cell && found->answer->year == year;
    return isThere ? found->answer : nullptr;
}

base::Result<Response> chosenResponse(const ExportJob &job, const QString &path)
{
    const base::Result<QString> id = chosenEdition(job, path);
    if (!id)
        return tl::unexpected(id.error());
    const auto edition = questionnaire::loadEdition(*id, job.language);
    if (!edition)
        return tl::unexpected(edition.error());
    const base::Result<QList<int>> years = chosenYears(job, **edition, path);
    if (!years)
        return tl::unexpected(years.error());
    Response response { *edition, *years, {}, {}, {} };
    addAnswers(job, response);
    return response;
}

base::Result<CheckedResponse> checkedResponse(const ExportJob &job, const Response &response)
{
    const auto rules = validation::loadRules(*response.edition, job.language);
    if (!rules)
        return tl::unexpected(rules.error());
    const project::ResponseFacts facts(job.data, *response.edition, *rules);
    validation::RuleRun run(*rules);
    CheckedResponse checked;
    for (const auto &failure : project::responseFailures(facts, *rules, run, response.years))
        checked.findings << failure.finding;
    for (const validation::Tally &tally : run.tallies()) {
        checked.tally.tested += tally.tested;
        checked.tally.failed += tally.failed;
    }
    return checked;
}

base::Result<base::Findings> responseFindings(const ExportJob &job, const Response &response)
{
    const auto checked = checkedResponse(job, response);
    if (!checked)
        return tl::unexpected(checked.error());
    return checked->findings;
}

tl::unexpected<base::Error> responseStopped(const QString &path)
{
    return base::failure(tried(path), base::lateText("exchange", "You stopped it."),
                         base::lateText("exchange",
                                        "No file was written; start the export again when you "
                                        "need it."));
}

base::Findings strayFindings(const Response &response)
{
    const QString &id = response.edition->form().id;
    base::Findings findings;
    for (const QString &stray : response.strays)
        findings << base::Finding {
            QStringLiteral("E02"),
            base::Severity::Warning,
            { QStringLiteral("cell"), { id, QString(), stray } },
            base::lateText("exchange", "The questionnaire “%1” does not ask for %2.",
                           { id, stray }),
            base::lateText("exchange",
                           "The answer stays in the project and is not written. Move it to a cell "
                           "of the questionnaire, or take it out.")
        };
    return findings;
}

base::Place placeOf(const Answer &answer)
{
    return { QStringLiteral("cell"),
             { answer.edition, QString::number(answer.year), answer.cell } };
}

QList<const questionnaire::Series *> usedSeries(const ExportJob &job, const Response &response)
{
    QList<const questionnaire::Series *> used;
    for (const questionnaire::Series &series : job.data.series) {
        const bool isUsed
            = std::any_of(response.years.begin(), response.years.end(),
                          [&series](int year) { return series.values.contains(year); });
        if (isUsed)
            used << &series;
    }
    return used;
}

} // namespace exchange
