// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/classification/classification.h"
#include "core/table/table.h"

namespace classificationpage
{

// Titles in another language, found in two columns of a table.
struct TitlesMatch {
    QMap<classification::IccsCode, QString> titles;
    int rows = 0; // with a code and a title
    int aliases = 0; // codes taken for another spelling (01042 for 01049)
    int zerosRestored = 0;
    int missing = 0; // categories of the edition that got no title
    base::Findings findings; // N01 unknown code, N02 ambiguous code, N03 code twice with two
                             // titles, N04 row without a title
};

// -1 stands for "no column". Codes are read as resolve() understands them.
TitlesMatch matchTitles(const table::Table &table, int codeColumn, int titleColumn,
                        const classification::Classification &classification);

// The columns that hold codes of the classification and, beside it, titles: by what stands in them.
struct TitleColumns {
    int code = -1;
    int title = -1;
};
TitleColumns guessTitleColumns(const table::Table &table,
                               const classification::Classification &classification);

} // namespace classificationpage
