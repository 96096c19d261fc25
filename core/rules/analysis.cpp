// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysisparts.h"
#include "core/rules/coverage.h"
#include "core/rules/outputs.h"

#include <QSet>

#include <algorithm>

namespace rules
{

using base::Severity;

Severity severityOf(IssueKind kind, HitPolicy policy)
{
    switch (kind) {
    case IssueKind::Redundant:
        return policy == HitPolicy::Unique ? Severity::Error : Severity::Note;
    case IssueKind::Conflict:
    case IssueKind::Refinement:
        return Severity::Error;
    case IssueKind::Gap:
    case IssueKind::Unknown:
        return policy == HitPolicy::Collect ? Severity::Note : Severity::Warning;
    case IssueKind::Shadowed:
    case IssueKind::Dead:
    case IssueKind::Empty:
        return Severity::Warning;
    case IssueKind::Merge:
    case IssueKind::ImpossibleAnswered:
        break;
    }
    return Severity::Note;
}

AnalysisInput::AnalysisInput(const BoxTable &source,
                             const classification::Classification &categories,
                             const AnalysisOptions &limits)
    : table(source)
    , classification(categories)
    , options(limits)
    , m_none(source.whole.size())
    , m_boxes([this] {
        std::vector<const Box *> boxes;
        for (const BoxTable::Rule &rule : table.rules) {
            if (rule.isDefault && m_none.empty())
                break; // without columns no box is empty; the default row stands last
            boxes.push_back(rule.isDefault ? &m_none : &rule.box);
        }
        return boxes;
    }())
    , m_index(m_boxes, source.whole)
{
}

namespace
{

Coverage covered(const AnalysisInput &input)
{
    const BoxTable &table = input.table;
    Coverage coverage
        = coverageOf(table.whole, input.boxes(), table.impossible, input.options.mostWork);
    if (!coverage.isDone)
        coverage = diagramCoverage(table.whole, input.boxes(), table.impossible,
                                   input.options.mostGaps + 1, input.options.mostWork);
    if (defaultOf(table) < 0)
        return coverage;
    coverage.gaps.clear();
    coverage.gapCells = 0;
    return coverage;
}

double possibleCells(const AnalysisInput &input)
{
    const Coverage possible
        = coverageOf(input.table.whole, {}, input.table.impossible, input.options.mostWork);
    return possible.isDone ? possible.gapCells : cellCount(input.table.whole);
}

std::optional<classification::IccsCode> commonAncestor(const AnalysisInput &input)
{
    QList<classification::IccsCode> codes;
    QSet<QString> seen;
    for (const BoxTable::Rule &rule : input.table.rules) {
        const auto &category = rule.output.category;
        if (category && !seen.contains(category->toString())) {
            seen.insert(category->toString());
            codes << *category;
        }
    }
    return input.classification.lowestCommonAncestor(codes);
}

void take(Analysis &analysis, Found found)
{
    analysis.issues << found.issues;
    analysis.isComplete = analysis.isComplete && found.isComplete;
    analysis.isExact = analysis.isExact && found.isExact;
}

} // namespace

Found gapIssues(const AnalysisInput &input, const Coverage &coverage)
{
    std::vector<ValueSet> notKnown(input.table.whole.size());
    for (size_t i = 0; i < notKnown.size(); ++i) {
        const auto &values = input.table.attributes[qsizetype(i)].values;
        for (int value = 0; value < values.size(); ++value) {
            if (values[value].kind == microdata::ValueKind::NotKnown)
                notKnown[i].insert(value);
        }
    }
    Found found;
    double listed = 0;
    for (const Box &gap : merged(coverage.gaps)) {
        if (found.issues.size() >= input.options.mostGaps)
            break;
        bool isUnknown = false;
        for (size_t i = 0; i < gap.size(); ++i)
            isUnknown = isUnknown || gap[i].isSubsetOf(notKnown[i]);
        const double cells = cellCount(gap);
        listed += cells;
        found.issues.append(
            { isUnknown ? IssueKind::Unknown : IssueKind::Gap, {}, gap, exampleOf(gap), cells });
    }
    found.isComplete = listed >= coverage.gapCells * (1 - 1e-9); // sums of doubles
    return found;
}

Analysis analyse(const BoxTable &table, const classification::Classification &classification,
                 const AnalysisOptions &options)
{
    const AnalysisInput input(table, classification, options);
    Analysis analysis;
    analysis.cells = possibleCells(input);
    analysis.commonAncestor = commonAncestor(input);
    const Coverage coverage = covered(input);
    analysis.gapCells = coverage.gapCells;
    analysis.overlapCells = coverage.overlapCells;
    analysis.isExact = coverage.isDone;
    take(analysis, overlapIssues(input));
    take(analysis, rowIssues(input));
    take(analysis, gapIssues(input, coverage));
    take(analysis, mergeIssues(input));
    std::stable_sort(analysis.issues.begin(), analysis.issues.end(),
                     [&](const Issue &a, const Issue &b) {
                         return severityOf(a.kind, table.policy) > severityOf(b.kind, table.policy);
                     });
    return analysis;
}

} // namespace rules
