// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

#include <functional>

namespace rules
{

// Says when enough is known: while the space of records is parted value by value, the rows that may
// still fit become fewer, and the policy often decides long before all attributes are looked at.
class Settler
{
public:
    explicit Settler(const BoxTable &table);

    // active: rules that may fit, in order; isWhole: fits every record that is left. Drops what
    // cannot matter any more. True: what is left in active decides (see decisionOf()).
    using IsWhole = std::function<bool(int)>;
    bool settle(std::vector<int> &active, const IsWhole &isWhole) const;
    std::vector<int> start() const; // all rules but defaults and empty boxes

private:
    bool settleUnique(std::vector<int> &active, const IsWhole &isWhole) const;
    bool settleAny(std::vector<int> &active, const IsWhole &isWhole) const;

    HitPolicy m_policy;
    std::vector<int> m_start;
    std::vector<int> m_saying; // rule -> class of outputs that say the same
};

} // namespace rules
