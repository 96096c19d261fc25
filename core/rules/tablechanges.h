// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/analysis.h"
#include "core/rules/ruleset.h"

namespace rules
{

// What taking in tables would do to those that are there: an import shows this and takes over only
// what a person accepts.
struct TableChange {
    enum class Kind {
        Added,
        Same, // equal in every word
        Equivalent, // other words, the same answer for every record
        Changed // some record gets another answer
    } kind
        = Kind::Added;
    QString table; // id
    std::optional<Difference> difference; // of Changed, unless only the scope differs
};
QList<TableChange> changesOf(const RuleSet &before, const QList<DecisionTable> &after,
                             const microdata::Dictionary &dictionary,
                             const classification::Classification &classification);

} // namespace rules
