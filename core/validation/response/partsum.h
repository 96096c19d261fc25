// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// The parts of a case added up as intervals, and whether the case is to be looked at under the
// rule's treatment of missing cells (VTL 2.1, check_hierarchy).
struct PartSum {
    bool isTested = false;
    double low = 0, high = 0;
};
PartSum sumOf(const ResponseRule &rule, const RuleCase &at, const Look &look);

} // namespace validation
