// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/table.h"

namespace table
{

struct ReadOptions {
    QString encoding = {}; // empty: detect
    QString delimiter = {}; // empty: detect among , ; tab |
    QString sheet = {}; // name or 1-based number; empty: the first sheet with data
    qint64 maximumRows = 1'000'000; // more is refused with a sentence, not read into memory
    qint64 maximumBytes = 512LL << 20; // of the unpacked content: a small archive cannot blow up
    bool firstRowIsHeader = true;
    int titleRows = -1; // rows above the header that belong to no table; -1: detect
};

// Reads a whole table from CSV, TSV, XLSX or ODS, told apart by content, not by the file's ending.
// Broken rows are kept as far as they go and reported as findings (T01 short or long row, T02
// unclosed quote, T03 bytes that are no text, T04 NUL byte, T05 empty header, T06 duplicate header,
// T07 merged cells, T08 formula kept as its stored value, T09 macro ignored, T10 title above the
// header).
base::Result<ReadTable> readTable(const QString &path, const ReadOptions &options,
                                  base::Progress &progress);

// The same for text that is already in memory, such as the clipboard. name stands in findings and
// errors.
base::Result<ReadTable> parseCsv(const QByteArray &bytes, const QString &name,
                                 const ReadOptions &options, base::Progress &progress);

} // namespace table
