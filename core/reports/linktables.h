// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"
#include "core/reports/composer.h"

namespace reports
{

// Every link of a list with its relation, status and reasons; and the offences without a category
// with the reason.
report::Table linkTable(const Composer &composer, const offences::OffenceList &list);
report::Table unmappedTable(const Composer &composer, const offences::OffenceList &list);

} // namespace reports
