// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/countedtwice.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString CountedTwice::id() const
{
    return QStringLiteral("L20");
}

base::Severity CountedTwice::severity() const
{
    return base::Severity::Error;
}

base::Text CountedTwice::name() const
{
    return base::lateText("validation", "Counted in two categories");
}

base::Text CountedTwice::why() const
{
    return base::lateText("validation",
                          "Every offence goes to one and only one category (ICCS p. 12): two links "
                          "that each take the whole "
                          "count make the total larger than what was recorded.");
}

namespace
{

bool takesTheWholeCount(const mapping::Link &link)
{
    // Apportioned links are the business of L18.
    return link.target && link.weight == 1 && link.status != mapping::Status::OutOfScope
        && (link.extent == mapping::Extent::Equal || link.extent == mapping::Extent::Inside);
}

} // namespace

base::Findings CountedTwice::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!takesTheWholeCount(context.link))
            return;
        for (const mapping::Link *other : subject.set.ofOffence(context.link.offence)) {
            // Each pair once, at the link that was added later.
            if (other == &context.link)
                return;
            // Dated links are the business of L14.
            const bool always = other->validity.isAlways() && context.link.validity.isAlways();
            if (!takesTheWholeCount(*other) || !always || other->target == context.link.target)
                continue;
            findings << base::Finding {
                id(), severity(), context.place(),
                base::lateText("validation", "“%1” counts whole in %2 and in %3.",
                               { context.label(), other->target->toString(),
                                 context.link.target->toString() }),
                base::lateText("validation",
                               "Remove one of the links, choose the common parent, or say with the "
                               "relation “contains” or "
                               "“overlap” that only a part belongs there.")
            };
            return;
        }
    });
}

} // namespace validation
