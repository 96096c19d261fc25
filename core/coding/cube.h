// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <vector>

namespace coding
{

// Whole-number counts by several dimensions, of one thread. A plain array while it is small, else a
// hash table; the places of a dimension need not be known beforehand.
class Cube
{
public:
    static constexpr int mostDimensions = 8;
    static constexpr int denseBits = 20;
    static constexpr std::size_t mostCells = 4u << 20;

    explicit Cube(int dimensions);
    // places: one for each dimension, from 0.
    void add(const int *places, qint64 count)
    {
        quint64 key = 0;
        for (int i = 0; i < m_dimensions; ++i) {
            if (Q_UNLIKELY(places[i] >> m_bits[std::size_t(i)])) {
                widen(places);
                add(places, count);
                return;
            }
            key |= quint64(places[i]) << m_shifts[std::size_t(i)];
        }
        if (m_isDense)
            m_dense[key] += count;
        else
            addSparse(key, count);
    }
    // More different combinations than memory should hold; what came after is not in it.
    bool isFull() const { return m_isFull; }
    void each(const std::function<void(const int *places, qint64 count)> &visit) const;

private:
    struct Cell {
        quint64 key = ~quint64(0);
        qint64 count = 0;
    };
    void widen(const int *places);
    void addSparse(quint64 key, qint64 count);
    std::size_t placeOf(quint64 key) const;
    void placesOf(quint64 key, int *places) const;

    int m_dimensions;
    std::array<int, mostDimensions> m_bits {}, m_shifts {};
    bool m_isDense = true, m_isFull = false;
    std::vector<qint64> m_dense;
    std::vector<Cell> m_sparse; // a power of two, at most half full
    std::size_t m_used = 0;
};

} // namespace coding
