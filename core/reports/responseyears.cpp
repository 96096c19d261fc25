// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/responseyears.h"

#include "core/project/responsefacts.h"

#include <QSet>

#include <algorithm>

namespace reports
{

using questionnaire::Answer;
using questionnaire::MethodAnswer;

namespace
{

// What was chosen on method: "table/question" -> ids. Words are not compared: they change often.
QMap<QString, QStringList> choicesOf(const project::ProjectData &data, const QString &edition)
{
    QMap<QString, QStringList> choices;
    for (const MethodAnswer &answer : data.methodAnswers) {
        if (answer.edition == edition && !answer.choices.isEmpty())
            choices.insert(answer.table + QLatin1Char('/') + answer.question, answer.choices);
    }
    return choices;
}

} // namespace

ResponseYears::ResponseYears(const ReportJob &job, exchange::Response response)
    : m_response(std::move(response))
    , m_years(m_response.years)
{
    for (const exchange::Response::Entry &entry : m_response.entries)
        m_answers.insert({ entry.cell, entry.answer->year }, entry.answer);
    addEarlier(job.data);
    std::sort(m_years.begin(), m_years.end());
    addBreaks(job.data);
    const int first = m_years.first();
    m_figures = questionnaire::Figures(first, m_years.last() - first + 1, edition().cellCount());
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        m_figures.set(answer.key().second, answer.key().first, answer.value()->figure);
}

// Of a year that several collections asked for, the newest has the say.
void ResponseYears::addEarlier(const project::ProjectData &data)
{
    const int first = m_response.years.first();
    for (const QString &id : project::earlierEditions(data, edition().form())) {
        for (const Answer &answer : data.answers) {
            const int cell = answer.edition == id ? edition().find(answer.cell) : -1;
            if (cell < 0 || answer.year >= first || m_answers.contains({ cell, answer.year }))
                continue;
            m_answers.insert({ cell, answer.year }, &answer);
            if (!m_years.contains(answer.year))
                m_years << answer.year;
        }
    }
}

void ResponseYears::addBreaks(const project::ProjectData &data)
{
    QString newer = edition().form().id;
    for (const QString &older : project::earlierEditions(data, edition().form())) {
        const auto now = choicesOf(data, newer), before = choicesOf(data, older);
        int first = 0; // of the years for which the newer collection has the say
        for (const Answer *answer : std::as_const(m_answers)) {
            if (answer->edition == newer && (first == 0 || answer->year < first))
                first = answer->year;
        }
        for (auto choice = now.cbegin(); choice != now.cend() && first > 0; ++choice) {
            if (before.contains(choice.key()) && before.value(choice.key()) != choice.value())
                m_breaks[first] << choice.key().section(QLatin1Char('/'), 0, 0);
        }
        newer = older;
    }
}

const Answer *ResponseYears::find(int cell, int year) const
{
    return m_answers.value({ cell, year });
}

QList<int> ResponseYears::breaks(const QSet<QString> &tables) const
{
    QList<int> years;
    for (auto year = m_breaks.cbegin(); year != m_breaks.cend(); ++year) {
        if (year.key() > m_years.first() && year->intersects(tables))
            years << year.key();
    }
    return years;
}

} // namespace reports
