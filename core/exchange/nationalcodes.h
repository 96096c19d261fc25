// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"

#include <QHash>

namespace exchange
{

// How an offence is called in a table for others: by its code; where several offences share a code,
// by its id ("0700#2"). Not always by the id, because that stays when a newer list changes the
// code.
class NationalCodes
{
public:
    explicit NationalCodes(const offences::OffenceList &list);

    QString of(const offences::Offence &offence) const;
    QString of(const QString &offenceId) const; // the id itself for an unknown offence
    // The other way round, as far as it is certain; nullptr: none or several.
    const offences::Offence *find(const QString &code) const;
    QStringList idsOf(const QString &code) const;

private:
    const offences::OffenceList &m_list;
    QHash<QString, QStringList> m_ids; // by code
};

} // namespace exchange
