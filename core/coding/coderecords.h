// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/coder.h"
#include "core/coding/counting.h"
#include "core/coding/crosstable.h"
#include "core/coding/outcomes.h"
#include "core/microdata/layout.h"

namespace coding
{

struct CodeRequest {
    QString input; // CSV, TSV, XLSX, ODS
    QString sheet; // of a workbook, by name or number; empty: the first with data
    microdata::Layout layout;
    CountingRules counting;
    // Where the coded file goes; empty: none. It has the columns of the input as printed, and
    // "iccs_code", "outcome", where they occur "share" (a line for each part of an apportioned
    // code), "tags", "flags", "principal", and of several offences or numbers in a row a line for
    // each.
    QString coded;
    bool withTraces = false; // a column with the sentence of each record's trace
    QString language = QStringLiteral("en"); // of names of attributes and values in traces
    QStringList dimensions; // of the cross table; empty: none. "iccs", "iccs2" (level 2), "tags",
                            // attribute ids, dimension names, columns
    int threads = 1; // the result does not depend on it
    bool operator==(const CodeRequest &other) const = default;
};

// Everything that came in, by what became of it: rows, then units of counting in millionths.
struct Totals : Outcomes {
    qint64 rows = 0; // of the file, without the header
    qint64 left = 0; // rows left out by the layout
    qint64 broken = 0; // rows that cannot be read; they are findings with their line
    qint64 units = 0; // in the other rows
    qint64 secondary = 0; // not counted, because a more serious offence of the same group is
    qint64 repeated = 0; // not counted, because their group has the category already
    qint64 input = 0;
    qint64 attempts = 0; // part of coded that the table leaves out
    // units = input + secondary + repeated, input = coded + outOfScope + unmapped, and the
    // reasons sum up.
    bool isProven() const;
};

// A value that no list knows. It is counted and named, never guessed.
struct UnknownValue {
    QString column, value;
    qint64 count = 0;
    qint64 firstRow = 0; // 1-based, without the header
};

// How often each row of each table and each link decided, for "hits per rule".
struct Hits {
    QHash<QString, qint64> bySource; // Part::source -> millionths
    QHash<QString, qint64> byCode; // national code -> millionths
    QHash<QString, qint64> unmappedByCode;
};

struct CodingReport {
    Totals totals;
    QList<UnknownValue> unknown; // most frequent first
    Hits hits;
    CrossTable table;
    // Each kind with its count, the first hundred with their lines: K01 broken quoting, K02 wrong
    // number of columns, K03 NUL byte, K04 bytes that are no text, K05 unreadable weight or count;
    // those of checkCounting(), unclearDates() and estimates().
    base::Findings findings;
};

// Codes a file of records in one pass with flat memory (two, when rows of a group are to be
// compared for the principal offence). Nothing is half-written: the coded file appears whole or not
// at all.
base::Result<CodingReport> codeRecords(const CodingSet &set, const CodeRequest &request,
                                       base::Progress &progress);

} // namespace coding
