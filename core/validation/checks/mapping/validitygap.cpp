// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/validitygap.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString ValidityGap::id() const
{
    return QStringLiteral("L14");
}

base::Severity ValidityGap::severity() const
{
    return base::Severity::Error;
}

base::Text ValidityGap::name() const
{
    return base::lateText("validation", "Gap or overlap of dated links");
}

base::Text ValidityGap::why() const
{
    return base::lateText("validation",
                          "Figures of a year use the links valid in that year (MAPPING 12): a gap "
                          "loses counts, an overlap counts twice.");
}

namespace
{

using Links = QList<const mapping::Link *>;

// Links that add the whole count to one category; two of them on one day count twice.
Links wholeCountLinks(const MappingSubject &subject, const QString &offence)
{
    Links links;
    for (const mapping::Link *link : subject.set.ofOffence(offence)) {
        const bool whole
            = link->extent == mapping::Extent::Equal || link->extent == mapping::Extent::Inside;
        if (whole && link->weight == 1 && link->status != mapping::Status::OutOfScope)
            links << link;
    }
    std::stable_sort(links.begin(), links.end(), [](const auto *a, const auto *b) {
        return a->validity.from < b->validity.from;
    });
    return links;
}

base::Text problemBetween(const mapping::Link &before, const mapping::Link &after,
                          const QString &label)
{
    if (before.validity.overlaps(after.validity))
        return base::lateText("validation", "Two links of “%1” are valid on the same days.",
                              { label });
    if (before.validity.to.isValid() && after.validity.from.isValid()
        && before.validity.to.addDays(1) < after.validity.from)
        return base::lateText(
            "validation", "No link of “%1” is valid from %2 to %3.",
            { label, before.validity.to.addDays(1), after.validity.from.addDays(-1) });
    return {};
}

} // namespace

base::Findings ValidityGap::run(const MappingSubject &subject) const
{
    base::Findings findings;
    const auto report = [&](const mapping::Link &link, const base::Text &message) {
        findings << base::Finding {
            id(),
            severity(),
            { QStringLiteral("link"), { link.list, link.offence, link.id } },
            message,
            base::lateText("validation",
                           "Set the first and last days so that each day has one link.")
        };
    };
    for (const auto &offence : subject.list.offences()) {
        const Links links = wholeCountLinks(subject, offence.id);
        const bool dated = std::any_of(links.begin(), links.end(),
                                       [](const auto *link) { return !link->validity.isAlways(); });
        const QString label = offence.label(subject.list.info.language);
        for (qsizetype i = 0; dated && i < links.size(); ++i) {
            const base::Validity &validity = links[i]->validity;
            if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from)
                report(*links[i],
                       base::lateText("validation", "A link of “%1” ends before it begins.",
                                      { label }));
            else if (i > 0) {
                if (const base::Text problem = problemBetween(*links[i - 1], *links[i], label);
                    !problem.isEmpty())
                    report(*links[i], problem);
            }
        }
    }
    return findings;
}

} // namespace validation
