// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportsteps.h"
#include "core/exchange/wording.h"
#include "core/table/workbook.h"

namespace exchange
{

// The sheets of the XLSX export. What each of them is made from:
struct SheetSource {
    const ExportJob &job;
    const QList<const offences::OffenceList *> &lists;
    const Wording &wording;
    Steps &steps;
};

// Project, lists, edition, how to read the workbook, what it cannot carry.
table::Sheet aboutSheet(const SheetSource &source, const base::Text &losses);
// One sheet per ICCS section: every category, with the national codes that feed it beside it.
QList<table::Sheet> sectionSheets(const SheetSource &source);
// The flat table, with drop-downs, to be read back after review.
table::Sheet linksSheet(const SheetSource &source);
// Offences without a category, with the reason.
table::Sheet notMappedSheet(const SheetSource &source);
// What the checks found, and who explained what.
table::Sheet findingsSheet(const SheetSource &source);

// Titles in the language of the job and, beside it, in English.
QStringList titleLanguages(const QString &language);
table::Cell textCell(const QString &text, table::CellStyle style = table::CellStyle::Plain);
QList<table::Cell> headerCells(const QStringList &names);

} // namespace exchange
