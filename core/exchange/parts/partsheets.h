// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/partchecks.h"
#include "core/table/workbook.h"

namespace exchange
{

// The sheets of a part. First: which part it is, who fills it in, how it is done.
table::Sheet partStartSheet(const PartSource &source, const PartLayout &layout);
// The tables of a module.
table::Sheet partDataSheet(const PartSource &source, const PartLayout &layout,
                           const PartLayout::Sheet &sheet, const PartChecks &checks);
// Each check in words, with a cell that says whether it holds.
table::Sheet partChecksSheet(const PartSource &source, const PartLayout &layout,
                             const PartChecks &checks);

} // namespace exchange
