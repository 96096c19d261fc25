// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"
#include "core/validation/check.h"

#include <functional>

namespace reports
{

// Where a finding is, in words that readers of a report know: "001/02, Robbery".
using PlaceName = std::function<QString(const base::Place &)>;

// Checks with how often they found something, how much is explained and what is open; then what is
// open, check by check, and what is explained with its reason. names: of checks, by id.
struct FindingSource {
    QList<validation::Judged> findings;
    PlaceName placeName;
    std::function<QString(const QString &check)> checkName;
    std::function<QString(const QString &check)> checkWhy; // may give nothing
};
void addFindings(Composer &composer, const FindingSource &source);

} // namespace reports
