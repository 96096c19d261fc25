// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/coding/counting.h"
#include "core/microdata/layout.h"

namespace reports
{

// Words for what the core has as numbers and enumerations; the same as on the pages of the window,
// whose translations they share.
int ruleNumber(const QString &id); // of "R1" to "R14"; 0: none of them
base::Text ruleText(int number);
base::Text roleText(microdata::ColumnRole role);
base::Text unitText(microdata::RowUnit unit);
base::Text countUnitText(coding::CountUnit unit);
base::Text momentText(coding::Moment moment);
// "Adopt the plan" with its full stop, where another sentence follows.
QString asSentence(const QString &text, const QString &language);

} // namespace reports
