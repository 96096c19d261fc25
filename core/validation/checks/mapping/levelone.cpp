// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/levelone.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString LevelOne::id() const
{
    return QStringLiteral("L01");
}

base::Severity LevelOne::severity() const
{
    return base::Severity::Error;
}

base::Text LevelOne::name() const
{
    return base::lateText("validation", "Target too high in the tree");
}

base::Text LevelOne::why() const
{
    return base::lateText("validation",
                          "A section says too little: UNODC reviewers ask for at least a division "
                          "(rule R1). A project may ask for more.");
}

base::Findings LevelOne::run(const MappingSubject &subject) const
{
    const int minimum = qMax(2, subject.set.policy.minimumLevel);
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!context.category || context.category->level >= minimum)
            return;
        findings << base::Finding {
            id(), severity(), context.place(),
            base::lateText(
                "validation",
                "“%1” is linked to %2, which is at level %3; at least level %4 is asked for.",
                { context.label(), context.category->code.toString(), context.category->level,
                  minimum }),
            base::lateText("validation",
                           "Choose the division or group that the definition reaches, or ask for a "
                           "split of the code.")
        };
    });
}

} // namespace validation
