// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listdifference.h"
#include "ui/intake/differencemodel.h"

namespace offencespage
{

// How a person decides about one change of a list.
enum class Decision {
    Take, // as the program understands it
    Apart, // a code change, split or merger that is none: the old codes are gone, the new ones new
    Leave // the old state stays
};

QList<intake::DifferenceType> listChangeTypes();
intake::DifferenceRow listChangeRow(const offences::ListChange &change,
                                    const offences::OffenceList &before,
                                    const offences::OffenceList &after);
Decision decisionOf(const intake::DifferenceRow &row);

// The list as it shall be: the new one with the decisions applied. decisions: one per change.
offences::OffenceList decidedList(const offences::OffenceList &before,
                                  const offences::OffenceList &after,
                                  const QList<offences::ListChange> &changes,
                                  const QList<Decision> &decisions);

} // namespace offencespage
