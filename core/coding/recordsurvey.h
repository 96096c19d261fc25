// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/microdata/layout.h"

#include <limits>

namespace coding
{

// What stands in one column of a file: its different texts, most frequent first, as far as memory
// should hold them.
struct ColumnSurvey {
    struct Text {
        QString printed;
        qint64 count = 0;
        bool operator==(const Text &other) const = default;
    };
    QList<Text> texts; // without the empty one
    qint64 empty = 0; // cells
    qint64 others = 0; // cells with texts beyond those kept
    bool isWhole() const { return others == 0; }
};

// A file of records before there is a layout: every value of every column with its count, and some
// rows, the first ones as they follow each other and as many spread over the rest.
struct RecordSurvey {
    static constexpr int mostTexts = 2000; // of a column
    static constexpr int sampleRows = 1000; // of each of the two samples

    QStringList header;
    QList<ColumnSurvey> columns;
    QList<QStringList> rows;
    QList<qint64> lines; // of rows, 1-based
    qint64 rowCount = 0; // looked at
    qint64 uneven = 0; // rows with another number of cells than the header
    qint64 brokenQuotes = 0;
    qint64 zeroBytes = 0; // rows with NUL bytes
    QString encoding;
    QChar delimiter;
};

// how: delimiter, encoding and header of the layout count. mostRows: stop after so many rows. One
// pass; memory does not grow with the file.
base::Result<RecordSurvey> surveyRecords(const QString &path, const microdata::Layout &how,
                                         base::Progress &progress,
                                         qint64 mostRows = std::numeric_limits<qint64>::max());

} // namespace coding
