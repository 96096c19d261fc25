// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/conspiracyflag.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString ConspiracyFlag::id() const
{
    return QStringLiteral("L06");
}

base::Severity ConspiracyFlag::severity() const
{
    return base::Severity::Warning;
}

base::Text ConspiracyFlag::name() const
{
    return base::lateText("validation", "Conspiracy without its flag");
}

base::Text ConspiracyFlag::why() const
{
    return base::lateText("validation",
                          "Conspiracy to commit a particular crime is counted in 08064 and also "
                          "recorded with the flag CP (ICCS, 08064; MAPPING 6).");
}

base::Findings ConspiracyFlag::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const bool conspiracy
            = context.category && context.category->code.toString() == QLatin1String("08064");
        if (!conspiracy || context.link.flags.contains(mapping::DataFlag::Conspiracy))
            return;
        findings << base::Finding {
            id(), severity(), context.place(),
            base::lateText("validation", "“%1” is linked to conspiracy 08064 without the flag CP.",
                           { context.label() }),
            base::lateText("validation",
                           "Set the flag CP, or name the exception in the rationale and explain "
                           "this finding.")
        };
    });
}

} // namespace validation
