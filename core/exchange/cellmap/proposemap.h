// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/editionlabels.h"
#include "core/table/workbookview.h"

namespace exchange
{

// A line of a map as the assistant proposes it.
struct ProposedRow {
    MapRow row; // without a cell when it is not decided
    QString before; // what stands in the workbook
    double score = 0; // 0 to 1
    QStringList candidates; // of what is not decided: addresses, best first
    QString reason; // the labels that speak for it
};

// Proposes where the cells of an edition stand in a workbook, by the labels around its empty and
// numeric cells: titles, row labels and headings, also over several rows and merged, years in
// headings, in the languages of the editions given (the first one decides on cells and years).
// What two cells fit alike is proposed as not decided. Nothing is proposed for formulas.
QList<ProposedRow> proposeMap(const table::WorkbookView &workbook,
                              const QList<EditionInLanguage> &editions);

// The map as a CSV file: the columns of readCellMap() and score, candidates, reason; first the
// texts for statuses of rows without their own.
QByteArray proposalCsv(const QList<ProposedRow> &rows,
                       const QMap<MapWhat, StatusTexts> &texts = {});

} // namespace exchange
