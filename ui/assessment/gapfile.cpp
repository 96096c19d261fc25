// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/gapfile.h"

#include "core/assessment/gaps.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "core/table/workbook.h"

#include <QGuiApplication>

namespace assessmentpage
{

using table::Workbook;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::GapsPanel)
};

Workbook workbookOf(const QList<assessment::GapEntry> &gaps, const QDateTime &time)
{
    const QStringList header = assessment::gapHeader();
    const qsizetype volume = header.indexOf(QLatin1String("volume"));
    table::Sheet sheet;
    sheet.name = Words::tr("Gaps in the ICCS");
    sheet.rows.emplaceBack();
    for (const QString &name : header)
        sheet.rows.last() << table::Cell { name, table::CellStyle::Header };
    for (const assessment::GapEntry &gap : gaps) {
        sheet.rows.emplaceBack();
        for (const QString &text : assessment::gapCells(gap))
            sheet.rows.last() << table::Cell { text, table::CellStyle::Wrapped };
        sheet.rows.last()[volume].value = gap.volume;
    }
    sheet.columnWidths = { 14, 10, 16, 34, 60, 30, 12, 40, 50, 14, 10, 14, 12, 14, 8, 30, 12 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    Workbook workbook;
    workbook.title = sheet.name;
    workbook.created = time;
    workbook.sheets << sheet;
    return workbook;
}

} // namespace

base::Result<> writeGaps(const QList<assessment::GapEntry> &gaps, const QString &path,
                         const QDateTime &time)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return table::writeWorkbook(path, workbookOf(gaps, time));
    table::CsvStyle style;
    style.byteOrderMark = true; // people open it in a spreadsheet
    table::CsvWriter writer(style);
    writer.row(assessment::gapHeader());
    for (const assessment::GapEntry &gap : gaps)
        writer.row(assessment::gapCells(gap));
    return table::saveFile(path, writer.bytes());
}

} // namespace assessmentpage
