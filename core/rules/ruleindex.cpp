// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleindex.h"

#include <bit>

namespace rules
{

namespace
{

void put(RuleIndex::Bits &bits, size_t position)
{
    bits[position >> 6] |= quint64(1) << (position & 63);
}

void keep(RuleIndex::Bits &bits, const RuleIndex::Bits &others)
{
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] &= others[i];
}

} // namespace

RuleIndex::RuleIndex(const std::vector<const Box *> &boxes, const Box &whole)
    : m_whole(whole)
    , m_notEmpty((boxes.size() + 63) / 64)
{
    const Bits none(m_notEmpty.size());
    m_any.assign(whole.size(), none);
    for (const ValueSet &set : whole) {
        m_first.push_back(m_bits.size());
        m_bits.resize(m_bits.size() + size_t(set.size()), none);
    }
    for (size_t box = 0; box < boxes.size(); ++box) {
        if (isEmpty(*boxes[box]))
            continue;
        put(m_notEmpty, box);
        for (size_t i = 0; i < whole.size(); ++i) {
            const ValueSet &set = (*boxes[box])[i];
            for (int value = set.first(); value >= 0; value = set.next(value + 1))
                put(m_bits[m_first[i] + size_t(value)], box);
            if (set == whole[i])
                put(m_any[i], box);
        }
    }
}

const RuleIndex::Bits &RuleIndex::bits(size_t attribute, int value) const
{
    return m_bits[m_first[attribute] + size_t(value)];
}

RuleIndex::Bits RuleIndex::fitting(const int *record) const
{
    Bits fit = m_notEmpty;
    for (size_t i = 0; i < m_whole.size(); ++i)
        keep(fit, record[i] < 0 ? m_any[i] : bits(i, record[i]));
    return fit;
}

RuleIndex::Bits RuleIndex::meeting(const Box &box) const
{
    Bits meet = m_notEmpty;
    Bits some(meet.size());
    for (size_t i = 0; i < m_whole.size(); ++i) {
        if (box[i] == m_whole[i])
            continue;
        some.assign(meet.size(), 0);
        for (int value = box[i].first(); value >= 0; value = box[i].next(value + 1)) {
            const Bits &accept = bits(i, value);
            for (size_t word = 0; word < some.size(); ++word)
                some[word] |= accept[word];
        }
        keep(meet, some);
    }
    return meet;
}

RuleIndex::Bits RuleIndex::holding(const Box &box) const
{
    Bits hold = m_notEmpty;
    for (size_t i = 0; i < m_whole.size(); ++i) {
        if (box[i] == m_whole[i]) {
            keep(hold, m_any[i]);
            continue;
        }
        for (int value = box[i].first(); value >= 0; value = box[i].next(value + 1))
            keep(hold, bits(i, value));
    }
    return hold;
}

std::vector<int> RuleIndex::positions(const Bits &bits)
{
    std::vector<int> result;
    for (size_t word = 0; word < bits.size(); ++word) {
        for (quint64 rest = bits[word]; rest; rest &= rest - 1)
            result.push_back(int(word * 64) + std::countr_zero(rest));
    }
    return result;
}

} // namespace rules
