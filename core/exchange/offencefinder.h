// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/nationalcodes.h"

#include <QHash>

namespace exchange
{

// Finds the offence that a cell of somebody's table means: its code, its id, or the code as a
// spreadsheet may have left it (zeros lost, ".0" added, blanks and case changed).
class OffenceFinder
{
public:
    explicit OffenceFinder(const offences::OffenceList &list);

    struct Found {
        const offences::Offence *offence = nullptr;
        bool repaired = false;
        QStringList candidates; // ids, when the code does not decide
    };
    Found find(const QString &text) const;

private:
    const offences::OffenceList &m_list;
    NationalCodes m_codes;
    QHash<QString, QStringList> m_byKey; // repaired code -> ids
};

} // namespace exchange
