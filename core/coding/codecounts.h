// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/countsums.h"
#include "core/coding/outcomes.h"

namespace coding
{

enum class SumSearchMode { Find, LayoutOnly }; // LayoutOnly: every row counts that is not left out

struct CountRequest {
    QString input; // CSV, TSV, XLSX, ODS
    microdata::Layout layout;
    // Of the cross table: "iccs", "iccs2", "tags", attribute ids, dimension names, columns.
    QStringList dimensions;
    // Totals are proven for each combination of these. Empty: "measure", "year" and "period", as
    // far as the layout gives them.
    QStringList totalsBy;
    SumSearchMode sums = SumSearchMode::Find;
};

// What became of the counts of one measure and period, in millionths.
struct CountTotals : Outcomes {
    QStringList key; // values of CountsReport::totalsBy
    qint64 input = 0; // all counts that can be read
    qint64 left = 0; // in rows that the layout leaves out
    qint64 sums = 0; // kept out, because they stand in other counts
    bool isProven() const; // input = left + sums + coded + outOfScope + unmapped; reasons sum up
    double share() const; // coded of what is in scope and no sum: 0 to 1
};

struct CountsReport {
    qint64 rows = 0, left = 0, broken = 0; // of the file
    qint64 cells = 0, blank = 0, notStated = 0, unreadable = 0; // of number columns
    QStringList totalsBy;
    QList<CountTotals> totals; // by key
    QList<KeptOut> keptOut; // everything that was taken for a sum, with the reason
    QList<CountText> notStatedTexts; // what stands in place of counts
    QList<CountText> unknown; // codes and values that no list knows
    QHash<QString, qint64> byCode, unmappedByCode; // national code -> millionths
    CrossTable table;
    base::Findings findings;
};

// Codes a table of counts by national code. Sums are found and kept out, then each count gets what
// a record of the same code and values would get; apportioned links share it by their weights.
base::Result<CountsReport> codeCounts(const CodingSet &set, const CountRequest &request,
                                      base::Progress &progress);

} // namespace coding
