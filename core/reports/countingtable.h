// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"

namespace reports
{

// The counting rules declared for a list as a table, or a warning that there are none.
void addCountingRules(Composer &composer, const offences::OffenceList &list);

} // namespace reports
