// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/wordmodel.h"

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
    QHash<classification::IccsCode, int> positions;
    for (int position = 0; position < categories.size(); ++position) {
        positions.insert(categories[position].code, position);
        const auto &parent = categories[position].parent;
        m_parents << (parent ? positions.value(*parent, -1) : -1);
    }
    m_own.resize(categories.size());
    m_subtree.resize(categories.size());
}

// A phrase's category is the one added last to most of its words, so the search begins at the end.
WordModel::Count &WordModel::countOf(QList<Count> &counts, int category)
{
    const auto found = std::find_if(counts.rbegin(), counts.rend(), [category](const Count &count) {
        return count.category == category;
    });
    if (found != counts.rend())
        return *found;
    counts << Count { category, 0, 0 };
    return counts.last();
}

void WordModel::add(int category, const QList<int> &terms, double weight)
{
    for (const int term : terms) {
        if (term >= m_counts.size()) {
            m_counts.resize(2 * term + 1);
            m_totals.resize(2 * term + 1);
        }
        countOf(m_counts[term], category).own += weight;
        m_totals[term] += weight;
        m_own[category] += weight;
        m_all += weight;
    }
}

void WordModel::finish()
{
    for (qsizetype node = m_parents.size() - 1; node >= 0; --node) { // children before parents
        m_subtree[node] += m_own[node];
        if (m_parents[node] >= 0)
            m_subtree[m_parents[node]] += m_subtree[node];
    }
    for (auto &counts : m_counts) {
        const QList<Count> own = counts;
        for (const Count &count : own) {
            for (int node = count.category; node >= 0; node = m_parents[node])
                countOf(counts, node).subtree += count.own;
        }
    }
}

QList<double> WordModel::score(const QHash<int, double> &terms) const
{
    const qsizetype size = m_parents.size();
    QList<double> scores(size, 0.0), own(size, 0.0), subtree(size, 0.0), inSubtree(size, 0.0);
    QList<int> order = terms.keys();
    std::sort(order.begin(), order.end()); // the same sum to the last bit in every run
    for (const int term : order) {
        if (term >= m_counts.size() || m_totals[term] <= 0)
            continue;
        for (const Count &count : m_counts[term]) {
            own[count.category] = count.own;
            subtree[count.category] = count.subtree;
        }
        const double everywhere = m_totals[term] / m_all;
        const double weight = terms[term];
        for (qsizetype node = 0; node < size; ++node) { // parents stand before their children
            const int parent = m_parents[node];
            const double above = parent < 0 ? everywhere : inSubtree[parent];
            inSubtree[node]
                = (subtree[node] + subtreeShrinkage * above) / (m_subtree[node] + subtreeShrinkage);
            const double here
                = (own[node] + ownShrinkage * inSubtree[node]) / (m_own[node] + ownShrinkage);
            scores[node] += weight * std::log(here / everywhere);
        }
        for (const Count &count : m_counts[term])
            own[count.category] = subtree[count.category] = 0;
    }
    return scores;
}

} // namespace suggestion
