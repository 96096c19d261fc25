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

} // namespace

Coverage coverageOf(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                    double mostWork)
{
    CountingWalk walk(space, rules, impossible, mostWork);
    walk.coverage.isDone = walk.run() && walk.coverage.gaps.size() <= mostPieces;
    return std::move(walk.coverage);
}

} // namespace rules
