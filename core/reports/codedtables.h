// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"

namespace reports
{

// The coded tables that a project keeps: what they count, how much of it has no category, how
// often each dimension is not known, and what falls into which section.
void addCodedTables(Composer &composer);

} // namespace reports
