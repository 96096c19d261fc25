// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/tableerror.h"

#include "core/validation/rulereading.h"

namespace validation
{

QString TableError::id() const
{
    return QStringLiteral("L21");
}

base::Severity TableError::severity() const
{
    return base::Severity::Error;
}

base::Text TableError::name() const
{
    return base::lateText("validation", "Decision table with an error");
}

base::Text TableError::why() const
{
    return base::lateText("validation",
                          "A row that cannot be read fits no record, so its records silently go "
                          "elsewhere; every name "
                          "in a table must be one that the project has.");
}

base::Findings TableError::run(const RuleSubject &, const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleReading::Table &table : reading.tables()) {
        int number = 0; // several errors of one row are told apart
        for (const base::Finding &finding : table.resolved.findings)
            findings << base::Finding { id(), finding.severity,
                                        table.place(finding.place.ids.value(1),
                                                    { finding.check, QString::number(++number) }),
                                        base::lateText(
                                            "validation", "Table “%1”: %2",
                                            { table.name(), QVariant::fromValue(finding.message) }),
                                        finding.advice };
    }
    return findings;
}

} // namespace validation
