// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordworker.h"

namespace coding
{

namespace
{

GroupKey keyOf(std::string_view group, quint64 kind = 0)
{
    GroupKey key { 0x9ae16a3b2f90404f ^ group.size() ^ kind * 0x9e3779b97f4a7c15,
                   0xc3a5c85c97cb3127 + group.size() + (kind ^ kind >> 29) };
    for (const char c : group) {
        key.first = (key.first ^ quint8(c)) * 0x100000001b3;
        key.second = (key.second + quint8(c) + 1) * 0x9e3779b97f4a7c15;
        key.second ^= key.second >> 31;
    }
    key.first ^= key.first >> 32;
    return key;
}

} // namespace

// The parts of the group's id; empty when all of them are.
std::string_view RecordWorker::groupOfRow()
{
    if (m_plan.group.empty())
        return {};
    if (m_plan.group.size() == 1)
        return trimmed((*m_cells)[std::size_t(m_plan.group.front())]);
    m_group.clear();
    bool isEmpty = true;
    for (const int column : m_plan.group) {
        const std::string_view part = trimmed((*m_cells)[std::size_t(column)]);
        isEmpty = isEmpty && part.empty();
        m_group += part;
        m_group += '\x1f';
    }
    return isEmpty ? std::string_view() : std::string_view(m_group);
}

void RecordWorker::choose()
{
    if (m_plan.counting == CodePlan::Counting::Principal)
        choosePrincipal(groupOfRow());
    else
        chooseDistinct(groupOfRow());
}

// While groups are ranked: remembers the better one. Afterwards: whether it is the one.
bool RecordWorker::isChosen(const GroupKey &key, const Chosen &candidate)
{
    if (m_task == Task::RankGroups) {
        const auto [at, isNew] = chosen.try_emplace(key, candidate);
        if (!isNew && candidate.isBetterThan(at->second))
            at->second = candidate;
        return true;
    }
    if (!m_groups)
        return true;
    const auto ranked = m_groups->find(key);
    return ranked == m_groups->end() || ranked->second.place == candidate.place;
}

// The most serious offence of the row, unless another row of the group has a more serious one.
void RecordWorker::choosePrincipal(std::string_view group)
{
    Chosen best { 0, ~RecordPlace(0) };
    std::size_t principal = m_plan.units.size();
    for (std::size_t unit = 0; unit < m_plan.units.size(); ++unit) {
        m_isCounted[unit] = false;
        if (!m_isThere[unit])
            continue;
        const Chosen candidate { facts.of(m_counted[unit].answer).rank, placeOf(unit) };
        if (principal == m_plan.units.size() || candidate.isBetterThan(best)) {
            best = candidate;
            principal = unit;
        }
    }
    if (principal < m_plan.units.size())
        m_isCounted[principal] = group.empty() || isChosen(keyOf(group), best);
}

// The first of the group with its category (of an offence's id the most serious one), or of the row
// where rows have no id.
void RecordWorker::chooseDistinct(std::string_view group)
{
    for (std::size_t unit = 0; unit < m_plan.units.size(); ++unit) {
        m_isCounted[unit] = m_isThere[unit];
        if (!m_isThere[unit])
            continue;
        const AnswerFacts::Fact &fact = facts.of(m_counted[unit].answer);
        const quint64 kind = m_plan.isIdOfOffence ? 0 : fact.kind;
        const int rank = m_plan.isIdOfOffence ? fact.rank : 0;
        for (std::size_t before = 0; before < unit; ++before) {
            if (m_isThere[before] && facts.of(m_counted[before].answer).kind == fact.kind)
                m_isCounted[unit] = false;
        }
        if (m_isCounted[unit] && !group.empty())
            m_isCounted[unit] = isChosen(keyOf(group, kind), { rank, placeOf(unit) });
    }
}

bool RecordWorker::isAttempt(const CodePlan::Unit &unit, const Counted &counted)
{
    if (facts.of(counted.answer).isAttempt)
        return true;
    int value = -1;
    if (unit.attempt.kind == CodePlan::Origin::Kind::Reader)
        value = m_values[std::size_t(unit.attempt.index)];
    else if (unit.attempt.kind == CodePlan::Origin::Kind::Fixed)
        value = unit.attempt.index;
    return value >= 0 && value == m_plan.attemptedValue;
}

} // namespace coding
