// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/wordmodel.h"

#include <algorithm>
#include <cmath>

namespace suggestion
{

namespace
{

// Words that the levels above are worth as evidence.
constexpr double subtreeShrinkage = 100;
constexpr double ownShrinkage = 60;

} // namespace

WordModel::WordModel(const classification::Classification &classification)
{
    const auto &categories = classification.categories();
    for (int position = 0; position < categories.size(); ++position) {
        const auto &parent = categories[position].parent;
        m_parents << (parent ? classification.position(*parent) : -1);
        m_ends << position + 1;
    }
    for (qsizetype position = categories.size() - 1; position >= 0; --position) {
        if (m_parents[position] >= 0)
            m_ends[m_parents[position]] = std::max(m_ends[m_parents[position]], m_ends[position]);
    }
    m_own.resize(categories.size());
    m_subtree.resize(categories.size());
}

void WordModel::add(int category, const QList<int> &terms, double weight)
{
    for (const int term : terms) {
        if (term >= m_totals.size())
            m_totals.resize(2 * term + 1);
        m_added.push_back({ term, { category, weight } });
        m_totals[term] += weight;
        m_own[category] += weight;
        m_all += weight;
    }
}

// The counts of one word, those of its categories in the order in which they came (a sum of
// fractions depends on it), then what they give to those above. places: by category, all -1 before
// and after.
void WordModel::countWords(std::span<const Added> added, std::vector<Count> &counts,
                           std::vector<int> &places) const
{
    counts.clear();
    const auto countOf = [&](int category) -> Count & {
        int &place = places[size_t(category)];
        if (place < 0) {
            place = int(counts.size());
            counts.push_back({ category, 0, 0 });
        }
        return counts[size_t(place)];
    };
    for (const Added &one : added)
        countOf(one.category).own += one.weight;
    const size_t owners = counts.size();
    for (size_t i = 0; i < owners; ++i) {
        const Count count = counts[i];
        for (int node = count.category; node >= 0; node = m_parents[node])
            countOf(node).subtree += count.own;
    }
    for (const Count &count : counts)
        places[size_t(count.category)] = -1;
}

// Shares are smoothed from the section down: in a subtree with that of the subtree above, in a
// category with that of its subtree. logs: by category, of the share in its subtree against a word
// that the section lacks; only those of counts are used.
void WordModel::weighWord(double everywhere, std::vector<Count> &counts, std::vector<double> &logs,
                          std::vector<Gain> &gains) const
{
    gains.clear();
    std::sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) {
        return a.category < b.category; // parents before their children
    });
    for (const Count &count : counts) {
        const int node = count.category, parent = m_parents[node];
        const double above = parent < 0 ? 0 : logs[size_t(parent)];
        const double aboveShare
            = everywhere * (parent < 0 ? 1 : std::exp(above + m_within[parent]));
        const double within = (count.subtree + subtreeShrinkage * aboveShare)
            / (m_subtree[node] + subtreeShrinkage);
        const double here = (count.own + ownShrinkage * within) / (m_own[node] + ownShrinkage);
        const double below = std::log(within / everywhere) - m_within[node];
        logs[size_t(node)] = below;
        gains.push_back(
            { node, std::log(here / everywhere) - m_absent[node] - below, below - above });
    }
}

void WordModel::finish()
{
    for (qsizetype node = m_parents.size() - 1; node >= 0; --node) { // children before parents
        m_subtree[node] += m_own[node];
        if (m_parents[node] >= 0)
            m_subtree[m_parents[node]] += m_subtree[node];
    }
    m_within.resize(m_parents.size());
    m_absent.resize(m_parents.size());
    for (qsizetype node = 0; node < m_parents.size(); ++node) {
        const double above = m_parents[node] < 0 ? 0 : m_within[m_parents[node]];
        m_within[node] = above + std::log(subtreeShrinkage / (m_subtree[node] + subtreeShrinkage));
        m_absent[node] = m_within[node] + std::log(ownShrinkage / (m_own[node] + ownShrinkage));
    }
    const Rows<Added> added(m_totals.size(), m_added);
    std::vector<Rows<Gain>::Item> all;
    all.reserve(m_added.size());
    m_added = {};
    std::vector<Count> counts;
    std::vector<Gain> gains;
    std::vector<int> places(size_t(m_parents.size()), -1);
    std::vector<double> logs(size_t(m_parents.size()), 0.0);
    for (int term = 0; term < added.size(); ++term) {
        countWords(added[term], counts, places);
        weighWord(m_totals[term] / m_all, counts, logs, gains);
        for (const Gain &gain : gains)
            all.push_back({ term, gain });
    }
    m_gains = Rows<Gain>(added.size(), all);
}

// Most words stand in few categories. In the others their shares shrink alike, whatever the word.
QList<double> WordModel::score(const QHash<int, double> &terms) const
{
    const qsizetype size = m_parents.size();
    QList<double> scores(size, 0.0);
    QList<double> steps(size + 1, 0.0); // what begins (or ends) to count at a position
    double known = 0;
    QList<int> order = terms.keys();
    std::sort(order.begin(), order.end()); // the same sum to the last bit in every run
    for (const int term : order) {
        if (term >= m_gains.size() || m_totals[term] <= 0)
            continue;
        const double weight = terms[term];
        known += weight;
        for (const Gain &gain : m_gains[term]) {
            scores[gain.category] += weight * gain.here;
            steps[gain.category] += weight * gain.below;
            steps[m_ends[gain.category]] -= weight * gain.below;
        }
    }
    double below = 0;
    for (qsizetype node = 0; node < size; ++node) {
        below += steps[node];
        scores[node] += below + known * m_absent[node];
    }
    return scores;
}

} // namespace suggestion
