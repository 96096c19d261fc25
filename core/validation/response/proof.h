// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/statedcases.h"

namespace validation
{

// Whether the cases together leave only zeros for some cells, and which of them do so.
bool leaveOnlyZeros(const Cases &cases);
// Whether all of this holds wherever the cases hold; by: the cases that were used.
bool areProved(const Cases &cases, const std::vector<Constraint> &constraints, Cases *by = nullptr);
// Of cases that prove it those that are needed: none of the result can be left out.
Cases neededOf(Cases cases, const std::vector<Constraint> &constraints);

} // namespace validation
