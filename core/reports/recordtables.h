// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"

namespace reports
{

// How records are read: the national attributes with their values, and the layouts of files.
void addAttributes(Composer &composer);
void addLayouts(Composer &composer);
report::Table layoutTable(const Composer &composer, const microdata::Layout &layout);

} // namespace reports
