// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/rowsdisagree.h"

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

base::Findings RowsDisagree::run(const RuleSubject &, const RuleReading &reading) const
{
    return reading.findingsOf(
        id(), { rules::IssueKind::Conflict, rules::IssueKind::Refinement },
        base::lateText("validation",
                       "Narrow one of the rows, or let the order of rows decide (First)."));
}

} // namespace validation
