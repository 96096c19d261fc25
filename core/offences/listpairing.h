// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"

namespace offences
{

// Which offence of an older list is which of a newer one, by positions. Codes decide first; labels
// find changed codes, splits and mergers among what codes leave over. The order of rows does not
// matter.
struct ListPairing {
    struct Group {
        QList<qsizetype> before;
        QList<qsizetype> after;
        double likeness = 1;
    };
    QList<qsizetype> afterOf; // for each position before; -1: none
    QList<qsizetype> beforeOf; // for each position after; -1: none
    QList<Group> splits; // one before, several after
    QList<Group> mergers; // several before, one after
};
ListPairing pairUp(const OffenceList &before, const OffenceList &after);

// The newer state of an offence under the older one's id. Nothing known is lost: periods and
// languages that the newer list does not have stay, and so do fields for which it has no column.
class Renewal
{
public:
    explicit Renewal(const OffenceList &after);
    Offence operator()(const Offence &before, const Offence &after) const;

private:
    bool m_provisions = false;
    bool m_families = false;
    bool m_validities = false;
};

} // namespace offences
