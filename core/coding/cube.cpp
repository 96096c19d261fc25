// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/cube.h"

namespace coding
{

Cube::Cube(int dimensions)
    : m_dimensions(dimensions)
    , m_dense(1)
{
    Q_ASSERT(dimensions <= mostDimensions);
}

void Cube::placesOf(quint64 key, int *places) const
{
    for (int i = 0; i < m_dimensions; ++i) {
        const auto at = std::size_t(i);
        places[i] = int((key >> m_shifts[at]) & ((quint64(1) << m_bits[at]) - 1));
    }
}

void Cube::each(const std::function<void(const int *, qint64)> &visit) const
{
    std::array<int, mostDimensions> places {};
    const auto visitCell = [&](quint64 key, qint64 count) {
        if (count == 0)
            return;
        placesOf(key, places.data());
        visit(places.data(), count);
    };
    for (std::size_t key = 0; m_isDense && key < m_dense.size(); ++key)
        visitCell(key, m_dense[key]);
    for (const Cell &cell : m_sparse)
        visitCell(cell.key, cell.count);
}

// Room for these places too, with the counts moved to their new keys.
void Cube::widen(const int *places)
{
    Cube wider(m_dimensions);
    int bits = 0;
    for (int i = 0; i < m_dimensions; ++i) {
        const auto at = std::size_t(i);
        wider.m_bits[at] = m_bits[at];
        while (places[i] >> wider.m_bits[at])
            ++wider.m_bits[at];
        wider.m_shifts[at] = bits;
        bits += wider.m_bits[at];
    }
    wider.m_isFull = m_isFull || bits > 63;
    wider.m_isDense = bits <= denseBits;
    if (wider.m_isDense)
        wider.m_dense.assign(std::size_t(1) << bits, 0);
    else
        wider.m_sparse.resize(1024);
    if (bits > 63) {
        // Never seen in practice: eight dimensions of 256 values. All goes into one cell.
        for (int i = 0; i < m_dimensions; ++i) {
            wider.m_bits[std::size_t(i)] = 31;
            wider.m_shifts[std::size_t(i)] = 0;
        }
    } else {
        each([&wider](const int *cell, qint64 count) { wider.add(cell, count); });
    }
    *this = std::move(wider);
}

std::size_t Cube::placeOf(quint64 key) const
{
    const quint64 mixed = key * 0x9e3779b97f4a7c15;
    return std::size_t(mixed >> 24) & (m_sparse.size() - 1);
}

void Cube::addSparse(quint64 key, qint64 count)
{
    std::size_t at = placeOf(key);
    while (m_sparse[at].key != key) {
        if (m_sparse[at].key == ~quint64(0)) {
            m_isFull |= m_used >= mostCells;
            if (m_isFull)
                return;
            m_sparse[at].key = key;
            ++m_used;
            break;
        }
        at = (at + 1) & (m_sparse.size() - 1);
    }
    m_sparse[at].count += count;
    if (2 * m_used <= m_sparse.size())
        return;
    std::vector<Cell> before(4 * m_sparse.size());
    before.swap(m_sparse);
    m_used = 0;
    for (const Cell &cell : before) {
        if (cell.key != ~quint64(0))
            addSparse(cell.key, cell.count);
    }
}

} // namespace coding
