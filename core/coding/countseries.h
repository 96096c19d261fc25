// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/countsums.h"
#include "core/coding/sumfinder.h"

namespace coding
{

// The counts of a table as series that may be sums of each other: one for each column, for each
// value of a dimension, or for each code. A place is everything else that tells counts apart.
// Rows that the layout leaves out are in none.
class CountSeries
{
public:
    static CountSeries ofColumns(const CountTable &table);
    static CountSeries ofValues(const CountTable &table, std::size_t dimension);
    static CountSeries ofCodes(const CountTable &table);

    KeptOut::What what() const { return m_what; }
    QString dimension() const { return m_dimension; }
    int size() const { return int(m_names.size()); }
    QString name(int item) const { return m_names[item]; }
    const std::vector<int> &cells(int item) const { return m_cells[std::size_t(item)]; }
    int place(int cell) const { return m_places[std::size_t(cell)]; }
    const std::vector<int> &measures() const { return m_measures; } // of each place
    std::vector<SumFinder::Series> counts() const;

    // Of the first measure, and without what is kept out.
    qint64 total(int item, const std::vector<qint64> &kept = {}) const;
    // By place: the counts of several items, without what is kept out.
    std::vector<qint64> sums(const std::vector<int> &items, const std::vector<qint64> &kept) const;

    struct Comparison {
        int places = 0; // where the parts have counts
        int equal = 0, less = 0; // the item is, or has less than they
        int several = 0; // of equal: where more than one part has counts
        int alone = 0; // where the item has counts and the parts have none
        bool isWhole() const { return places > 0 && equal == places && alone == 0; }
    };
    // Of the first measure in which the parts have counts.
    Comparison compare(int item, const std::vector<int> &parts,
                       const std::vector<qint64> &kept) const;

private:
    enum class Leave { Column, Value, Code };
    CountSeries(const CountTable &table, Leave leave, std::size_t dimension);
    QByteArray keyOf(const CountTable::Cell &cell, Leave leave, std::size_t dimension) const;

    const CountTable *m_table;
    KeptOut::What m_what;
    QString m_dimension;
    QStringList m_names;
    std::vector<std::vector<int>> m_cells; // by item
    std::vector<int> m_places; // by cell; -1: left out
    std::vector<int> m_measures;
};

} // namespace coding
