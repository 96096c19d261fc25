// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/validation/findingrow.h"
#include "ui/widgets/filterchips.h"

namespace validationpage
{

// Filters by severity, and for the explained ones. None checked shows all open findings.
class SeverityChips : public widgets::FilterChips
{
    Q_OBJECT
public:
    explicit SeverityChips(QWidget *parent = nullptr);
    void showCounts(const FindingCounts &counts);
    bool shows(const FindingRow &row) const;
};

} // namespace validationpage
