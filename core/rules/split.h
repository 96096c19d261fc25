// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

namespace rules
{

using Boxes = std::vector<const Box *>;

// The values of an attribute in groups that the active boxes do not tell apart.
std::vector<ValueSet> partsOf(const ValueSet &values, int attribute, const Boxes &boxes,
                              const std::vector<int> &active);
// Those of the active boxes that accept the value.
std::vector<int> accepting(int value, int attribute, const Boxes &boxes,
                           const std::vector<int> &active);
// The attribute in which most of the active boxes do not accept the whole space; -1: all of them do
// in every one.
int mostAsked(const Box &space, const Boxes &boxes, const std::vector<int> &active);

} // namespace rules
