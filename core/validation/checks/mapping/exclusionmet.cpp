// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/exclusionmet.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString ExclusionMet::id() const
{
    return QStringLiteral("L09");
}

base::Severity ExclusionMet::severity() const
{
    return base::Severity::Warning;
}

base::Text ExclusionMet::name() const
{
    return base::lateText("validation", "The category excludes this");
}

base::Text ExclusionMet::why() const
{
    return base::lateText(
        "validation", "Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).");
}

base::Findings ExclusionMet::runWith(const MappingSubject &subject, const Wording &wording) const
{
    if (wording.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!context.category)
            return;
        const BookPhrase *phrase = PhraseBook::longestWithin(
            wording.of(context.category->code).exclusions, wording.of(context.offence).label);
        // The category's own words may stand inside one of its exclusions; a term it includes is no
        // exclusion.
        if (!phrase || phrase->targets.contains(context.category->code))
            return;
        QStringList targets;
        for (const auto &target : phrase->targets)
            targets << target.toString();
        findings << base::Finding {
            id(), severity(), context.place(),
            base::lateText("validation", "“%1” is linked to %2, but %2 excludes “%3”.",
                           { context.label(), context.category->code.toString(), phrase->text }),
            targets.isEmpty() ? base::lateText(
                "validation", "Read the exclusion and say in the rationale why it does not apply.")
                              : base::lateText("validation",
                                               "ICCS sends this to %1. Link there, or say in the "
                                               "rationale why the exclusion does not apply.",
                                               { targets.join(QStringLiteral(", ")) })
        };
    });
}

} // namespace validation
