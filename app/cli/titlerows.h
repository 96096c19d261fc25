// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/sourceoptions.h"
#include "core/classification/classification.h"

namespace cli
{

using Titles = QMap<classification::IccsCode, QString>;

// What a table of titles in one language says. The first of several titles of a code counts.
struct TitleRows {
    Titles titles;
    QList<QStringList> problems; // row, code, problem
    int repaired = 0; // codes with a lost zero put back, or under another number
};

// The columns are known to be there.
TitleRows titleRows(const table::Table &table, const ListColumns &columns,
                    const classification::Classification &classification);

} // namespace cli
