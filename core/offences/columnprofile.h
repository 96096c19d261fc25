// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/table.h"

namespace offences
{

// What the cells of a column look like, measured on rows spread over the table. Shares are 0..1 of
// the filled cells.
struct ColumnProfile {
    qsizetype sampled = 0; // rows looked at
    qsizetype filled = 0;
    qsizetype distinct = 0;
    double fill = 0; // of the rows looked at
    double distinctShare = 0;
    double meanLength = 0;
    double meanWords = 0;
    double letterShare = 0; // cells with a letter
    double digitShare = 0; // cells with a digit
    double numberShare = 0; // cells that are a number
    double fractionShare = 0; // cells with digits after a sign: no count of cases
    double yearShare = 0; // 1900..2100
    double dateShare = 0;
    double lawShare = 0; // cells that begin like a provision: "§ 242", "Art. 5", "18 USC 2"
    double languageShare = 0; // two-letter language codes
    double countingShare = 0; // cells that are one more than the cell before: a running number
    QStringList samples; // some filled cells, to guess a language from

    bool isEmpty() const { return filled == 0; }
};

ColumnProfile profileOf(const table::Table &table, qsizetype column);

// The commonest value of a column.
QString commonest(const table::Table &table, qsizetype column);

} // namespace offences
