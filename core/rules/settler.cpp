// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/settler.h"

#include "core/rules/outputs.h"

#include <algorithm>

namespace rules
{

Settler::Settler(const BoxTable &table)
    : m_policy(table.policy)
    , m_saying(outputClasses(table, sayingKey))
{
    for (size_t i = 0; i < table.rules.size(); ++i) {
        if (!table.rules[i].isDefault && !isEmpty(table.rules[i].box))
            m_start.push_back(int(i));
    }
}

std::vector<int> Settler::start() const
{
    return m_start;
}

bool Settler::settle(std::vector<int> &active, const IsWhole &isWhole) const
{
    switch (m_policy) {
    case HitPolicy::First: {
        const auto whole = std::find_if(active.begin(), active.end(), isWhole);
        if (whole != active.end())
            active.erase(whole + 1, active.end());
        return active.empty() || isWhole(active.front());
    }
    case HitPolicy::Unique:
        return settleUnique(active, isWhole);
    case HitPolicy::Any:
        return settleAny(active, isWhole);
    case HitPolicy::Collect:
        break;
    }
    return std::all_of(active.begin(), active.end(), isWhole);
}

bool Settler::settleUnique(std::vector<int> &active, const IsWhole &isWhole) const
{
    std::vector<int> whole;
    for (const int rule : active) {
        if (isWhole(rule))
            whole.push_back(rule);
        if (whole.size() == 2) {
            active = whole;
            return true;
        }
    }
    return whole.size() == active.size();
}

// After the first row that fits everything, others that say the same change nothing.
bool Settler::settleAny(std::vector<int> &active, const IsWhole &isWhole) const
{
    const auto first = std::find_if(active.begin(), active.end(), isWhole);
    if (first == active.end())
        return active.empty();
    const int whole = *first;
    const auto saysTheSame
        = [&](int rule) { return m_saying[size_t(rule)] == m_saying[size_t(whole)]; };
    active.erase(std::remove_if(first + 1, active.end(), saysTheSame), active.end());
    for (const int rule : active) {
        if (isWhole(rule) && !saysTheSame(rule)) {
            active = { whole, rule };
            return true;
        }
    }
    return active.size() == 1;
}

} // namespace rules
