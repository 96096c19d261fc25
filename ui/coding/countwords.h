// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codecounts.h"

namespace codingpage
{

// The words for what comes out of a table of counts.
QString keyText(const QStringList &key); // of totals: "victims, 2023"
QString sumText(const coding::KeptOut &sum); // "Region: Total"
QString sumReasonText(coding::SumReason reason);
QString sumSentence(const coding::KeptOut &sum); // why it is one, and what to do
QString partsText(const QStringList &parts); // the first ones
QString keptInText(const microdata::Layout &layout); // what is counted by decision; "": nothing
QString cellsText(const coding::CountsReport &report);

} // namespace codingpage
