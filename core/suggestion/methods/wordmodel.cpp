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
    for (int position = 0; position < categories.size(); ++position) {
        const auto &parent = categories[position].parent;
        m_parents << (parent ? classification.position(*parent) : -1);
    }
    for (int position = 0; position < categories.size(); ++position) {
        if (m_parents[position] < 0)
            m_sections << Range { position, position };
        m_sections.last().end = position + 1;
        m_sectionOf << int(m_sections.size()) - 1;
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

void WordModel::finish()
{
    for (qsizetype node = m_parents.size() - 1; node >= 0; --node) { // children before parents
        m_subtree[node] += m_own[node];
        if (m_parents[node] >= 0)
            m_subtree[m_parents[node]] += m_subtree[node];
    }
    // What a word without any count in the section gives: its share shrinks with each level.
    QList<double> within(m_parents.size(), 1);
    m_absent.resize(m_parents.size());
    for (qsizetype node = 0; node < m_parents.size(); ++node) {
        const double above = m_parents[node] < 0 ? 1 : within[m_parents[node]];
        within[node] = subtreeShrinkage * above / (m_subtree[node] + subtreeShrinkage);
        m_absent[node] = std::log(ownShrinkage * within[node] / (m_own[node] + ownShrinkage));
    }
    const Rows<Added> added(m_totals.size(), m_added);
    std::vector<Rows<Count>::Item> all;
    all.reserve(m_added.size());
    m_added = {};
    std::vector<Count> counts;
    std::vector<int> places(size_t(m_parents.size()), -1);
    for (int term = 0; term < added.size(); ++term) {
        countWords(added[term], counts, places);
        for (const Count &count : counts)
            all.push_back({ term, count });
    }
    m_counts = Rows<Count>(added.size(), all);
}

// Most words stand in few sections. In the others their shares shrink alike, whatever the word.
QList<double> WordModel::score(const QHash<int, double> &terms) const
{
    const qsizetype size = m_parents.size();
    QList<double> scores(size, 0.0);
    Shares shares { QList<double>(size, 0.0), QList<double>(size, 0.0), QList<double>(size, 0.0) };
    QList<double> elsewhere(m_sections.size(), 0.0); // weight of the words that a section lacks
    QList<int> order = terms.keys();
    std::sort(order.begin(), order.end()); // the same sum to the last bit in every run
    for (const int term : order) {
        if (term >= m_counts.size() || m_totals[term] <= 0)
            continue;
        QList<bool> touched(m_sections.size(), false);
        for (const Count &count : m_counts[term]) {
            shares.own[count.category] = count.own;
            shares.subtree[count.category] = count.subtree;
            touched[m_sectionOf[count.category]] = true;
        }
        for (qsizetype section = 0; section < m_sections.size(); ++section) {
            if (touched[section])
                scoreSection(m_sections[section], terms[term], m_totals[term] / m_all, shares,
                             scores);
            else
                elsewhere[section] += terms[term];
        }
        for (const Count &count : m_counts[term])
            shares.own[count.category] = shares.subtree[count.category] = 0;
    }
    for (qsizetype node = 0; node < size; ++node)
        scores[node] += elsewhere[m_sectionOf[node]] * m_absent[node];
    return scores;
}

void WordModel::scoreSection(const Range &section, double weight, double everywhere, Shares &shares,
                             QList<double> &scores) const
{
    for (int node = section.first; node < section.end; ++node) { // parents before their children
        const double above = m_parents[node] < 0 ? everywhere : shares.inSubtree[m_parents[node]];
        const double within = (shares.subtree[node] + subtreeShrinkage * above)
            / (m_subtree[node] + subtreeShrinkage);
        shares.inSubtree[node] = within;
        const double here
            = (shares.own[node] + ownShrinkage * within) / (m_own[node] + ownShrinkage);
        scores[node] += weight * std::log(here / everywhere);
    }
}

} // namespace suggestion
