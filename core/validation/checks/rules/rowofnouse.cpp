// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/rowofnouse.h"

#include "core/rules/wording.h"
#include "core/validation/rulereading.h"

namespace validation
{

QString RowOfNoUse::id() const
{
    return QStringLiteral("L24");
}

base::Severity RowOfNoUse::severity() const
{
    return base::Severity::Warning;
}

base::Text RowOfNoUse::name() const
{
    return base::lateText("validation", "Row without use");
}

base::Text RowOfNoUse::why() const
{
    return base::lateText(
        "validation",
        "A row that never decides misleads whoever reads the table, and is often a slip: the row "
        "before it is wider than was meant (RULES 4).");
}

namespace
{

bool isUseless(rules::IssueKind kind)
{
    switch (kind) {
    case rules::IssueKind::Redundant:
    case rules::IssueKind::Shadowed:
    case rules::IssueKind::Dead:
    case rules::IssueKind::Empty:
    case rules::IssueKind::ImpossibleAnswered:
        return true;
    default:
        return false;
    }
}

} // namespace

base::Findings RowOfNoUse::run(const RuleSubject &subject, const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleReading::Table &table : reading.tables()) {
        for (const rules::Issue &issue : table.analysis.issues) {
            if (!isUseless(issue.kind))
                continue;
            findings << base::Finding {
                id(), rules::severityOf(issue.kind, table.table.policy),
                table.place(issue.rows.value(0), issue.rows.mid(1, 1)),
                base::lateText("validation", "Table “%1”: %2",
                               { table.name(),
                                 rules::asArgument(rules::describe(
                                     issue, table.table, subject.dictionary, subject.language)) }),
                base::lateText(
                    "validation",
                    "Remove the row, or move or narrow the rows that take its records.")
            };
        }
    }
    return findings;
}

} // namespace validation
