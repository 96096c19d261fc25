// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysisparts.h"

#include <algorithm>

namespace rules
{

namespace
{

bool setsTagTwice(const Output &a, const Output &b)
{
    return std::any_of(a.tags.begin(), a.tags.end(), [&](const mapping::TagSetting &one) {
        return std::any_of(b.tags.begin(), b.tags.end(), [&](const mapping::TagSetting &other) {
            return one.tag == other.tag && one.value != other.value;
        });
    });
}

std::optional<IssueKind> kindOf(const AnalysisInput &input, int first, int second)
{
    const Output &a = input.output(first);
    const Output &b = input.output(second);
    if (input.table.policy == HitPolicy::Collect)
        return setsTagTwice(a, b) ? std::optional<IssueKind>(IssueKind::Conflict) : std::nullopt;
    if (a.saysTheSameAs(b))
        return IssueKind::Redundant;
    if (a.category && b.category
        && (input.classification.isAncestor(*a.category, *b.category)
            || input.classification.isAncestor(*b.category, *a.category)))
        return IssueKind::Refinement;
    return IssueKind::Conflict;
}

std::optional<Issue> overlap(const AnalysisInput &input, int first, int second)
{
    const auto kind = kindOf(input, first, second);
    if (!kind)
        return std::nullopt;
    Issue issue;
    issue.kind = *kind;
    issue.rows = { input.row(second), input.row(first) };
    issue.region = intersection(input.box(first), input.box(second));
    const std::vector<Box> possible = difference(issue.region, input.table.impossible);
    if (possible.empty())
        return std::nullopt;
    issue.example = exampleOf(possible.front());
    for (const Box &box : possible)
        issue.cells += cellCount(box);
    return issue;
}

} // namespace

Found overlapIssues(const AnalysisInput &input)
{
    Found found;
    if (input.table.policy == HitPolicy::First)
        return found;
    const int count = int(input.boxes().size());
    for (int second = 0; second < count; ++second) {
        const Box &box = *input.boxes()[size_t(second)];
        if (isEmpty(box))
            continue;
        for (const int first : RuleIndex::positions(input.index().meeting(box))) {
            if (first >= second)
                break;
            if (const auto issue = overlap(input, first, second))
                found.issues << *issue;
            found.isComplete = found.issues.size() < input.options.mostPairs;
            if (!found.isComplete)
                return found;
        }
    }
    return found;
}

} // namespace rules
