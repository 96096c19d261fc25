// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/methods/textwords.h"

#include <array>
#include <span>
#include <vector>

namespace suggestion
{

struct Phrase;

// Weights of the BM25F fields: title, common names, inclusions, inherited inclusions, index,
// description, titles above, thesaurus (the only one that is no text of a category). Chosen on the
// two open expert-coded lists and checked to be flat around these values (tests/core/suggestion
// prints the scores).
constexpr std::array fieldWeights { 4.0, 3.0, 2.0, 0.5, 1.0, 1.0, 0.5, 4.0 };
constexpr size_t thesaurusField = fieldWeights.size() - 1;

// How often each word stands in each field of each category.
class FieldCounts
{
public:
    struct Count {
        int term = 0;
        int count = 0;
    };
    FieldCounts(const classification::Classification &classification, const QString &language,
                const QList<Phrase> &phrases, TextReader &reader);
    size_t size() const { return m_counts.size(); } // of all fields together
    // Distinct words of a field.
    std::span<const Count> of(int category, size_t field) const;
    int lengthOf(int category, size_t field) const { return m_lengths[place(category, field)]; }
    double meanLength(size_t field) const { return m_meanLengths[field]; }
    // Number of categories named with the word; descriptions and what is inherited do not count.
    int documents(int term) const
    {
        return size_t(term) < m_documents.size() ? m_documents[size_t(term)] : 0;
    }

private:
    static size_t place(int category, size_t field)
    {
        return size_t(category) * fieldWeights.size() + field;
    }
    void countTexts(int category, const QStringList &texts, bool countsForIdf, TextReader &reader);
    void countPhrases(int category, std::span<const int> numbers, const QList<Phrase> &phrases);
    void count(int term);
    void countForIdf(int category, int term);
    void finishField(int length);

    std::vector<Count> m_counts; // field after field, category after category
    std::vector<size_t> m_starts { 0 }; // of the fields, and the end
    std::vector<int> m_lengths;
    std::array<double, fieldWeights.size()> m_meanLengths {};
    std::vector<int> m_documents; // by term
    std::vector<int> m_lastCategory; // by term: the last one that has been counted
    std::vector<size_t> m_found; // by term: its place in m_counts; before the field: not in it
};

} // namespace suggestion
