// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"

#include <optional>

namespace coding
{

// Which records make a figure: those of a cell of the cross table, or those with an outcome; of all
// national codes or of one.
struct RecordFilter {
    QMap<QString, QString> cell; // of CodeRequest::dimensions: name -> text; those not named: any
    std::optional<Outcome> outcome;
    Reason reason = Reason::None; // of Unmapped records; None: any
    bool onlyByDefault = false; // coded by a default row or a common ancestor
    std::optional<QString> code; // as the list prints it; "": records without one
};

struct FoundRecord {
    qint64 line = 0; // of the file, 1-based
    QStringList cells; // of the file, all columns
    QString code; // national, as the list prints it
    qint64 count = 0; // that it adds to the figure, millionths
    Outcome outcome = Outcome::Unmapped;
    Reason reason = Reason::None;
    QList<Part> parts;
    rules::Trace trace; // why it was coded so; of no offence where the code is not known
};

struct FoundRecords {
    struct Code {
        QString code;
        qint64 count = 0; // millionths
        qint64 records = 0;
        bool operator==(const Code &other) const = default;
    };
    QStringList header; // of the file
    QList<Code> codes; // that make the figure, most frequent first
    QList<FoundRecord> records; // the first ones, in the order of the file
    qint64 found = 0; // records
    qint64 count = 0; // the figure, millionths
};

// Reads the file once more, as codeRecords() did with the same request, and says what makes one of
// its figures: all national codes, and the first `most` records. No file is written.
base::Result<FoundRecords> findRecords(const CodingSet &set, const CodeRequest &request,
                                       const RecordFilter &filter, int most,
                                       base::Progress &progress);

} // namespace coding
