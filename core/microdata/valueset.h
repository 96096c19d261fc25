// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <initializer_list>

namespace microdata
{

// Some of the values of one attribute, by their position in its value list. Exact set algebra in
// four machine words, which is why an attribute has at most 256 values.
class ValueSet
{
public:
    static constexpr int mostValues = 256;

    ValueSet() = default;
    ValueSet(std::initializer_list<int> values)
    {
        for (const int value : values)
            insert(value);
    }
    static ValueSet firstOf(int count) // 0 .. count - 1
    {
        ValueSet set;
        for (int value = 0; value < count; ++value)
            set.insert(value);
        return set;
    }

    void insert(int value) { m_words[value >> 6] |= quint64(1) << (value & 63); }
    void remove(int value) { m_words[value >> 6] &= ~(quint64(1) << (value & 63)); }
    bool contains(int value) const { return (m_words[value >> 6] >> (value & 63)) & 1; }
    bool isEmpty() const { return !(m_words[0] | m_words[1] | m_words[2] | m_words[3]); }
    int size() const
    {
        int size = 0;
        for (const quint64 word : m_words)
            size += std::popcount(word);
        return size;
    }
    int next(int from) const // the least value that is not below from; -1: none
    {
        for (int value = from; value < mostValues; ++value) {
            const quint64 rest = m_words[value >> 6] >> (value & 63);
            if (rest)
                return value + std::countr_zero(rest);
            value |= 63;
        }
        return -1;
    }
    int first() const { return next(0); }

    bool intersects(const ValueSet &other) const { return !(*this & other).isEmpty(); }
    bool isSubsetOf(const ValueSet &other) const { return (*this - other).isEmpty(); }
    friend ValueSet operator&(ValueSet a, const ValueSet &b)
    {
        for (std::size_t i = 0; i < a.m_words.size(); ++i)
            a.m_words[i] &= b.m_words[i];
        return a;
    }
    friend ValueSet operator|(ValueSet a, const ValueSet &b)
    {
        for (std::size_t i = 0; i < a.m_words.size(); ++i)
            a.m_words[i] |= b.m_words[i];
        return a;
    }
    friend ValueSet operator-(ValueSet a, const ValueSet &b)
    {
        for (std::size_t i = 0; i < a.m_words.size(); ++i)
            a.m_words[i] &= ~b.m_words[i];
        return a;
    }
    bool operator==(const ValueSet &other) const = default;
    auto operator<=>(const ValueSet &other) const = default;

private:
    std::array<quint64, mostValues / 64> m_words {};
};

} // namespace microdata
