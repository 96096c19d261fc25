// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>
#include <vector>

namespace coding
{

// Finds which of several series of counts are the sums of others, by arithmetic alone. A series has
// a count in each of many places (regions, years, columns); places belong to measures (offences,
// victims), because what is a sum of offences need not be one of persons: the first measure in
// which a series has counts decides.
class SumFinder
{
public:
    struct Series {
        std::vector<std::pair<int, qint64>> counts; // place, count; ascending
        bool isMarked = false; // known as a sum: never a part of another, and easier to believe
    };
    struct Sum {
        std::vector<int> parts; // series; empty: none
        int evidence = 0; // places where at least two parts have counts
    };
    // So many places where several parts add up to it make an unmarked series a sum.
    static constexpr int enough = 3;

    // measures: of each place.
    SumFinder(std::vector<Series> series, std::vector<int> measures);

    // Looks for sums of the series that stand next behind or before each one in an order of all
    // series: headings with their parts, and totals below them, nested or not.
    void findRuns(const std::vector<int> &order);
    // Whether a series is the sum of all others that are no sums.
    void findWhole(int series);
    // What is known from elsewhere.
    void setSum(int series, const std::vector<int> &parts);

    bool isSum(int series) const { return !m_sums[std::size_t(series)].parts.empty(); }
    const Sum &sum(int series) const { return m_sums[std::size_t(series)]; }
    // Exact, but in fewer places than `enough`: may be chance, and is no sum.
    const Sum &doubt(int series) const { return m_doubts[std::size_t(series)]; }
    const Series &series(int series) const { return m_series[std::size_t(series)]; }

private:
    enum class Step { Behind, Before };
    int firstMeasure(const Series &series) const;
    void look(const std::vector<int> &order, std::size_t at, Step step);
    // Takes candidates off one by one until nothing is left or they exceed it; -1 is the last.
    Sum taken(int series, const std::function<int()> &next);
    void settle(int series, const Sum &sum);
    bool mayBePart(int series) const;
    bool begin(int series, int measure, qint64 *left);
    bool take(int series, int measure, Sum *sum, qint64 *left);

    std::vector<Series> m_series;
    std::vector<int> m_measures;
    std::vector<Sum> m_sums, m_doubts;
    std::vector<qint64> m_left; // by place, of the series looked at
    std::vector<int> m_parts; // by place: parts with counts
    std::vector<int> m_touched; // places to clear
};

} // namespace coding
