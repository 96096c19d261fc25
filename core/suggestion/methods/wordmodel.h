// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/methods/rows.h"

#include <QHash>
#include <QList>

namespace suggestion
{

// How typical each word is of each category: word frequencies of its phrases, smoothed with those
// of its subtree and of the categories above it (shrinkage along the hierarchy), so that a word
// seen in one class also speaks a little for its group and division.
class WordModel
{
public:
    explicit WordModel(const classification::Classification &classification);
    void add(int category, const QList<int> &terms, double weight);
    void finish(); // after the last add(), before the first score()
    // Sum over the terms of weight x log(P(term | category) / P(term)), by category position.
    QList<double> score(const QHash<int, double> &terms) const;

private:
    struct Count {
        int category = 0;
        double own = 0;
        double subtree = 0;
    };
    // Positions of one section, parents first; categories() lists a section without a gap.
    struct Range {
        int first = 0;
        int end = 0;
    };
    struct Shares {
        QList<double> own, subtree, inSubtree; // of one word, by category
    };
    void scoreSection(const Range &section, double weight, double everywhere, Shares &shares,
                      QList<double> &scores) const;
    struct Added {
        int category = 0;
        double weight = 0;
    };
    void countWords(std::span<const Added> added, std::vector<Count> &counts,
                    std::vector<int> &places) const;

    QList<int> m_parents; // by position; -1 above the sections
    QList<Range> m_sections;
    QList<int> m_sectionOf;
    QList<double> m_absent; // the logarithm for a word that its section lacks
    QList<double> m_own; // number of words
    QList<double> m_subtree;
    double m_all = 0;
    std::vector<Rows<Added>::Item> m_added; // until finish()
    Rows<Count> m_counts; // by term
    QList<double> m_totals; // by term
};

} // namespace suggestion
