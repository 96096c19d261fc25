// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/nationalcodes.h"

namespace exchange
{

NationalCodes::NationalCodes(const offences::OffenceList &list)
    : m_list(list)
{
    for (const auto &offence : list.offences())
        m_ids[offence.code.toString()] << offence.id;
}

QString NationalCodes::of(const offences::Offence &offence) const
{
    const QString code = offence.code.toString();
    return m_ids.value(code).size() == 1 ? code : offence.id;
}

QString NationalCodes::of(const QString &offenceId) const
{
    const auto *offence = m_list.find(offenceId);
    return offence ? of(*offence) : offenceId;
}

const offences::Offence *NationalCodes::find(const QString &code) const
{
    const auto ids = m_ids.constFind(code);
    if (ids != m_ids.constEnd() && ids->size() == 1)
        return m_list.find(ids->first());
    return m_list.find(code);
}

QStringList NationalCodes::idsOf(const QString &code) const
{
    return m_ids.value(code);
}

} // namespace exchange
