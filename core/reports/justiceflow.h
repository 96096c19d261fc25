// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"
#include "core/reports/responseyears.h"

namespace reports
{

// Persons from the police to prison in the latest year that has two stages or more, below a heading
// of this level; nothing, and false, where the cells are not there.
bool addJusticeFlow(Composer &composer, const ResponseYears &years, int level = 1);

} // namespace reports
