// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondencerows.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

using mapping::Extent;
using mapping::Status;

table::Choice choice(const QString &column, qsizetype rows, const QStringList &values)
{
    return { int(correspondenceHeader().indexOf(column)), 1, int(rows) - 1, values };
}

QStringList extentIds()
{
    QStringList ids;
    for (const Extent extent :
         { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None })
        ids << mapping::extentId(extent);
    return ids;
}

QStringList statusIds()
{
    QStringList ids;
    for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                 Status::Disputed, Status::Approved, Status::OutOfScope })
        ids << mapping::statusId(status);
    return ids;
}

table::CellStyle styleOf(qsizetype column)
{
    static const QStringList header = correspondenceHeader();
    static const QStringList codes { QStringLiteral("national_code"), QStringLiteral("iccs_code") };
    static const QStringList computed { QStringLiteral("list"), QStringLiteral("label"),
                                        QStringLiteral("title"), QStringLiteral("cardinality"),
                                        QStringLiteral("link_id") };
    if (codes.contains(header[column]))
        return table::CellStyle::Code;
    return computed.contains(header[column]) ? table::CellStyle::Muted : table::CellStyle::Input;
}

} // namespace

table::Sheet linksSheet(const SheetSource &source)
{
    table::Sheet sheet;
    sheet.name = source.wording(base::lateText("exchange", "Links"));
    sheet.columnWidths = { 16, 14, 40, 10, 40, 10, 11, 13, 16, 8,  50, 10, 40, 30,
                           30, 30, 10, 16, 16, 16, 12, 30, 11, 11, 9,  30, 34 };
    sheet.frozenRows = 1;
    sheet.frozenColumns = 3;
    sheet.filterRow = 0;
    sheet.rows << headerCells(correspondenceHeader());
    for (const auto *list : source.lists) {
        CorrespondenceRows rows(source.job.data, *list, source.job.classification,
                                source.job.language);
        for (const auto &row : rows.all()) {
            if (!source.steps.next())
                return sheet;
            QList<table::Cell> cells;
            for (const QString &cell : rows.cells(row))
                cells << textCell(cell, styleOf(cells.size()));
            sheet.rows << cells;
        }
    }
    if (sheet.rows.size() > 1)
        sheet.choices << choice(QStringLiteral("relation"), sheet.rows.size(), extentIds())
                      << choice(QStringLiteral("status"), sheet.rows.size(), statusIds());
    return sheet;
}

} // namespace exchange
