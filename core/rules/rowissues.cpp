// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysisparts.h"
#include "core/rules/coverage.h"

namespace rules
{

namespace
{

Issue issueOf(const AnalysisInput &input, IssueKind kind, int rule)
{
    const Box &box = input.box(rule);
    return { kind, { input.row(rule) }, box, exampleOf(box), cellCount(box) };
}

bool cannotOccur(const AnalysisInput &input, int rule)
{
    if (input.table.impossible.empty())
        return false;
    const Coverage left
        = coverageOf(input.box(rule), {}, input.table.impossible, input.options.mostWork);
    return left.isDone && left.gapCells == 0;
}

int shadowing(const AnalysisInput &input, int rule)
{
    for (const int other : RuleIndex::positions(input.index().holding(input.box(rule)))) {
        if (other >= rule)
            break;
        return other;
    }
    return -1;
}

// The rows before a dead one that take part of it, for the reader.
QStringList takers(const AnalysisInput &input, int rule)
{
    QStringList rows { input.row(rule) };
    for (const int other : RuleIndex::positions(input.index().meeting(input.box(rule)))) {
        if (other >= rule)
            break;
        rows << input.row(other);
    }
    return rows;
}

// Empty: the table is too hard.
std::vector<bool> reachedOf(const AnalysisInput &input)
{
    const BoxTable &table = input.table;
    const double mostWork = input.options.mostWork;
    const auto reached = reachedRules(table.whole, input.boxes(), table.impossible, mostWork);
    return reached.empty() ? diagramReached(table.whole, input.boxes(), table.impossible, mostWork)
                           : reached;
}

} // namespace

Found rowIssues(const AnalysisInput &input)
{
    Found found;
    const bool isFirst = input.table.policy == HitPolicy::First;
    const std::vector<bool> reached = isFirst ? reachedOf(input) : std::vector<bool>();
    found.isExact = !isFirst || !reached.empty() || input.boxes().empty();
    for (int rule = 0; rule < int(input.boxes().size()); ++rule) {
        if (input.isDefault(rule))
            continue;
        if (isEmpty(input.box(rule))) {
            found.issues << issueOf(input, IssueKind::Empty, rule);
        } else if (cannotOccur(input, rule)) {
            found.issues << issueOf(input, IssueKind::ImpossibleAnswered, rule);
        } else if (const int other = isFirst ? shadowing(input, rule) : -1; other >= 0) {
            found.issues << issueOf(input, IssueKind::Shadowed, rule);
            found.issues.last().rows << input.row(other);
        } else if (!reached.empty() && !reached[size_t(rule)]) {
            found.issues << issueOf(input, IssueKind::Dead, rule);
            found.issues.last().rows = takers(input, rule);
        }
    }
    return found;
}

} // namespace rules
