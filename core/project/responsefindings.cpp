// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/responsefindings.h"

#include "core/validation/response/suspects.h"

namespace project
{

using questionnaire::Edition;
using validation::ResponseRule;

namespace
{

using References = QHash<QString, QMap<int, double>>;
constexpr QChar slash(u'/');

QString sayingOf(const questionnaire::MethodAnswer &answer)
{
    QStringList parts = answer.choices;
    if (!answer.text.isEmpty())
        parts << answer.text;
    return parts.join(QStringLiteral(", "));
}

struct Method {
    QHash<QString, QString> answers; // "table/question"
    QSet<QString> commented;
};

// A question of the whole edition stands for each of its tables.
Method methodOf(const ProjectData &data, const QString &editionId, const Edition &edition)
{
    Method method;
    const auto add = [&method](const QString &table, const questionnaire::MethodAnswer &answer) {
        const QString key = table + slash + answer.question;
        method.answers.insert(key, sayingOf(answer));
        if (!answer.comment.isEmpty())
            method.commented.insert(key);
    };
    for (const auto &answer : data.methodAnswers) {
        if (answer.edition != editionId)
            continue;
        if (!answer.table.isEmpty()) {
            add(answer.table, answer);
            continue;
        }
        for (const questionnaire::Module &module : edition.form().modules) {
            for (const questionnaire::Table &table : module.tables)
                add(table.id, answer);
        }
    }
    return method;
}

// "un-cts:1.3/partnerOrFamily/female" is a cell of another instrument; its latest collection holds.
QMap<int, double> otherCell(const ProjectData &data, const QString &reference)
{
    const QString instrument = reference.section(QLatin1Char(':'), 0, 0);
    const QString cell = reference.section(QLatin1Char(':'), 1);
    QMap<int, double> values;
    for (const questionnaire::Answer &answer : data.answers) {
        const bool isOfIt = answer.edition == instrument
            || answer.edition.section(QLatin1Char('-'), 0, -2) == instrument;
        if (isOfIt && answer.cell == cell && answer.figure.isExact())
            values.insert(answer.year, answer.figure.low);
    }
    return values;
}

References referencesOf(const ProjectData &data, const std::vector<ResponseRule> &rules)
{
    References references;
    for (const questionnaire::Series &series : data.series)
        references.insert(series.id, series.values);
    for (const ResponseRule &rule : rules) {
        if (rule.reference.contains(QLatin1Char(':')))
            references.insert(rule.reference, otherCell(data, rule.reference));
    }
    return references;
}

base::Place placeOf(const validation::Hit &hit, const Edition &edition)
{
    const int cell = validation::cellOf(*hit.at);
    return { QStringLiteral("cell"),
             { edition.form().id, QString::number(hit.year),
               cell < 0 ? hit.at->table : edition.cell(cell).address } };
}

} // namespace

base::Findings responseFindings(const ProjectData &data, const Edition &edition,
                                const std::vector<ResponseRule> &rules, const QList<int> &years,
                                std::vector<validation::Tally> *tallies)
{
    const questionnaire::Figures figures = questionnaire::figuresOf(edition, data.answers);
    const References references = referencesOf(data, rules);
    const questionnaire::Form &form = edition.form();
    const Method now = methodOf(data, form.id, edition);
    const Method last = methodOf(
        data, QStringLiteral("%1-%2").arg(form.instrument).arg(form.collection - 1), edition);
    validation::RuleRun run(rules);
    base::Findings findings;
    for (int year : years) {
        const validation::Look look { edition,     figures,      nullptr,       year,
                                      &references, &now.answers, &last.answers, &now.commented };
        const std::vector<validation::Hit> hits = run.run(look);
        const auto suspects = validation::suspectTexts(rules, hits, look);
        for (const validation::Hit &hit : hits)
            findings << validation::findingOf(hit, look, placeOf(hit, edition),
                                              suspects.value(hit.at));
    }
    if (tallies)
        *tallies = run.tallies();
    return findings;
}

} // namespace project
