// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/recordswithoutanswer.h"

#include "core/rules/wording.h"
#include "core/validation/rulereading.h"

#include <algorithm>

namespace validation
{

QString RecordsWithoutAnswer::id() const
{
    return QStringLiteral("L23");
}

base::Severity RecordsWithoutAnswer::severity() const
{
    return base::Severity::Warning;
}

base::Text RecordsWithoutAnswer::name() const
{
    return base::lateText("validation", "Records without an answer");
}

base::Text RecordsWithoutAnswer::why() const
{
    return base::lateText(
        "validation",
        "A table must leave no combination uncovered, \"not known\" included (MAPPING T2), or the "
        "totals will not add up.");
}

namespace
{

bool isGap(const rules::Issue &issue)
{
    return issue.kind == rules::IssueKind::Gap || issue.kind == rules::IssueKind::Unknown;
}

} // namespace

// One finding for a table, about its largest gap: they are filled together.
base::Findings RecordsWithoutAnswer::run(const RuleSubject &subject,
                                         const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleReading::Table &table : reading.tables()) {
        const auto &issues = table.analysis.issues;
        const auto gap = std::find_if(issues.begin(), issues.end(), isGap);
        // Tags are added where a row fits; no row, no tag.
        if (gap == issues.end() || table.table.policy == rules::HitPolicy::Collect)
            continue;
        const int count = int(std::count_if(issues.begin(), issues.end(), isGap));
        const base::Text example
            = rules::describe(*gap, table.table, subject.dictionary, subject.language);
        findings << base::Finding {
            id(), rules::severityOf(gap->kind, table.table.policy), table.place({}),
            count == 1 ? base::lateText("validation", "Table “%1”: %2",
                                        { table.name(), rules::asArgument(example) })
                       : base::lateCount("validation", "Table “%1” has %n gap(s). %2", count,
                                         { table.name(), rules::asArgument(example) }),
            base::lateText("validation",
                           "Insert the missing rows, add a default row, or say that the "
                           "combination cannot occur.")
        };
    }
    return findings;
}

} // namespace validation
