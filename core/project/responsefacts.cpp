// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/responsefacts.h"

#include "core/questionnaire/publishedseries.h"
#include "core/validation/response/suspects.h"

#include <algorithm>

namespace project
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::MethodAnswer;
using validation::ResponseRule;

namespace
{

constexpr QChar slash(u'/');
constexpr QChar afterKeys(u' '); // sorts behind what parts the words of a key

template<typename Values> void addIds(QStringList &ids, const Values &values, const QString &start)
{
    for (auto value = values.lowerBound(start);
         value != values.end() && value.key().startsWith(start);
         value = values.lowerBound(value->edition + afterKeys)) {
        if (!ids.contains(value->edition))
            ids << value->edition;
    }
}

QString sayingOf(const MethodAnswer &answer)
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
    const auto add = [&method](const QString &table, const MethodAnswer &answer) {
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
    for (const Answer &answer : data.answers) {
        const bool isOfIt = answer.edition == instrument
            || answer.edition.section(QLatin1Char('-'), 0, -2) == instrument;
        if (isOfIt && answer.cell == cell && answer.figure.isExact())
            values.insert(answer.year, answer.figure.low);
    }
    return values;
}

} // namespace

QStringList earlierEditions(const ProjectData &data, const questionnaire::Form &form)
{
    const QString start = form.instrument + QLatin1Char('-');
    QStringList found, earlier;
    addIds(found, data.answers, start);
    addIds(found, data.methodAnswers, start);
    for (const QString &id : std::as_const(found)) {
        bool isYear = false;
        const int collection = id.mid(start.size()).toInt(&isYear);
        if (isYear && collection < form.collection)
            earlier << id;
    }
    std::sort(earlier.begin(), earlier.end(), std::greater<>());
    return earlier;
}

ResponseFacts::ResponseFacts(const ProjectData &data, const Edition &edition,
                             const std::vector<ResponseRule> &rules)
    : m_edition(edition)
    , m_figures(questionnaire::figuresOf(edition, data.answers))
    , m_published(questionnaire::publishedFigures(edition, data.series))
{
    const QStringList earlier = earlierEditions(data, edition.form());
    addEarlierFigures(data, earlier);
    Method now = methodOf(data, edition.form().id, edition);
    m_method = std::move(now.answers);
    m_commented = std::move(now.commented);
    for (const QString &id : earlier) {
        m_lastMethod = methodOf(data, id, edition).answers;
        if (!m_lastMethod.isEmpty())
            break;
    }
    addReferences(data, rules);
}

// The year before the first that is asked; the newest collection that says something holds.
void ResponseFacts::addEarlierFigures(const ProjectData &data, const QStringList &earlier)
{
    const int before = m_figures.firstYear();
    for (const QString &id : earlier) {
        const QString start = Answer::keyOf(id, before, QString());
        for (auto answer = data.answers.lowerBound(start);
             answer != data.answers.end() && answer.key().startsWith(start); ++answer) {
            const int cell = m_edition.find(answer->cell);
            if (cell >= 0 && m_figures.at(before, cell).status == questionnaire::Status::Empty)
                m_figures.set(before, cell, answer->figure);
        }
    }
}

void ResponseFacts::addReferences(const ProjectData &data, const std::vector<ResponseRule> &rules)
{
    for (const questionnaire::Series &series : data.series) {
        if (!questionnaire::isPublishedId(series.id))
            m_references.insert(series.id, series.values);
    }
    for (const ResponseRule &rule : rules) {
        if (rule.reference.contains(QLatin1Char(':')))
            m_references.insert(rule.reference, otherCell(data, rule.reference));
    }
}

validation::Look ResponseFacts::look(int year) const
{
    validation::Look look { m_edition, m_figures, nullptr, year };
    look.references = &m_references;
    look.answers = &m_method;
    look.lastAnswers = m_lastMethod.isEmpty() ? nullptr : &m_lastMethod;
    look.commented = &m_commented;
    look.published = &m_published;
    return look;
}

QList<ResponseFailure> responseFailures(const ResponseFacts &facts,
                                        const std::vector<ResponseRule> &rules,
                                        validation::RuleRun &run, const QList<int> &years)
{
    QList<ResponseFailure> failures;
    for (const int year : years) {
        const validation::Look look = facts.look(year);
        const std::vector<validation::Hit> hits = run.run(look);
        const auto suspects = validation::suspectTexts(rules, hits, look);
        for (const validation::Hit &hit : hits)
            failures << ResponseFailure { validation::findingOf(
                                              hit, look, validation::placeOf(hit, facts.edition()),
                                              suspects.value(hit.at)),
                                          hit };
    }
    return failures;
}

} // namespace project
