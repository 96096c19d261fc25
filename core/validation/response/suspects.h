// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/runrules.h"

namespace validation
{

// Failed linear rules of one year that hang together by their cells, and which cells are most
// likely wrong: the smallest sets of cells that, changed to some figure not below zero, make all
// linear rules on them hold (minimal change: Fellegi and Holt 1976, as R's errorlocate does).
struct Suspicion {
    std::vector<Hit> hits;
    QList<QList<CellAt>> sets; // all of the smallest size, in the order of the edition; empty: no
                               // set of up to three cells explains it
};
QList<Suspicion> suspectsOf(const std::vector<ResponseRule> &rules, const std::vector<Hit> &hits,
                            const Look &look);

// What to add to the advice of failed cases: which cell is most likely wrong, where three or fewer
// explanations are left.
QHash<const RuleCase *, base::Text> suspectTexts(const std::vector<ResponseRule> &rules,
                                                 const std::vector<Hit> &hits, const Look &look);

} // namespace validation
