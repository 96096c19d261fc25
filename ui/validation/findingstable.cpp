// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/findingstable.h"

#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

#include <QCoreApplication>

namespace validationpage
{

namespace
{

using table::Workbook;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(validationpage::FindingsTable)
};

QList<table::Cell> cells(const QStringList &texts, table::CellStyle style)
{
    QList<table::Cell> row;
    for (const QString &text : texts)
        row << table::Cell { text, style };
    return row;
}

Workbook workbookOf(const FindingsTable &table, const QDateTime &time)
{
    table::Sheet sheet;
    sheet.name = Words::tr("Findings");
    sheet.rows << cells(table.header, table::CellStyle::Header);
    for (const QStringList &row : table.rows)
        sheet.rows << cells(row, table::CellStyle::Wrapped);
    sheet.columnWidths = { 10, 12, 24, 14, 40, 60, 60, 40, 16, 12 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rightToLeft = QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION")
        == QLatin1String("RTL");
    Workbook workbook;
    workbook.title = sheet.name;
    workbook.created = time;
    workbook.sheets << sheet;
    return workbook;
}

} // namespace

FindingsTable findingsTable(const QList<FindingRow> &rows)
{
    FindingsTable table;
    table.header = { Words::tr("Check"),       Words::tr("Severity"),    Words::tr("List"),
                     Words::tr("Code"),        Words::tr("Label"),       Words::tr("Finding"),
                     Words::tr("What to do"),  Words::tr("Explanation"), Words::tr("Explained by"),
                     Words::tr("Explained on") };
    for (const FindingRow &row : rows) {
        const base::Approval approval = row.approval.value_or(base::Approval());
        table.rows << QStringList { row.finding.check,
                                    base::severityText(row.finding.severity).toString(),
                                    row.list,
                                    row.code,
                                    row.label,
                                    row.finding.message.toString(),
                                    row.finding.advice.toString(),
                                    approval.reason,
                                    approval.author,
                                    approval.time.date().toString(Qt::ISODate) };
    }
    return table;
}

base::Result<> writeFindings(const FindingsTable &table, const QString &path, const QDateTime &time)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return table::writeWorkbook(path, workbookOf(table, time));
    table::CsvStyle style;
    style.byteOrderMark = true; // people open it in a spreadsheet
    table::CsvWriter writer(style);
    writer.row(table.header);
    for (const QStringList &row : table.rows)
        writer.row(row);
    return table::saveFile(path, writer.bytes());
}

} // namespace validationpage
