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
    // What one word changes for a category against a word that the whole section lacks.
    struct Gain {
        int category = 0;
        double here = 0; // for the category alone
        double below = 0; // for all of its subtree
    };
    struct Added {
        int category = 0;
        double weight = 0;
    };
    void countWords(std::span<const Added> added, std::vector<Count> &counts,
                    std::vector<int> &places) const;
    void weighWord(double everywhere, std::vector<Count> &counts, std::vector<double> &logs,
                   std::vector<Gain> &gains) const;

    QList<int> m_parents; // by position; -1 above the sections
    QList<int> m_ends; // where the subtree of a category ends: categories() lists it without a gap
    QList<double> m_within; // logarithm of the share in a subtree of a word that its section lacks
    QList<double> m_absent; // and in the category itself
    QList<double> m_own; // number of words
    QList<double> m_subtree;
    double m_all = 0;
    std::vector<Rows<Added>::Item> m_added; // until finish()
    Rows<Gain> m_gains; // by term
    QList<double> m_totals; // by term
};

} // namespace suggestion
