// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"

namespace mapping
{

enum class Weight { Codes, Volume };

// One quality measure of MAPPING 13. scope: "all", "section:05", "level:3", "list:police",
// "status:approved".
struct Measure {
    QString measure; // "coverage", "level", "residual", "breadth", "relation", "status", "review",
                     // "documentation", "cardinality"
    QString scope;
    Weight weight = Weight::Codes;
    double count = 0; // numerator
    double total = 0; // denominator
    double share() const { return total > 0 ? count / total : 0; }
};

// How an offence with several links is counted: once, at one link that stands for it. That is the
// link whose status is furthest (approved before in review before proposed ...), among those one
// with a category, among those the deepest non-residual one, then the first added. So the shares
// over levels, sections, relations and statuses each add up to the mapped offences.
struct Counted {
    const offences::Offence *offence = nullptr;
    const Link *link = nullptr; // nullptr: unmapped
    const classification::Category *category = nullptr; // nullptr: no category
    bool outOfScope = false;
    double codes = 1;
    double volume = 0;
    bool isMapped() const { return category && !outOfScope; }
};
// Without sum rows, and without offences that left the list and have no volume.
QList<Counted> countedOffences(const offences::OffenceList &list, const MappingSet &set,
                               const classification::Classification &classification);

// Sum rows and out-of-scope offences are not in the denominators. Volume measures are left out when
// no volume is known.
QList<Measure> coverage(const offences::OffenceList &list, const MappingSet &set,
                        const classification::Classification &classification);

} // namespace mapping
