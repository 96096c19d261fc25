// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/wording.h"

namespace validation
{

Wording::Wording(const MappingSubject &subject)
    : m_numbers(subject.list.info.language)
    , m_book(subject.classification, m_numbers)
{
    if (m_book.isEmpty())
        return;
    for (const mapping::Link &link : subject.set.links()) {
        const offences::Offence *offence = subject.list.find(link.offence);
        if (offence && !m_offences.contains(offence))
            m_offences.insert(offence, stemsOf(*offence));
    }
}

OffenceStems Wording::stemsOf(const offences::Offence &offence)
{
    const QString language = m_numbers.language();
    const Stems label = m_numbers.of(offence.label(language));
    auto heading = m_headings.constFind(offence.family);
    if (heading == m_headings.constEnd())
        heading = m_headings.insert(offence.family, m_numbers.of(offence.family));
    const QString definition = offence.definition(language);
    const Stems all = united(label, *heading);
    return { label, definition.isEmpty() ? all : united(all, m_numbers.of(definition)) };
}

const OffenceStems &Wording::of(const offences::Offence &offence) const
{
    static const OffenceStems nothing;
    const auto found = m_offences.constFind(&offence);
    return found == m_offences.constEnd() ? nothing : *found;
}

base::Findings TextCheck::run(const MappingSubject &subject) const
{
    return runWith(subject, Wording(subject));
}

} // namespace validation
