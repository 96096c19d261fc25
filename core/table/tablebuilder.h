// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/table/readfindings.h"
#include "core/table/table.h"
#include "core/table/tablereader.h"

namespace table
{

// Rows that may come besides those counted against the limit: title and header.
qint64 rowsAboveTable(const ReadOptions &options);

// Makes the Table of raw rows: header names, equal length of all rows, limits.
class TableBuilder
{
public:
    enum class ShortRows { Report, Expect }; // a spreadsheet leaves empty cells at the end out

    TableBuilder(const ReadOptions &options, ShortRows shortRows, ReadFindings &findings);

    // False when the file is larger than the options allow: reading can stop, finish() says why.
    bool add(QStringList cells, int line);
    base::Result<Table> finish(const base::Text &tried);

private:
    int titleRows() const;
    void takeHeader();
    void nameColumns();
    void dropEmptyColumns();
    void levelRows();
    bool isTooLarge() const;
    base::Text whyTooLarge() const;

    ReadOptions m_options;
    ShortRows m_shortRows;
    ReadFindings &m_findings;
    Table m_table;
    int m_headerLine = 1;
    qsizetype m_headerCells = 0;
    qsizetype m_columns = 0;
};

} // namespace table
