// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/officepackage.h"

namespace table
{

// What a workbook with formulas needs when some of its cells change by other means than a
// spreadsheet program.
base::Result<bool> hasFormulas(const OfficePackage &package);
// workbook.xml asks for their computation when the file is opened.
base::Result<> askForCalculation(const OfficePackage &package, Archive::Changes &changes);
// Takes calcChain out. It would name a cell that has no formula any more, and spreadsheets call
// that damaged; they make it anew.
base::Result<> dropCalculationOrder(const OfficePackage &package, Archive::Changes &changes);

} // namespace table
