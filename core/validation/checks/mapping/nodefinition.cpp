// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/nodefinition.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString NoDefinition::id() const
{
    return QStringLiteral("L12");
}

base::Severity NoDefinition::severity() const
{
    return base::Severity::Warning;
}

base::Text NoDefinition::name() const
{
    return base::lateText("validation", "No definition");
}

base::Text NoDefinition::why() const
{
    return base::lateText("validation",
                          "The behaviour decides, not the name (rules R4 and R13): without a "
                          "definition a link rests on the label alone.");
}

base::Findings NoDefinition::run(const MappingSubject &subject) const
{
    const auto &offences = subject.list.offences();
    const bool none = std::none_of(offences.begin(), offences.end(), [](const auto &offence) {
        return !offence.definitions.isEmpty();
    });
    // A list that brings no definitions at all is one finding, not thousands.
    if (none) {
        if (subject.set.links().isEmpty())
            return {};
        return { base::Finding {
            id(),
            severity(),
            { QStringLiteral("list"), { subject.list.info.id } },
            base::lateText("validation",
                           "The list “%1” has no definitions; its links rest on labels alone.",
                           { subject.list.info.name }),
            base::lateText(
                "validation",
                "Ask the institution for the legal texts and import them as a column.") } };
    }
    base::Findings findings;
    for (const auto &offence : offences) {
        if (!offence.definitions.isEmpty() || subject.set.ofOffence(offence.id).isEmpty()
            || mapping::stateOf(subject.set.ofOffence(offence.id))
                == mapping::OffenceState::OutOfScope)
            continue;
        findings << base::Finding {
            id(),
            severity(),
            { QStringLiteral("offence"), { subject.list.info.id, offence.id } },
            base::lateText("validation", "“%1” is mapped without a definition.",
                           { offence.label(subject.list.info.language) }),
            base::lateText("validation",
                           "Ask for the definition, or explain why the label is enough.")
        };
    }
    return findings;
}

} // namespace validation
