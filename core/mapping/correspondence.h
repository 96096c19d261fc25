// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"

namespace mapping
{

// "1:1", "n:1", "1:n", "n:n" of a link within its set, "1:0" without a target; "0:1" is a category
// without any source code. Derived from the graph, never typed (SSSOM: "can always be derived").
QString cardinality(const MappingSet &set, const Link &link);

// A connected piece of the bipartite graph offences x categories (as Eurostat's
// correspondenceTables does).
struct Component {
    QStringList offences;
    QList<classification::IccsCode> categories;
    QString type; // "1:1", "n:1", "1:n", "n:n", "1:0", "0:1"
};
QList<Component> components(const offences::OffenceList &list, const MappingSet &set,
                            const classification::Classification &classification);

} // namespace mapping
