// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coveragewalk.h"

#include <algorithm>

namespace rules
{

namespace
{

constexpr size_t mostPieces = 300'000; // more gaps than this would only fill the memory

class CountingWalk final : public CoverageWalk
{
public:
    using CoverageWalk::CoverageWalk;
    Coverage coverage;

private:
    bool settle(const Box &space, std::vector<int> &active) override
    {
        if (active.empty()) {
            addGap(space);
            return true;
        }
        if (isImpossible(active.back()))
            return false;
        if (active.size() == 1) {
            for (const Box &gap : difference(space, *m_boxes[size_t(active.front())]))
                addGap(gap);
            return true;
        }
        int whole = 0;
        for (size_t i = 0; i < active.size() && whole < 2; ++i)
            whole += isWhole(active[i], space);
        if (whole == 2)
            coverage.overlapCells += cellCount(space);
        return whole == 2;
    }
    void addGap(const Box &gap)
    {
        coverage.gapCells += cellCount(gap);
        if (coverage.gaps.size() <= mostPieces)
            coverage.gaps.push_back(gap);
    }
};

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

Coverage coverageOf(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                    double mostWork)
{
    CountingWalk walk(space, rules, impossible, mostWork);
    walk.coverage.isDone = walk.run() && walk.coverage.gaps.size() <= mostPieces;
    return std::move(walk.coverage);
}

std::vector<bool> reachedRules(const Box &space, const Boxes &rules,
                               const std::vector<Box> &impossible, double mostWork)
{
    ReachingWalk walk(space, rules, impossible, mostWork);
    return walk.run() ? std::move(walk.reached) : std::vector<bool>();
}

} // namespace rules
