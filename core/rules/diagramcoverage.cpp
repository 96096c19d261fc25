// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coverage.h"
#include "core/rules/diagram.h"

#include <algorithm>
#include <numeric>

namespace rules
{

namespace
{

enum Covered : qint32 { Impossible, NoRule, OneRule, SeveralRules, Taken };

Boxes together(const Boxes &rules, const std::vector<Box> &impossible)
{
    Boxes all = rules;
    for (const Box &box : impossible)
        all.push_back(&box);
    return all;
}

std::vector<int> notEmpty(const Boxes &boxes)
{
    std::vector<int> active;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!isEmpty(*boxes[i]))
            active.push_back(int(i));
    }
    return active;
}

// What is left of the boxes is one of these when no impossible one among them is open.
std::optional<qint32> settleCovered(std::vector<int> &active, const Diagram::IsWhole &isWhole,
                                    int firstImpossible)
{
    std::vector<int> whole;
    std::copy_if(active.begin(), active.end(), std::back_inserter(whole), isWhole);
    if (!whole.empty() && whole.back() >= firstImpossible)
        return Impossible;
    if (whole.size() == active.size())
        return whole.empty() ? NoRule : whole.size() == 1 ? OneRule : SeveralRules;
    if (whole.size() < 2)
        return std::nullopt;
    // Two whole ones are several, whatever comes; only what is impossible may still matter.
    const auto impossible = std::lower_bound(active.begin(), active.end(), firstImpossible);
    active.erase(active.begin(), impossible);
    active.insert(active.begin(), whole.begin(), whole.begin() + 2);
    return active.size() == 2 ? std::optional<qint32>(SeveralRules) : std::nullopt;
}

std::optional<qint32> settleFirst(std::vector<int> &active, const Diagram::IsWhole &isWhole,
                                  int firstImpossible)
{
    for (auto box = active.rbegin(); box != active.rend() && *box >= firstImpossible; ++box) {
        if (isWhole(*box))
            return -1;
    }
    const auto impossible = std::lower_bound(active.begin(), active.end(), firstImpossible);
    const auto whole = std::find_if(active.begin(), impossible, isWhole);
    if (whole != impossible)
        active.erase(whole + 1, impossible);
    if (active.empty() || active.front() >= firstImpossible)
        return -1;
    const bool isCertain = active.back() < firstImpossible && isWhole(active.front());
    return isCertain ? std::optional<qint32>(active.front()) : std::nullopt;
}

// To look for a gap costs as much as there are nodes.
std::vector<Box> someGaps(Diagram &diagram, Diagram::Root root, int mostGaps, double mostWork)
{
    std::vector<Box> gaps;
    for (double workLeft = mostWork; int(gaps.size()) < mostGaps && workLeft > 0;) {
        workLeft -= double(diagram.size());
        const auto gap = diagram.boxWith(root, NoRule);
        if (!gap)
            break;
        gaps.push_back(*gap);
        root = diagram.overlay(*gap, diagram.constant(Taken), root);
    }
    return gaps;
}

} // namespace

Coverage diagramCoverage(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                         int mostGaps, double mostWork)
{
    const Boxes boxes = together(rules, impossible);
    Diagram diagram(space);
    const auto root = diagram.partition(
        boxes, notEmpty(boxes),
        [&](std::vector<int> &active, const Diagram::IsWhole &isWhole) {
            return settleCovered(active, isWhole, int(rules.size()));
        },
        mostWork);
    Coverage coverage;
    coverage.isDone = root.has_value();
    if (!root)
        return coverage;
    coverage.gapCells = diagram.cellsWith(*root, NoRule);
    coverage.overlapCells = diagram.cellsWith(*root, SeveralRules);
    coverage.gaps = someGaps(diagram, *root, mostGaps, mostWork);
    return coverage;
}

std::vector<bool> diagramReached(const Box &space, const Boxes &rules,
                                 const std::vector<Box> &impossible, double mostWork)
{
    const Boxes boxes = together(rules, impossible);
    Diagram diagram(space);
    std::vector<bool> reached(rules.size());
    const auto root = diagram.partition(
        boxes, notEmpty(boxes),
        [&](std::vector<int> &active, const Diagram::IsWhole &isWhole) {
            const auto first = settleFirst(active, isWhole, int(rules.size()));
            if (first.value_or(-1) >= 0)
                reached[size_t(*first)] = true;
            return first;
        },
        mostWork);
    return root ? reached : std::vector<bool>();
}

} // namespace rules
