// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/rowsdisagree.h"

#include "core/rules/wording.h"
#include "core/validation/rulereading.h"

namespace validation
{

QString RowsDisagree::id() const
{
    return QStringLiteral("L22");
}

base::Severity RowsDisagree::severity() const
{
    return base::Severity::Error;
}

base::Text RowsDisagree::name() const
{
    return base::lateText("validation", "Rows contradict each other");
}

base::Text RowsDisagree::why() const
{
    return base::lateText("validation",
                          "The rules of a code must be disjoint (MAPPING T2): where rows "
                          "contradict each other a record "
                          "gets no category.");
}

base::Findings RowsDisagree::run(const RuleSubject &subject, const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleReading::Table &table : reading.tables()) {
        for (const rules::Issue &issue : table.analysis.issues) {
            if (issue.kind != rules::IssueKind::Conflict
                && issue.kind != rules::IssueKind::Refinement)
                continue;
            findings << base::Finding {
                id(), rules::severityOf(issue.kind, table.table.policy),
                table.place(issue.rows.value(0), { issue.rows.value(1) }),
                base::lateText("validation", "Table “%1”: %2",
                               { table.name(),
                                 rules::asArgument(rules::describe(
                                     issue, table.table, subject.dictionary, subject.language)) }),
                base::lateText(
                    "validation",
                    "Narrow one of the rows, or let the order of rows decide (First).")
            };
        }
    }
    return findings;
}

} // namespace validation
