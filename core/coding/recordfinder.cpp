// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordfinder.h"

#include <algorithm>

namespace coding
{

RecordFinder::RecordFinder(const CodePlan &plan, const RecordFilter &filter, int most)
    : m_plan(plan)
    , m_filter(filter)
    , m_asksForCell(!filter.cell.isEmpty())
    , m_most(most)
{
    for (std::size_t i = 0; i < plan.dimensions.size(); ++i) {
        const CodePlan::Dimension &dimension = plan.dimensions[i];
        const auto wanted = filter.cell.constFind(dimension.name);
        if (wanted == filter.cell.constEnd())
            continue;
        int place = 0; // not stated
        if (dimension.kind == CodePlan::Dimension::Kind::Values && !wanted->isEmpty())
            place = 1 + plan.binding.attributes()[dimension.attribute].positionOf(*wanted);
        const bool isUnknown = place == 0 && !wanted->isEmpty();
        m_wanted.push_back({ i, isUnknown ? -1 : place, wanted->toUtf8() });
    }
}

qint64 RecordFinder::shareOf(int answer, AnswerFacts &facts)
{
    const auto at = std::size_t(answer);
    if (at >= m_shares.size())
        m_shares.resize(at + 1);
    if (!m_shares[at])
        m_shares[at] = fitsOutcome(m_plan.coder.answer(answer)) ? shareOfCell(answer, facts) : 0;
    return *m_shares[at];
}

bool RecordFinder::fitsOutcome(const Answer &answer) const
{
    return (!m_filter.outcome || answer.outcome == *m_filter.outcome)
        && (m_filter.reason == Reason::None || answer.reason == m_filter.reason)
        && (!m_filter.onlyByDefault || (answer.isDefault && answer.outcome == Outcome::Coded));
}

qint64 RecordFinder::shareOfCell(int answer, AnswerFacts &facts) const
{
    if (m_filter.cell.isEmpty())
        return wholeWeight;
    const int group = facts.of(answer).group;
    if (group < 0)
        return 0; // not in the table
    qint64 sum = 0;
    for (const AnswerFacts::Share &share : facts.groups()[group]) {
        bool fits = true;
        for (qsizetype i = 0; i < m_plan.answerDimensions.size(); ++i) {
            const auto wanted = m_filter.cell.constFind(m_plan.answerDimensions[i]);
            fits &= wanted == m_filter.cell.constEnd() || *wanted == share.texts[i];
        }
        sum += fits ? share.weight : 0;
    }
    return sum;
}

bool RecordFinder::fits(const int *places, const std::vector<CellIndex> &texts) const
{
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted &wanted) {
        const int place = places[wanted.dimension];
        if (m_plan.dimensions[wanted.dimension].kind == CodePlan::Dimension::Kind::Values)
            return place == wanted.place;
        return texts[wanted.dimension].text(place)
            == std::string_view(wanted.text.constData(), std::size_t(wanted.text.size()));
    });
}

FoundRecords foundBy(const std::vector<RecordFinder *> &finders,
                     const std::vector<qint64> &linesBefore, int most)
{
    FoundRecords result;
    QHash<QString, RecordFinder::Sum> sums;
    std::vector<RecordFinder::Found> found;
    for (RecordFinder *finder : finders) {
        for (auto it = finder->codes.cbegin(); it != finder->codes.cend(); ++it) {
            sums[it.key()].count += it->count;
            sums[it.key()].records += it->records;
        }
        std::move(finder->found.begin(), finder->found.end(), std::back_inserter(found));
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        result.codes << FoundRecords::Code { it.key(), it->count, it->records };
        result.count += it->count;
        result.found += it->records;
    }
    std::sort(result.codes.begin(), result.codes.end(), [](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : a.code < b.code;
    });
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.place < b.place; });
    for (std::size_t i = 0; i < std::min(found.size(), std::size_t(most)); ++i) {
        result.records << found[i].record;
        result.records.last().line = linesBefore[std::size_t(found[i].block)] + found[i].line;
    }
    return result;
}

} // namespace coding
