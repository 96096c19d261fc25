// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/workbook.h"
#include "ui/validation/findingrow.h"

namespace validationpage
{

// Findings as a table for other people: texts in the language of the screen, one line each.
struct FindingsTable {
    QStringList header;
    QList<QStringList> rows;
};
FindingsTable findingsTable(const QList<FindingRow> &rows);

// Writes CSV or, for a name that ends in ".xlsx", a workbook.
base::Result<> writeFindings(const FindingsTable &table, const QString &path,
                             const QDateTime &time);

} // namespace validationpage
