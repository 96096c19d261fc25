// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countseries.h"

#include <QHash>

#include <limits>
#include <map>

namespace coding
{

CountSeries CountSeries::ofColumns(const CountTable &table)
{
    CountSeries series(table, Leave::Column, 0);
    series.m_what = KeptOut::What::Column;
    for (const CountTable::Number &number : table.numbers)
        series.m_names << number.header;
    return series;
}

CountSeries CountSeries::ofValues(const CountTable &table, std::size_t dimension)
{
    CountSeries series(table, Leave::Value, dimension);
    series.m_what = KeptOut::What::Value;
    series.m_dimension = table.dimensions[dimension].name;
    series.m_names = table.dimensions[dimension].texts;
    return series;
}

CountSeries CountSeries::ofCodes(const CountTable &table)
{
    CountSeries series(table, Leave::Code, 0);
    series.m_what = KeptOut::What::Code;
    series.m_names = table.codes;
    return series;
}

CountSeries::CountSeries(const CountTable &table, Leave leave, std::size_t dimension)
    : m_table(&table)
    , m_what(KeptOut::What::Code)
    , m_places(table.cells.size(), -1)
{
    const auto items = leave == Leave::Column ? table.numbers.size()
        : leave == Leave::Value ? std::size_t(table.dimensions[dimension].texts.size())
                                : std::size_t(table.codes.size());
    m_cells.resize(items);
    QHash<QByteArray, int> places;
    QHash<QString, int> measures;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const CountTable::Cell &cell = table.cells[i];
        const CountTable::Row &row = table.rows[std::size_t(cell.row)];
        if (row.isLeftOut)
            continue;
        const QByteArray key = keyOf(cell, leave, dimension);
        int place = places.value(key, -1);
        if (place < 0) {
            place = int(places.size());
            places.insert(key, place);
            // What columns are the sum of is not asked of each measure: each has its own.
            const QString measure = leave == Leave::Column ? QString() : table.measureOf(cell);
            if (!measures.contains(measure))
                measures.insert(measure, int(measures.size()));
            m_measures.push_back(measures.value(measure));
        }
        m_places[i] = place;
        const int item = leave == Leave::Column ? cell.number
            : leave == Leave::Value             ? table.placeOf(cell, dimension)
                                                : row.code;
        m_cells[std::size_t(item)].push_back(int(i));
    }
}

QByteArray CountSeries::keyOf(const CountTable::Cell &cell, Leave leave,
                              std::size_t dimension) const
{
    QByteArray key;
    const auto add = [&key](int number) {
        key.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    if (leave == Leave::Column) {
        add(cell.row);
        return key;
    }
    add(cell.number);
    add(leave == Leave::Code ? -1 : m_table->rows[std::size_t(cell.row)].code);
    for (std::size_t i = 0; i < m_table->dimensions.size(); ++i) {
        if (m_table->dimensions[i].isPart)
            add(leave == Leave::Value && i == dimension ? -1 : m_table->placeOf(cell, i));
    }
    return key;
}

std::vector<SumFinder::Series> CountSeries::counts() const
{
    std::vector<SumFinder::Series> all(m_cells.size());
    for (std::size_t item = 0; item < m_cells.size(); ++item) {
        std::map<int, qint64> sums;
        for (const int cell : m_cells[item])
            sums[place(cell)] += m_table->cells[std::size_t(cell)].count;
        all[item].counts.assign(sums.begin(), sums.end());
    }
    return all;
}

qint64 CountSeries::total(int item, const std::vector<qint64> &kept) const
{
    qint64 sum = 0;
    for (const int cell : cells(item)) {
        if (m_measures[std::size_t(place(cell))] != 0)
            continue;
        sum += m_table->cells[std::size_t(cell)].count;
        sum -= kept.empty() ? 0 : kept[std::size_t(cell)];
    }
    return sum;
}

std::vector<qint64> CountSeries::sums(const std::vector<int> &items,
                                      const std::vector<qint64> &kept) const
{
    std::vector<qint64> sums(m_measures.size());
    for (const int item : items) {
        for (const int cell : cells(item))
            sums[std::size_t(place(cell))]
                += m_table->cells[std::size_t(cell)].count - kept[std::size_t(cell)];
    }
    return sums;
}

CountSeries::Comparison CountSeries::compare(int item, const std::vector<int> &parts,
                                             const std::vector<qint64> &kept) const
{
    std::map<int, std::pair<qint64, int>> held; // by place: sum of the parts, how many have counts
    int measure = std::numeric_limits<int>::max();
    for (const int part : parts) {
        std::map<int, qint64> counts;
        for (const int cell : cells(part))
            counts[place(cell)]
                += m_table->cells[std::size_t(cell)].count - kept[std::size_t(cell)];
        for (const auto &[at, count] : counts) {
            if (count <= 0)
                continue;
            held[at].first += count;
            ++held[at].second;
            measure = qMin(measure, m_measures[std::size_t(at)]);
        }
    }
    std::map<int, qint64> own;
    for (const int cell : cells(item))
        own[place(cell)] += m_table->cells[std::size_t(cell)].count - kept[std::size_t(cell)];
    Comparison comparison;
    for (const auto &[at, count] : own)
        comparison.alone
            += count > 0 && m_measures[std::size_t(at)] == measure && held.find(at) == held.end();
    for (const auto &[at, of] : held) {
        if (m_measures[std::size_t(at)] != measure || own.find(at) == own.end())
            continue;
        ++comparison.places;
        comparison.less += own[at] < of.first;
        comparison.equal += own[at] == of.first;
        comparison.several += own[at] == of.first && of.second > 1;
    }
    return comparison;
}

} // namespace coding
