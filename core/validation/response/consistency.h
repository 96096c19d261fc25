// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// One case of a rule.
struct RuleAt {
    const ResponseRule *rule = nullptr;
    const RuleCase *at = nullptr;
    bool operator==(const RuleAt &other) const = default;
};

// Cells that have to be zero in every response that meets these cases.
struct Contradiction {
    QList<CellAt> cells;
    QList<RuleAt> by; // none of them can be left out
};

// A case that holds wherever the others hold.
struct ImpliedCase {
    RuleAt what;
    QList<RuleAt> by; // none of them can be left out
    // It never finds anything that others of at least its severity do not find, even where only its
    // own cells are filled in, or all but one of them. Else it still helps with gaps.
    bool isRedundant = false;
};

// What the linear rules of an edition (sums, parts, stages, shares within bounds) say together of
// cells that are not below zero, in exact arithmetic. All of them hold when everything is zero, so
// a contradiction shows as cells that can be nothing else.
struct Consistency {
    QList<Contradiction> contradictions;
    QList<ImpliedCase> implied;
    int cases = 0; // that were looked at
    int groups = 0; // that share no cells
    QList<RuleAt> undecided; // their numbers grew too large
};
Consistency consistencyOf(const std::vector<ResponseRule> &rules);

// As sentences with the place "rule" {id, cell}: K01 a contradiction (error), K02 a redundant case
// (warning), K03 one that others imply when all cells are filled in (note), K04 undecided
// (warning).
base::Findings findingsOf(const Consistency &consistency, const questionnaire::Edition &edition);

} // namespace validation
