// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace table
{

// A workbook as a value: sheets of cells with the few styles our exports use. Texts are always
// written as strings, so no spreadsheet takes one for a formula; formulas are a field of their own,
// made by this program alone and never from data.
enum class CellStyle {
    Plain,
    Header,
    Title,
    Code,
    Locked,
    Input,
    Figure, // an input cell for numbers: what is typed there stays a number
    Wrapped,
    Percent,
    Number,
    Muted,
    Day // an input cell for a date
};

struct Cell {
    QVariant value; // string, number, bool, date or empty
    CellStyle style = CellStyle::Plain;
    QString formula = {}; // "=SUM(A1:A3)"; value is what it gives, for readers that do not compute
};

struct Choice { // a drop-down on a range of rows of one column
    enum class Others { Warn, Refuse, Take }; // what happens to another text
    int column = 0;
    int firstRow = 0;
    int lastRow = 0;
    QStringList values;
    Others others = Others::Warn; // a reviewer may have a good reason for another word
};

// Rows of one column that turn red where the formula, written for the first of them, is true.
struct Highlight {
    int column = 0;
    int firstRow = 0;
    int lastRow = 0;
    QString formula; // "=$Z4>0", on cells of the same sheet
};

struct Sheet {
    QString name;
    QList<QList<Cell>> rows;
    QList<double> columnWidths; // characters; missing = default
    int frozenRows = 0;
    int frozenColumns = 0;
    int filterRow = -1; // row that carries the filter buttons
    QList<Choice> choices;
    QList<Highlight> highlights;
    QList<int> hiddenColumns;
    bool rightToLeft = false;
    bool fitsRows = false; // rows are high enough for their wrapped texts in every program
    bool isProtected = false; // without a password: only input cells take what is typed
};

struct Workbook {
    QString title;
    QString author;
    QString comments;
    QDateTime created; // fixed by the caller: same workbook, same bytes
    QList<Sheet> sheets;
};

// Writes XLSX through libxlsxwriter, whole or not at all.
base::Result<> writeWorkbook(const QString &path, const Workbook &workbook);

} // namespace table
