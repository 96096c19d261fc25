// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"
#include "core/reports/responseyears.h"

namespace reports
{

// Cells by status and year.
void addStatuses(Composer &composer, const ResponseYears &years);
// The tables that have answers, module by module, with the years side by side.
void addTables(Composer &composer, const ResponseYears &years);
// A figure with its status in a letter where it is not plainly reported: "14 700 p".
report::Cell figureCell(const Composer &composer, const questionnaire::Figure &figure);
QString letters(const Composer &composer); // what the letters mean

} // namespace reports
