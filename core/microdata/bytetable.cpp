// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/bytetable.h"

#include <functional>

namespace microdata
{

namespace
{

constexpr std::size_t leastSlots = 64;

} // namespace

int ByteTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return -1;
    const std::size_t hash = std::hash<std::string_view> {}(key);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const int slot = m_slots[at];
        if (slot == 0)
            return -1;
        const Key &one = m_keys[std::size_t(slot - 1)];
        if (one.hash == hash && one.view(m_bytes) == key)
            return slot - 1;
    }
}

int ByteTable::insert(std::string_view key)
{
    m_keys.push_back({ std::hash<std::string_view> {}(key), m_bytes.size(), key.size() });
    m_bytes += key;
    if (m_keys.size() * 2 > m_slots.size())
        grow();
    else
        place(size() - 1);
    return size() - 1;
}

void ByteTable::place(int number)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = m_keys[std::size_t(number)].hash & mask;
    while (m_slots[at] != 0)
        at = (at + 1) & mask;
    m_slots[at] = number + 1;
}

void ByteTable::grow()
{
    m_slots.assign(m_slots.empty() ? leastSlots : m_slots.size() * 2, 0);
    for (int number = 0; number < size(); ++number)
        place(number);
}

} // namespace microdata
