// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"

namespace validation
{

// A link with what it joins. category is nullptr without a target or when the edition does not have
// it.
struct LinkInContext {
    const mapping::Link &link;
    const offences::Offence &offence;
    const classification::Category *category;
    const MappingSubject &subject;

    QString label() const { return offence.label(subject.list.info.language); }
    base::Place place() const
    {
        return { QStringLiteral("link"), { link.list, link.offence, link.id } };
    }
};

// Runs over all links whose offence is in the list, those out of scope left aside, and gathers what
// the check finds.
template<typename Visit> base::Findings visitLinks(const MappingSubject &subject, Visit visit)
{
    base::Findings findings;
    for (const mapping::Link &link : subject.set.links()) {
        const offences::Offence *offence = subject.list.find(link.offence);
        if (!offence || link.status == mapping::Status::OutOfScope)
            continue;
        const auto *category
            = link.target ? subject.classification.category(*link.target) : nullptr;
        visit(LinkInContext { link, *offence, category, subject }, findings);
    }
    return findings;
}

} // namespace validation
