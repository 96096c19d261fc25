// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/classification/classification.h"
#include "core/mapping/referencetable.h"
#include "core/table/tablereader.h"

namespace exchange
{

// Which columns of another country's correspondence table hold what; empty = not there. label and
// iccs are needed.
struct ReferenceColumns {
    QString code, label, provision, iccs, status;
    bool operator==(const ReferenceColumns &other) const = default;
};
// From headers and contents. Our own exports (CSV, flat sheet, SSSOM) are recognised.
ReferenceColumns guessReferenceColumns(const table::Table &table);
// Of the labels; empty when they are too few to tell.
QString guessReferenceLanguage(const table::Table &table, const ReferenceColumns &columns);

// Reads CSV, TSV, XLSX, ODS and SSSOM/TSV, whose metadata stand above the header.
base::Result<table::ReadTable> readReferenceTable(const QString &path,
                                                  const table::ReadOptions &options,
                                                  base::Progress &progress);

// What it is called; rows and file come from the table. A language left out is guessed, and one
// that cannot be told is an error.
struct ReferenceName {
    QString country, source, language;
    QDateTime time;
};

// What became of the rows.
struct ReferenceCounts {
    int rows = 0;
    int used = 0;
    int several = 0; // used, in more than one category
    int repaired = 0; // used, after a lost zero was put back or an alias was followed
    int unknownCode = 0;
    int noCode = 0;
    int noLabel = 0;
    int garbled = 0;
    int notConfirmed = 0;
    int doubled = 0;
};
// One sentence for each kind of row that there is, what is used first.
QList<base::Text> sentences(const ReferenceCounts &counts);

struct ImportedReference {
    mapping::ReferenceTable table;
    ReferenceCounts counts;
    base::Findings
        findings; // X02 unknown ICCS code, X03 repaired, X10 no label, X11 broken letters
};
// Rows that say nothing usable are left out and reported. Where the table has a status that we
// know, only approved rows count. The rows of one code and label are one offence in several
// categories. No usable row at all is an error.
base::Result<ImportedReference>
buildReference(const table::ReadTable &source, const ReferenceColumns &columns,
               const ReferenceName &name, const classification::Classification &classification);

} // namespace exchange
