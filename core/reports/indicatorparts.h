// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"
#include "core/reports/responseyears.h"

namespace reports
{

// The indicators with their values, formulas and figures put in; then each that has values for
// several years as lines, interrupted where answers on method changed.
base::Result<> addIndicators(Composer &composer, const ResponseYears &years);

} // namespace reports
