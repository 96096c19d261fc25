// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listpairing.h"

namespace offences
{

Renewal::Renewal(const OffenceList &after)
{
    for (const Offence &offence : after.offences()) {
        m_provisions |= !offence.provision.isEmpty();
        m_families |= !offence.family.isEmpty();
        m_validities |= !offence.validity.isAlways();
    }
}

Offence Renewal::operator()(const Offence &before, const Offence &after) const
{
    Offence renewed = before;
    if (!after.code.isOfRow()) // a row without a code takes none away
        renewed.code = after.code;
    renewed.labels.insert(after.labels);
    renewed.definitions.insert(after.definitions);
    renewed.volumes.insert(after.volumes);
    renewed.other.insert(after.other);
    if (m_provisions)
        renewed.provision = after.provision;
    if (m_families)
        renewed.family = after.family;
    if (m_validities)
        renewed.validity = after.validity;
    renewed.kind = after.kind;
    renewed.gone = after.gone;
    return renewed;
}

} // namespace offences
