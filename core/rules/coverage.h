// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/split.h"

namespace rules
{

// How often the cells of a space are covered by boxes, leaving out what cannot occur.
struct Coverage {
    std::vector<Box> gaps; // disjoint
    double gapCells = 0;
    double overlapCells = 0;
    bool isDone = true; // false: given up after mostWork, nothing else counts
};

// The boxes as they are taken from a space: each step parts it by the attribute that most of them
// ask for, until no box, one box, or two whole ones are left.
Coverage coverageOf(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                    double mostWork);

// The same by a decision diagram; at most mostGaps gaps, large ones first, fewer where looking for
// them exceeds mostWork; gapCells counts all.
Coverage diagramCoverage(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                         int mostGaps, double mostWork);

// Under First: which rules some possible record reaches. Empty: given up.
std::vector<bool> reachedRules(const Box &space, const Boxes &rules,
                               const std::vector<Box> &impossible, double mostWork);
std::vector<bool> diagramReached(const Box &space, const Boxes &rules,
                                 const std::vector<Box> &impossible, double mostWork);

// Boxes that are equal but for one attribute become one; largest first.
std::vector<Box> merged(std::vector<Box> boxes);

} // namespace rules
