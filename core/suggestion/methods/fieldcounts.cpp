// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldcounts.h"

#include "core/suggestion/methods/fieldindex.h"

namespace suggestion
{

namespace
{

struct FieldTexts {
    QStringList texts;
    bool countsForIdf = false;
};

std::array<FieldTexts, thesaurusField>
fieldsOf(const classification::Classification &classification,
         const classification::Category &category, const QString &language)
{
    FieldTexts inclusions { {}, true }, inherited, ancestors;
    for (const classification::Note &note : category.notes) {
        if (note.kind == classification::NoteKind::Inclusion)
            (note.inherited ? inherited : inclusions).texts << note.text.value(language);
    }
    for (const auto &ancestor : classification.ancestors(category.code))
        ancestors.texts << classification.category(ancestor)->titles.value(language);
    return { FieldTexts { { category.titles.value(language) }, true },
             FieldTexts { category.commonNames.value(language), true },
             inclusions,
             inherited,
             FieldTexts { category.indexTerms.value(language), true },
             FieldTexts { { category.descriptions.value(language) }, false },
             ancestors };
}

Rows<int> phrasesByCategory(const QList<Phrase> &phrases, qsizetype categories)
{
    std::vector<Rows<int>::Item> items;
    items.reserve(size_t(phrases.size()));
    for (int number = 0; number < phrases.size(); ++number)
        items.push_back({ phrases[number].category, number });
    return { categories, items };
}

// Room for this term, and for those after it.
template<typename Value> Value &at(std::vector<Value> &values, int term, Value empty)
{
    if (size_t(term) >= values.size())
        values.resize(2 * size_t(term) + 1, empty);
    return values[size_t(term)];
}

} // namespace

FieldCounts::FieldCounts(const classification::Classification &classification,
                         const QString &language, const QList<Phrase> &phrases, TextReader &reader)
{
    const auto &categories = classification.categories();
    const Rows<int> ofCategory = phrasesByCategory(phrases, categories.size());
    for (int category = 0; category < categories.size(); ++category) {
        for (const FieldTexts &field : fieldsOf(classification, categories[category], language))
            countTexts(category, field.texts, field.countsForIdf, reader);
        countPhrases(category, ofCategory[category], phrases);
    }
    for (int category = 0; category < categories.size(); ++category) {
        for (size_t field = 0; field < fieldWeights.size(); ++field)
            m_meanLengths[field] += double(lengthOf(category, field)) / int(categories.size());
    }
}

void FieldCounts::countTexts(int category, const QStringList &texts, bool countsForIdf,
                             TextReader &reader)
{
    int length = 0;
    for (const QString &text : texts) {
        for (const int term : reader.whole(text).terms) {
            count(term);
            ++length;
            if (countsForIdf)
                countForIdf(category, term);
        }
    }
    finishField(length);
}

// The thesaurus field, and what the bare labels of the category's phrases say. A word of the
// thesaurus counts once a phrase: phrases have distinct words.
void FieldCounts::countPhrases(int category, std::span<const int> numbers,
                               const QList<Phrase> &phrases)
{
    int length = 0;
    for (const int number : numbers) {
        const Phrase &phrase = phrases[number];
        for (const int term : phrase.terms) {
            if (phrase.kind != ReasonKind::Exclusion)
                countForIdf(category, term);
            if (phrase.isEntry) {
                count(term);
                ++length;
            }
        }
    }
    finishField(length);
}

void FieldCounts::count(int term)
{
    constexpr size_t none = ~size_t(0);
    size_t &found = at(m_found, term, none);
    if (found == none || found < m_starts.back()) {
        found = m_counts.size();
        m_counts.push_back({ term, 0 });
    }
    ++m_counts[found].count;
}

void FieldCounts::countForIdf(int category, int term)
{
    int &last = at(m_lastCategory, term, -1);
    if (last != category)
        ++at(m_documents, term, 0);
    last = category;
}

void FieldCounts::finishField(int length)
{
    m_starts.push_back(m_counts.size());
    m_lengths.push_back(length);
}

std::span<const FieldCounts::Count> FieldCounts::of(int category, size_t field) const
{
    const size_t start = m_starts[place(category, field)];
    return { m_counts.data() + start, m_starts[place(category, field) + 1] - start };
}

} // namespace suggestion
