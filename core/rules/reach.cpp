// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coveragewalk.h"
#include "core/rules/ruleindex.h"

#include <algorithm>

namespace rules
{

namespace
{

class ReachingWalk final : public CoverageWalk
{
public:
    ReachingWalk(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                 double mostWork)
        : CoverageWalk(space, rules, impossible, mostWork)
        , reached(rules.size())
    {
    }
    std::vector<bool> reached;

private:
    bool settle(const Box &space, std::vector<int> &active) override
    {
        const auto impossible = std::find_if(active.begin(), active.end(),
                                             [this](int box) { return isImpossible(box); });
        const auto whole = std::find_if(active.begin(), impossible,
                                        [&](int box) { return isWhole(box, space); });
        if (whole != impossible)
            active.erase(whole + 1, impossible);
        const bool isKnown = std::all_of(active.begin(), active.end(), [this](int box) {
            return isImpossible(box) || reached[size_t(box)];
        });
        if (isKnown)
            return true;
        const bool isReached = !isImpossible(active.back()) && isWhole(active.front(), space);
        if (isReached)
            reached[size_t(active.front())] = true;
        return isReached;
    }
};

} // namespace

// A row inside an earlier one takes nothing from later ones, so it is left out at once.
std::vector<bool> reachedRules(const Box &space, const Boxes &rules,
                               const std::vector<Box> &impossible, double mostWork)
{
    const RuleIndex index(rules, space);
    const Box none(space.size());
    Boxes left = rules;
    for (size_t rule = 0; rule < rules.size() && !space.empty(); ++rule) {
        const std::vector<int> holding = RuleIndex::positions(index.holding(*rules[rule]));
        if (!isEmpty(*rules[rule]) && holding.front() < int(rule))
            left[rule] = &none;
    }
    ReachingWalk walk(space, left, impossible, mostWork);
    return walk.run() ? std::move(walk.reached) : std::vector<bool>();
}

} // namespace rules
