// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <span>
#include <vector>

namespace suggestion
{

// Lists of values by number, one behind the other in a single array: quick to make and to walk
// through where a list of lists would ask for memory thousands of times.
template<typename Value> class Rows
{
public:
    struct Item {
        int row = 0;
        Value value;
    };
    Rows() = default;
    // Values of one row keep the order of the items.
    Rows(qsizetype count, const std::vector<Item> &items)
        : m_values(items.size())
        , m_starts(size_t(count) + 1, 0)
    {
        for (const Item &item : items)
            ++m_starts[size_t(item.row) + 1];
        for (size_t row = 1; row < m_starts.size(); ++row)
            m_starts[row] += m_starts[row - 1];
        std::vector<size_t> next = m_starts;
        for (const Item &item : items)
            m_values[next[size_t(item.row)]++] = item.value;
    }
    qsizetype size() const { return m_starts.empty() ? 0 : qsizetype(m_starts.size()) - 1; }
    std::span<const Value> operator[](qsizetype row) const
    {
        const size_t start = m_starts[size_t(row)];
        return { m_values.data() + start, m_starts[size_t(row) + 1] - start };
    }

private:
    std::vector<Value> m_values;
    std::vector<size_t> m_starts;
};

} // namespace suggestion
