// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/liveresponse.h"

#include <algorithm>
#include <cmath>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Indicator;
using questionnaire::MethodAnswer;
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

QHash<QString, QString> methodOf(const questionnaire::MethodAnswers &answers,
                                 const QString &edition)
{
    QHash<QString, QString> found;
    for (const MethodAnswer &answer : answers) {
        if (answer.edition == edition)
            found.insert(
                answer.table + QLatin1Char('/') + answer.question,
                (answer.choices + QStringList { answer.text }).join(QLatin1Char(' ')).trimmed());
    }
    return found;
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
    renewFigures();
    renewMethod();
    m_series.clear();
    for (const questionnaire::Series &series : m_data.series)
        m_series.insert(series.id, series.values);
    runChecks();
}

// The year before the first that is asked comes from an earlier collection.
void LiveResponse::renewFigures()
{
    m_figures = questionnaire::figuresOf(*m_edition, m_data.answers);
    const int before = m_figures.firstYear();
    for (int cell = 0; cell < m_edition->cellCount(); ++cell) {
        if (m_figures.at(before, cell).status == questionnaire::Status::Empty) {
            if (const Answer *found = lastCollection(before, cell))
                m_figures.set(before, cell, found->figure);
        }
    }
}

void LiveResponse::renewMethod()
{
    const QString &id = m_edition->form().id;
    m_method = methodOf(m_data.methodAnswers, id);
    m_lastMethod = m_earlier.isEmpty()
        ? QHash<QString, QString>()
        : methodOf(m_data.methodAnswers, m_earlier.constFirst()->form().id);
    m_commented.clear();
    for (const MethodAnswer &answer : m_data.methodAnswers) {
        if (answer.edition == id && !answer.comment.isEmpty())
            m_commented.insert(answer.table + QLatin1Char('/') + answer.question);
    }
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

Failure LiveResponse::failureOf(const validation::Hit &hit, const validation::Look &look,
                                const base::Text &suspects) const
{
    Failure failure;
    failure.year = hit.year;
    failure.why = hit.rule->why;
    failure.subject = hit.at->whole;
    if (failure.subject.cell < 0 && !hit.at->parts.isEmpty())
        failure.subject = hit.at->parts.constFirst();
    if (hit.at->whole.cell >= 0)
        failure.cells << hit.at->whole;
    failure.cells << hit.at->parts;
    const bool isOfCell = failure.subject.cell >= 0 && hit.at->table.isEmpty();
    failure.table = isOfCell ? m_edition->cell(failure.subject.cell).table->id
                             : hit.at->table.section(QLatin1Char(' '), 0, 0);
    if (!isOfCell)
        failure.subject = {};
    const QString at = isOfCell ? m_edition->cell(failure.subject.cell).address : hit.at->table;
    failure.finding = validation::findingOf(
        hit, look,
        { QStringLiteral("cell"), { m_edition->form().id, QString::number(hit.year), at } },
        suspects);
    return failure;
}

void LiveResponse::judge(Failure &failure) const
{
    const QString key = failure.finding.approvalKey();
    for (const base::Approval &approval : m_data.approvals) {
        if (approval.key == key)
            failure.approval = &approval;
    }
}

void LiveResponse::runChecks()
{
    m_failures.clear();
    m_byCell.clear();
    const QList<int> years = yearsAsked();
    for (auto year = years.crbegin(); year != years.crend(); ++year) { // the newest first
        validation::Look look { *m_edition, m_figures, nullptr, *year };
        look.references = &m_series;
        look.answers = &m_method;
        look.lastAnswers = m_lastMethod.isEmpty() ? nullptr : &m_lastMethod;
        look.commented = &m_commented;
        const std::vector<validation::Hit> hits = m_run->run(look);
        const auto suspects = validation::suspectTexts(m_rules, hits, look);
        for (const validation::Hit &hit : hits) {
            const int number = int(m_failures.size());
            m_failures.push_back(failureOf(hit, look, suspects.value(hit.at)));
            judge(m_failures.back());
            for (const CellAt &cell : m_failures.back().cells)
                m_byCell[keyOf(*year - cell.back, cell.cell)] << number;
        }
    }
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
        const auto computed
            = questionnaire::compute(indicator, year, *m_edition, m_figures, m_data.series);
        if (computed.value && computed.value->isExact())
            return Figure::of(std::round(computed.value->low * 10) / 10);
    }
    return std::nullopt;
}

} // namespace questionnairepage
