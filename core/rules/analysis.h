// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/rules/box.h"

namespace rules
{

enum class IssueKind {
    Redundant, // two rows overlap and say the same
    Conflict, // two rows overlap and say different things
    Refinement, // two rows overlap and one category lies below the other
    Shadowed, // First: an earlier row takes all of it
    Dead, // no record can ever reach the row: earlier rows together take all of it
    Empty, // the row accepts no record at all
    Gap, // no row answers
    Unknown, // a gap in which an attribute is "not known"
    Merge, // two rows could be one
    ImpossibleAnswered // a row answers only what cannot occur
};

// Error: records get no category although rows fit. Warning: records get none, or a row is of no
// use. Note: the table could be simpler.
base::Severity severityOf(IssueKind kind, HitPolicy policy);

// One finding of the analysis with its proof.
struct Issue {
    IssueKind kind = IssueKind::Gap;
    QStringList rows; // Row ids concerned, first the one to look at
    Box region; // where it happens; of Merge: the merged row
    Example example; // a record inside the region
    double cells = 0; // size of the region
};

struct AnalysisOptions {
    int mostGaps = 200; // the largest ones; `Analysis::gapCells` counts them all
    int mostPairs = 10'000;
    double mostWork = 1e7; // box operations, then a decision diagram with as many is tried
};

struct Analysis {
    QList<Issue> issues; // errors first, then by the order of rows; gaps largest first
    double cells = 0; // of the whole space without the impossible
    double gapCells = 0;
    double overlapCells = 0; // answered by more than one row that is no default
    bool isComplete = true; // false: a limit of the options cut the lists
    bool isExact = true; // false: even the diagram exceeded mostWork; gaps and dead rows may be
                         // missing and gapCells, overlapCells are 0
    // Lowest common ancestor of all categories; empty when there is none (RULES 4.6).
    std::optional<classification::IccsCode> commonAncestor;
};

// Which overlaps are issues depends on the policy: all under Unique and Any; none under First,
// where the order decides; under Collect those that set a tag to two values. Combinations that
// cannot occur are no part of any issue but ImpossibleAnswered.
//
// Exact: an overlap, gap or dead row is reported if and only if there is one (Calvanese et al.,
// Semantics and analysis of DMN decision tables, 2016; RULES.md section 4).
Analysis analyse(const BoxTable &table, const classification::Classification &classification,
                 const AnalysisOptions &options = {});

// A record for which the tables say different things; nullopt: they are equivalent. The tables may
// have different columns. What both call impossible does not count, nor do notes and confidence.
struct Difference {
    QList<microdata::Attribute> attributes; // of both
    Example example;
    Output before, after;
    double cells = 0; // how many combinations differ
};
std::optional<Difference> differenceOf(const BoxTable &before, const BoxTable &after);

// One-key repairs: the table with the missing rows of a gap inserted (without output, to be
// filled in), a row that is of no use removed, two rows merged, "not known" answered by the common
// ancestor of all categories. nullopt: only a person can decide (conflicts, refinements).
std::optional<DecisionTable> repaired(const DecisionTable &table, const BoxTable &boxes,
                                      const Issue &issue);

} // namespace rules
