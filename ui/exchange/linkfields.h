// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/correspondenceimport.h"
#include "ui/intake/differencemodel.h"

namespace exchangepage
{

// What the texts of links need to be said in words.
struct LinkWords {
    const project::ProjectData &data;
    const classification::Classification &classification;
    QString language;
};

QList<intake::DifferenceType> linkChangeTypes();
// A change of a link side by side: all its fields for a new or removed link, the differing ones for
// a changed one.
intake::DifferenceRow linkChangeRow(const exchange::LinkChange &change, const LinkWords &words);

} // namespace exchangepage
