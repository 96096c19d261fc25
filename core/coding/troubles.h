// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <vector>

namespace coding
{

// What may be wrong with a row of a file of records or counts: K01 to K05.
enum class Trouble { Quote, Columns, Nul, Encoding, Number };
constexpr int troubleCount = 5;

// One finding with the count, and one for each of the first hundred lines (1-based, any order).
base::Findings findingsOf(Trouble trouble, qint64 count, std::vector<qint64> lines,
                          const QString &file);

} // namespace coding
