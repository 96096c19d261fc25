// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/rowofnouse.h"

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

base::Findings RowOfNoUse::run(const RuleSubject &, const RuleReading &reading) const
{
    using rules::IssueKind;
    return reading.findingsOf(
        id(),
        { IssueKind::Redundant, IssueKind::Shadowed, IssueKind::Dead, IssueKind::Empty,
          IssueKind::ImpossibleAnswered },
        base::lateText("validation",
                       "Remove the row, or move or narrow the rows that take its records."));
}

} // namespace validation
