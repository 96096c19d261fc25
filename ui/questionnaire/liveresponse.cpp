// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/liveresponse.h"

#include "core/validation/check.h"

#include <algorithm>
#include <cmath>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Indicator;
using validation::CellAt;

namespace
{

quint64 keyOf(int year, int cell)
{
    return quint64(quint32(year)) << 32 | quint32(cell);
}

} // namespace

void SeverityCounts::add(const Failure &failure)
{
    if (failure.approval)
        return;
    switch (failure.finding.severity) {
    case base::Severity::Error:
        ++errors;
        break;
    case base::Severity::Warning:
        ++warnings;
        break;
    default:
        ++notes;
    }
}

void LiveResponse::setEdition(const questionnaire::EditionPointer &edition,
                              std::vector<validation::ResponseRule> rules,
                              const QList<questionnaire::EditionPointer> &earlier)
{
    m_edition = edition;
    m_earlier = earlier;
    m_run.reset();
    m_rules = std::move(rules);
    m_run = std::make_unique<validation::RuleRun>(m_rules);
    m_indicators = questionnaire::loadIndicators(*edition).value_or(QList<Indicator>());
    renew();
}

void LiveResponse::renew()
{
    if (!m_edition)
        return;
    m_facts = std::make_unique<project::ResponseFacts>(m_data, *m_edition, m_rules);
    runChecks();
}

QList<int> LiveResponse::yearsAsked() const
{
    return m_edition ? m_edition->form().years() : QList<int>();
}

const Answer *LiveResponse::answer(int year, int cell) const
{
    const auto found = m_data.answers.constFind(
        Answer::keyOf(m_edition->form().id, year, m_edition->cell(cell).address));
    if (found != m_data.answers.cend())
        return &*found;
    return yearsAsked().contains(year) ? nullptr : lastCollection(year, cell);
}

const Answer *LiveResponse::lastCollection(int year, int cell) const
{
    for (const questionnaire::EditionPointer &edition : m_earlier) {
        const auto found = m_data.answers.constFind(
            Answer::keyOf(edition->form().id, year, m_edition->cell(cell).address));
        if (found != m_data.answers.cend())
            return &*found;
    }
    return nullptr;
}

QList<int> LiveResponse::earlierYears() const
{
    QSet<int> years;
    QStringList editions { m_edition->form().id };
    for (const questionnaire::EditionPointer &edition : m_earlier)
        editions << edition->form().id;
    const int first = yearsAsked().constFirst();
    for (const Answer &answer : m_data.answers) {
        if (answer.year < first && editions.contains(answer.edition))
            years << answer.year;
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Failure LiveResponse::failureOf(const project::ResponseFailure &found) const
{
    const validation::RuleCase &at = *found.hit.at;
    Failure failure;
    failure.finding = found.finding;
    failure.year = found.hit.year;
    failure.why = found.hit.rule->why;
    failure.subject = at.whole;
    if (failure.subject.cell < 0 && !at.parts.isEmpty())
        failure.subject = at.parts.constFirst();
    if (at.whole.cell >= 0)
        failure.cells << at.whole;
    failure.cells << at.parts;
    const bool isOfCell = failure.subject.cell >= 0 && at.table.isEmpty();
    failure.table = isOfCell ? m_edition->cell(failure.subject.cell).table->id
                             : at.table.section(QLatin1Char(' '), 0, 0);
    if (!isOfCell)
        failure.subject = {};
    return failure;
}

void LiveResponse::runChecks()
{
    m_failures.clear();
    m_byCell.clear();
    QList<int> years = yearsAsked();
    std::reverse(years.begin(), years.end()); // the newest first
    base::Findings findings;
    for (const project::ResponseFailure &found :
         project::responseFailures(*m_facts, m_rules, *m_run, years)) {
        const int number = int(m_failures.size());
        m_failures.push_back(failureOf(found));
        findings << found.finding;
        for (const CellAt &cell : m_failures.back().cells)
            m_byCell[keyOf(found.hit.year - cell.back, cell.cell)] << number;
    }
    const QList<validation::Judged> judged = validation::judge(findings, m_data.approvals);
    for (std::size_t i = 0; i < m_failures.size(); ++i)
        m_failures[i].approval = judged[qsizetype(i)].approval;
}

QList<const Failure *> LiveResponse::failuresOf(int year, int cell) const
{
    QList<const Failure *> found;
    for (const int number : m_byCell.value(keyOf(year, cell)))
        found << &m_failures[std::size_t(number)];
    return found;
}

std::optional<base::Severity> LiveResponse::severityAt(int year, int cell) const
{
    std::optional<base::Severity> worst;
    for (const Failure *failure : failuresOf(year, cell)) {
        const bool isSubject
            = failure->subject.cell == cell && failure->year - failure->subject.back == year;
        if (isSubject && !failure->approval)
            worst = std::max(worst.value_or(failure->finding.severity), failure->finding.severity);
    }
    return worst;
}

SeverityCounts LiveResponse::countsOf(const QString &table) const
{
    SeverityCounts counts;
    for (const Failure &failure : m_failures) {
        if (table.isEmpty() || failure.table == table)
            counts.add(failure);
    }
    return counts;
}

std::optional<Figure> LiveResponse::derived(int year, int cell) const
{
    const QString &wanted = m_edition->cell(cell).row->derived;
    for (const Indicator &indicator : m_indicators) {
        if (indicator.id != wanted || !indicator.column.isEmpty())
            continue;
        const auto computed = questionnaire::compute(indicator, year, *m_edition,
                                                     m_facts->figures(), m_data.series);
        if (computed.value && computed.value->isExact())
            return Figure::of(std::round(computed.value->low * 10) / 10);
    }
    return std::nullopt;
}

} // namespace questionnairepage
