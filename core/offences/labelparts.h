// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/labelmatcher.h"

namespace offences
{

// One offence and those that together look like it: a split when the whole is the older one, a
// merger when it is the newer one.
struct LabelParts {
    qsizetype whole = 0;
    QList<qsizetype> parts;
    double likeness = 0; // mean of the labels
};

// A part says the whole's label more closely ("theft" - "theft from shops"), or is one piece of it
// ("robbery with firearm or knife" - "robbery with knife"), or has its code with more digits, or
// its provision. Each position is used once; positions of no group are left out.
QList<LabelParts> partsOf(LabelSide &wholes, const QList<qsizetype> &freeWholes, LabelSide &parts,
                          const QList<qsizetype> &freeParts);

} // namespace offences
