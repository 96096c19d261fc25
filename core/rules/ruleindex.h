// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

namespace rules
{

// Which of many boxes accept a value, as bits: asking all boxes at once costs a few words of
// memory for each 64 of them.
class RuleIndex
{
public:
    using Bits = std::vector<quint64>;
    RuleIndex(const std::vector<const Box *> &boxes, const Box &whole);

    Bits fitting(const int *record) const; // -1: not stated, fits where any value does
    Bits meeting(const Box &box) const; // share a cell with the box
    Bits holding(const Box &box) const; // have the whole box inside
    static std::vector<int> positions(const Bits &bits);

private:
    const Bits &bits(size_t attribute, int value) const;

    Box m_whole;
    Bits m_notEmpty;
    std::vector<size_t> m_first; // of an attribute in m_bits
    std::vector<Bits> m_bits;
    std::vector<Bits> m_any; // by attribute: boxes that accept all of its values
};

} // namespace rules
