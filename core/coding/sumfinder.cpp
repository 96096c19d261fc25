// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/sumfinder.h"

#include <limits>

namespace coding
{

SumFinder::SumFinder(std::vector<Series> series, std::vector<int> measures)
    : m_series(std::move(series))
    , m_measures(std::move(measures))
    , m_sums(m_series.size())
    , m_doubts(m_series.size())
    , m_left(m_measures.size())
    , m_parts(m_measures.size())
{
}

int SumFinder::firstMeasure(const Series &series) const
{
    int first = std::numeric_limits<int>::max();
    for (const auto &[place, count] : series.counts) {
        if (count != 0)
            first = qMin(first, m_measures[std::size_t(place)]);
    }
    return first;
}

bool SumFinder::begin(int series, int measure, qint64 *left)
{
    for (const auto &[place, count] : m_series[std::size_t(series)].counts) {
        if (m_measures[std::size_t(place)] != measure)
            continue;
        if (count < 0)
            return false; // sums with negative parts could be anything
        m_left[std::size_t(place)] = count;
        m_touched.push_back(place);
        *left += count;
    }
    return *left > 0;
}

bool SumFinder::take(int series, int measure, Sum *sum, qint64 *left)
{
    bool hasCounts = false;
    for (const auto &[place, count] : m_series[std::size_t(series)].counts) {
        const auto at = std::size_t(place);
        if (count == 0 || m_measures[at] != measure)
            continue;
        m_left[at] -= count;
        m_touched.push_back(place);
        if (count < 0 || m_left[at] < 0)
            return false;
        *left -= count;
        hasCounts = true;
        sum->evidence += ++m_parts[at] == 2;
    }
    if (hasCounts)
        sum->parts.push_back(series);
    return true;
}

SumFinder::Sum SumFinder::taken(int series, const std::function<int()> &next)
{
    const int measure = firstMeasure(m_series[std::size_t(series)]);
    for (const int place : m_touched)
        m_left[std::size_t(place)] = m_parts[std::size_t(place)] = 0;
    m_touched.clear();
    qint64 left = 0;
    Sum sum;
    if (!begin(series, measure, &left))
        return {};
    for (int candidate = next(); candidate >= 0 && left > 0; candidate = next()) {
        if (!take(candidate, measure, &sum, &left))
            return {};
    }
    return left == 0 && sum.parts.size() >= 2 ? sum : Sum();
}

bool SumFinder::mayBePart(int series) const
{
    return !isSum(series) && !m_series[std::size_t(series)].isMarked;
}

void SumFinder::settle(int series, const Sum &sum)
{
    if (sum.evidence >= (m_series[std::size_t(series)].isMarked ? 1 : enough))
        m_sums[std::size_t(series)] = sum;
    else if (sum.evidence > 0)
        m_doubts[std::size_t(series)] = sum;
}

void SumFinder::look(const std::vector<int> &order, std::size_t at, Step step)
{
    if (isSum(order[at]))
        return;
    std::size_t position = at;
    settle(order[at], taken(order[at], [&]() {
               while (step == Step::Behind ? ++position < order.size() : position-- > 0) {
                   if (mayBePart(order[position]))
                       return order[position];
               }
               return -1;
           }));
}

void SumFinder::findRuns(const std::vector<int> &order)
{
    for (std::size_t at = order.size(); at-- > 0;)
        look(order, at, Step::Behind);
    for (std::size_t at = 0; at < order.size(); ++at)
        look(order, at, Step::Before);
}

void SumFinder::setSum(int series, const std::vector<int> &parts)
{
    m_sums[std::size_t(series)] = { parts, 0 };
}

void SumFinder::findWhole(int series)
{
    if (isSum(series))
        return;
    int other = -1;
    settle(series, taken(series, [&]() {
               while (++other < int(m_series.size())) {
                   if (other != series && mayBePart(other))
                       return other;
               }
               return -1;
           }));
}

} // namespace coding
