// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/coding/coderecords.h"

namespace cli
{

// What became of everything that came in: measure,value. The measures are stable words.
Output totalsRows(const coding::Totals &totals, const coding::CountingRules &counting);
void sayTotals(const Context &context, const coding::Totals &totals,
               const coding::CountingRules &counting);
void sayUnknown(const Context &context, const QList<coding::UnknownValue> &unknown);

} // namespace cli
