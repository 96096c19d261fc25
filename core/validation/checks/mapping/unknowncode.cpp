// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/unknowncode.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString UnknownCode::id() const
{
    return QStringLiteral("L15");
}

base::Severity UnknownCode::severity() const
{
    return base::Severity::Error;
}

base::Text UnknownCode::name() const
{
    return base::lateText("validation", "Code not in this edition");
}

base::Text UnknownCode::why() const
{
    return base::lateText(
        "validation",
        "Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).");
}

base::Findings UnknownCode::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!context.link.target || context.category)
            return;
        const auto resolved = subject.classification.resolve(context.link.target->toString());
        findings << base::Finding {
            id(), severity(), context.place(),
            base::lateText("validation",
                           "“%1” is linked to %2, which this edition of ICCS does not have.",
                           { context.label(), context.link.target->toString() }),
            resolved.code ? base::lateText("validation", "Probably %1 is meant.",
                                           { resolved.code->toString() })
                          : base::lateText("validation", "Choose a category of the edition.")
        };
    });
}

} // namespace validation
