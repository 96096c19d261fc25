// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/sheetxml.h"

namespace table
{

// What a workbook with formulas needs when some of its cells change by other means than a
// spreadsheet program.

// The cells with stored results of formulas that may read changed cells, also through others: by
// sheet. changed: by sheet, too. When in doubt a formula reads them.
using PlacesBySheet = QMap<int, QSet<CellPlace>>;
PlacesBySheet dependentResults(const QStringList &names,
                               const QMap<int, std::shared_ptr<const SheetXml>> &sheets,
                               const PlacesBySheet &changed);

// workbook.xml asks for the computation of all formulas when the file is opened.
base::Result<> askForCalculation(const OfficePackage &package, Archive::Changes &changes);
// Takes calcChain out. It would name a cell that has no formula any more, and spreadsheets call
// that damaged; they make it anew.
base::Result<> dropCalculationOrder(const OfficePackage &package, Archive::Changes &changes);

} // namespace table
