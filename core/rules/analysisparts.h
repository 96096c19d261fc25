// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/analysis.h"
#include "core/rules/coverage.h"
#include "core/rules/ruleindex.h"

namespace rules
{

// What the parts of the analysis share: the table, its boxes with defaults emptied, and their
// index.
class AnalysisInput
{
public:
    AnalysisInput(const BoxTable &source, const classification::Classification &categories,
                  const AnalysisOptions &limits);

    const BoxTable &table;
    const classification::Classification &classification;
    const AnalysisOptions &options;
    bool isDefault(int rule) const { return table.rules[size_t(rule)].isDefault; }
    const QString &row(int rule) const { return table.rules[size_t(rule)].row; }
    const Box &box(int rule) const { return table.rules[size_t(rule)].box; }
    const Output &output(int rule) const { return table.rules[size_t(rule)].output; }
    int size() const { return int(table.rules.size()); }
    const std::vector<const Box *> &boxes() const { return m_boxes; }
    const RuleIndex &index() const { return m_index; }

private:
    Box m_none;
    std::vector<const Box *> m_boxes; // of a default row: an empty one
    RuleIndex m_index;
};

// The issues that a part found; false: it stopped at a limit.
struct Found {
    QList<Issue> issues;
    bool isComplete = true;
    bool isExact = true;
};
Found overlapIssues(const AnalysisInput &input);
Found rowIssues(const AnalysisInput &input); // empty, impossible answered, shadowed, dead
Found gapIssues(const AnalysisInput &input, const Coverage &coverage);
Found mergeIssues(const AnalysisInput &input);

} // namespace rules
