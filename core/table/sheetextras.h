// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/workbook.h"

#include <xlsxwriter.h>

namespace table
{

// What makes a sheet a form that others fill in: formulas, marks on wrong cells, protection.

lxw_error writeFormula(lxw_worksheet *target, lxw_row_t row, lxw_col_t column, const Cell &cell,
                       lxw_format *format);
lxw_error addHighlight(lxw_worksheet *target, const Highlight &highlight, lxw_format *format);
void judgeOthers(lxw_data_validation &validation, Choice::Others others);
void fitRows(const Sheet &sheet, lxw_worksheet *target);
void hideColumns(const Sheet &sheet, lxw_worksheet *target);
void protect(lxw_worksheet *target);

} // namespace table
