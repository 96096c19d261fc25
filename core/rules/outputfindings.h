// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

namespace rules
{

// R04 no output or two, R07 unknown category, R08 unknown tag or value, R09 Collect with a
// category.
base::Findings outputFindings(const Output &output, HitPolicy policy,
                              const classification::Classification &classification,
                              const base::Text &where, const base::Place &place);

} // namespace rules
