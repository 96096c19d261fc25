// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"

namespace offences
{

// Change types of the GSIM / Neuchâtel classification model as far as a list shows them.
enum class ChangeType { New, Gone, LabelChanged, CodeChanged, Split, Merged, Changed };

struct ListChange {
    ChangeType type = ChangeType::Changed;
    QStringList before; // offence ids in the old list
    QStringList after; // offence ids in the new list
    double likeness = 1; // of the labels, for CodeChanged, Split and Merged (0..1)
    bool operator==(const ListChange &other) const = default;
};

// What a newer version of a list changes. Unchanged offences are not listed; each offence appears
// in one change.
QList<ListChange> difference(const OffenceList &before, const OffenceList &after);

// The list after taking over: gone offences are kept and marked gone, ids of code changes stay so
// that links follow.
OffenceList takenOver(const OffenceList &before, const OffenceList &after,
                      const QList<ListChange> &changes);

} // namespace offences
