// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/unsignedapproval.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString UnsignedApproval::id() const
{
    return QStringLiteral("L13");
}

base::Severity UnsignedApproval::severity() const
{
    return base::Severity::Error;
}

base::Text UnsignedApproval::name() const
{
    return base::lateText("validation", "Approved without reviewer or rationale");
}

base::Text UnsignedApproval::why() const
{
    return base::lateText("validation",
                          "An approved link is a national figure: somebody else has looked at it "
                          "and the reason stands beside it (MAPPING 10).");
}

base::Findings UnsignedApproval::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const mapping::Link &link = context.link;
        if (link.status != mapping::Status::Approved)
            return;
        const auto report
            = [&](base::Severity level, const base::Text &message, const base::Text &advice) {
                  findings << base::Finding { id(), level, context.place(), message, advice };
              };
        if (link.reviewer.trimmed().isEmpty())
            report(severity(),
                   base::lateText("validation", "The link of “%1” is approved without a reviewer.",
                                  { context.label() }),
                   base::lateText("validation",
                                  "Enter who reviewed it and when, or set it back to review."));
        else if (link.rationale.trimmed().isEmpty())
            report(severity(),
                   base::lateText("validation", "The link of “%1” is approved without a rationale.",
                                  { context.label() }),
                   base::lateText("validation", "Write which element of the offence decides."));
        else if (link.reviewer.trimmed().compare(link.author.trimmed(), Qt::CaseInsensitive) == 0)
            report(base::Severity::Warning,
                   base::lateText("validation",
                                  "The link of “%1” was approved by its own author, %2.",
                                  { context.label(), link.author }),
                   base::lateText("validation", "Let a second person look at it."));
    });
}

} // namespace validation
