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

// Sum rows and out-of-scope offences are not in the denominators. Volume measures are left out when
// no volume is known. An offence with several links counts once, at its least residual and deepest
// approved link as documented in the .cpp.
QList<Measure> coverage(const offences::OffenceList &list, const MappingSet &set,
                        const classification::Classification &classification);

} // namespace mapping
