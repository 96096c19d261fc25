// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"

namespace reports
{

// The decision tables, a sentence for each row: "If Outcome = death: 0101 Intentional homicide."
void addDecisionTables(Composer &composer);

} // namespace reports
