// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/cellindex.h"

#include <bit>

namespace coding
{

namespace
{

// Few texts are those of a column of values, which every record asks for: it pays to look for a
// layout without collisions. More texts mostly differ in how often they are asked for.
constexpr std::size_t fewTexts = 128;
constexpr int mostTries = 200;
constexpr std::size_t mostSlotsOfFew = 2048;

quint64 mixed(quint64 value)
{
    value *= 0x9e3779b97f4a7c15;
    return value ^ (value >> 29);
}

} // namespace

const std::array<quint64, 9> CellIndex::firstBytes = [] {
    std::array<quint64, 9> masks;
    for (std::size_t size = 0; size < masks.size(); ++size) {
        char bytes[8] = {};
        std::memset(bytes, 0xff, size);
        std::memcpy(&masks[size], bytes, sizeof bytes);
    }
    return masks;
}();

quint64 CellIndex::hashOf(std::string_view text)
{
    const char *bytes = text.data();
    quint64 hash = text.size();
    for (; bytes + 8 <= text.data() + text.size(); bytes += 8)
        hash = mixed(hash ^ load(bytes, 8));
    return mixed(hash ^ load(text.data() + text.size() - 8, 8));
}

bool CellIndex::isText(quint32 entry, std::string_view text) const
{
    return entry > 0 && m_texts[entry - 1] == text;
}

bool CellIndex::place(quint32 entry)
{
    const std::size_t first = placeOf(m_keys[entry]);
    std::size_t at = first;
    while (m_slots[at] != 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = entry;
    return at == first;
}

int CellIndex::add(std::string_view text)
{
    m_texts.emplace_back(text);
    m_keys.push_back({ headOf(text, {}), text.size() });
    if (2 * m_texts.size() > m_slots.size())
        arrange(2 * m_slots.size());
    else if (!place(quint32(m_texts.size())) && m_texts.size() <= fewTexts)
        arrange(m_slots.size());
    return size() - 1;
}

// All texts anew. Where they are few, other factors and more slots are tried until each stands in
// its first place.
void CellIndex::arrange(std::size_t slots)
{
    for (int tries = 0;; ++tries) {
        m_slots.assign(slots, 0);
        m_shift = 64 - std::countr_zero(slots);
        bool isEachFirst = true;
        for (std::size_t i = 1; i <= m_texts.size(); ++i)
            isEachFirst &= place(quint32(i));
        if (isEachFirst || m_texts.size() > fewTexts || tries == mostTries)
            return;
        m_factor = mixed(m_factor) | 1;
        if (tries % 16 == 15 && slots < mostSlotsOfFew)
            slots *= 2;
    }
}

} // namespace coding
