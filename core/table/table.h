// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QStringList>

namespace table
{

// Rows of text cells; every row has as many cells as the header. Values only: no formula is ever
// evaluated.
struct Table {
    QStringList header;
    QList<QStringList> rows;
    QList<int> lineNumbers; // 1-based line (or sheet row) of each row in the source

    // A column by exact header, by header without case and accents, or by 1-based number; -1 if
    // there is none.
    int column(const QString &nameOrNumber) const;
};

// What reading did, for the report to the person.
struct SourceReport {
    QString path;
    QString format; // "csv", "tsv", "xlsx", "ods"
    QString encoding;
    bool byteOrderMark = false;
    bool encodingGuessed = false;
    QString delimiter;
    QString sheet;
    QStringList sheets;
    QByteArray sha256; // hex, of the file
};

struct ReadTable {
    Table table;
    SourceReport source;
    base::Findings findings; // place "row" {file name, line}
};

} // namespace table
