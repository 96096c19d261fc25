// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace microdata
{

// The bytes of cells -> 0, 1, 2, .. in the order of insertion: an open-addressing table that
// compares the printed bytes themselves and makes no string for a look-up.
class ByteTable
{
public:
    int find(std::string_view key) const; // -1: none
    int insert(std::string_view key); // a key that is not in it; its number
    int size() const { return int(m_keys.size()); }
    std::string_view key(int number) const { return m_keys[std::size_t(number)].view(m_bytes); }

private:
    struct Key {
        std::size_t hash = 0, begin = 0, length = 0;
        std::string_view view(const std::string &bytes) const
        {
            return std::string_view(bytes).substr(begin, length);
        }
    };
    void grow();
    void place(int number);

    std::string m_bytes; // all keys
    std::vector<Key> m_keys;
    std::vector<int> m_slots; // number + 1; 0: free; a power of two, at most half full
};

} // namespace microdata
