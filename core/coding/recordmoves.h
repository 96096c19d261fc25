// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"

namespace coding
{

// Where a record stands with one version of links and rules.
struct Standing {
    bool isCounted = true; // false: another record of the same case counts instead
    Outcome outcome = Outcome::Unmapped;
    Reason reason = Reason::None; // of unmapped
    QList<QPair<QString, qint64>> categories; // of coded, with their shares in millionths
    bool operator==(const Standing &other) const = default;
};

// A record that moves, with the reason on both sides.
struct MovedRecord {
    qint64 line = 0; // of the file, 1-based
    QStringList cells; // of the file, all columns
    QString code; // national
    qint64 count = 0; // millionths
    rules::Trace before, after;
};

struct Move {
    Standing from, to;
    qint64 count = 0; // millionths
    QList<MovedRecord> examples; // the first ones of the file
};

// The effect of a change on the records of a file (RULES.md section 4.8).
struct RecordMoves {
    QStringList header; // of the file
    qint64 input = 0; // counted before or afterwards, millionths
    qint64 moved = 0; // to another category, or into or out of the counts
    qint64 retagged = 0; // the same category with other tags, flags or confidence
    QList<Move> moves; // the largest first
};

// Codes the file with both sets in one pass, for the same request. No file is written.
base::Result<RecordMoves> compareRecords(const CodingSet &before, const CodingSet &after,
                                         const CodeRequest &request, int mostExamples,
                                         base::Progress &progress);

} // namespace coding
