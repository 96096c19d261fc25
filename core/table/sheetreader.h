// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/cellkinds.h"
#include "core/table/tablereader.h"

namespace table
{

struct ReadSheet {
    ReadTable read;
    CellKinds kinds; // empty of text files
};

// readTable() for readers that have to know which cells hold numbers, formulas or are hidden.
base::Result<ReadSheet> readSheet(const QString &path, const ReadOptions &options,
                                  base::Progress &progress);

} // namespace table
