// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldindex.h"

#include <cmath>
#include <numeric>

namespace suggestion
{

namespace
{

constexpr double lengthNormal = 0.5; // b
constexpr int termCap = 4;
constexpr double descriptionInModel = 0.3;

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

FieldIndex::FieldIndex(const classification::Classification &classification, Vocabulary vocabulary,
                       const QString &language)
    : m_language(language)
    , m_categories(int(classification.categories().size()))
    , m_vocabulary(std::move(vocabulary))
    , m_lexicon(m_vocabulary.elements, language)
    , m_model(classification)
{
    TextReader reader(m_vocabulary, m_lexicon, language, m_terms);
    for (int position = 0; position < m_categories; ++position)
        addPhrases(classification.categories()[position], position, reader);
    addEntries(classification, reader);
    m_model.finish();
    for (const QString &stem : sorted(m_lexicon.stems()))
        reader.termFor(stem); // known, so that nobody reads another word in its place
    const FieldCounts counts(classification, language, m_phrases, reader);
    weighTerms(counts);
    indexFields(counts);
    indexPhrases();
    m_vocabulary.split.clear();
    m_reader = WordReader(m_terms, language);
}

void FieldIndex::addPhrases(const classification::Category &category, int position,
                            TextReader &reader)
{
    const auto add = [&](ReasonKind kind, const QString &text,
                         const QList<classification::IccsCode> &targets = {}) {
        const TextWords &words = reader.bare(text);
        Phrase phrase { position, kind, text, targets };
        phrase.isRemainder = words.isRemainder;
        addPhrase(std::move(phrase), words);
    };
    add(ReasonKind::Title, category.titles.value(m_language));
    for (const QString &name : category.commonNames.value(m_language))
        add(ReasonKind::CommonName, name);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        add(inclusion ? ReasonKind::Inclusion : ReasonKind::Exclusion, note.text.value(m_language),
            note.targets);
    }
    for (const QString &term : category.indexTerms.value(m_language))
        add(ReasonKind::Index, term);
    const TextWords &description = reader.whole(category.descriptions.value(m_language));
    m_model.add(position, description.terms, descriptionInModel);
    m_model.add(position, description.elements, descriptionInModel);
}

void FieldIndex::addEntries(const classification::Classification &classification,
                            TextReader &reader)
{
    const auto &entries = m_vocabulary.entries;
    m_phrases.reserve(m_phrases.size() + entries.size());
    reader.beginEntries();
    int position = -1;
    for (int number = 0; number < entries.size(); ++number) {
        const ThesaurusEntry &entry = entries[number];
        const TextWords &words = reader.nextEntry();
        if (number == 0 || entry.category != entries[number - 1].category)
            position = classification.position(entry.category);
        if (position < 0)
            continue;
        const bool bound
            = !entry.needs.isEmpty() || !entry.forbids.isEmpty() || !entry.forbiddenWords.isEmpty();
        Phrase phrase { position, ReasonKind::CommonName, entry.term };
        phrase.entry = bound ? number : -1;
        phrase.isRemainder = words.isRemainder;
        phrase.isEntry = true;
        addPhrase(std::move(phrase), words);
    }
}

void FieldIndex::addPhrase(Phrase phrase, const TextWords &words)
{
    if (words.terms.isEmpty())
        return;
    const qsizetype number = m_phrases.size() + 1; // 0: in no phrase yet
    if (m_lastPhrase.size() < size_t(m_terms.size()))
        m_lastPhrase.resize(2 * size_t(m_terms.size()));
    phrase.terms.reserve(words.terms.size());
    for (const int term : words.terms) {
        if (std::exchange(m_lastPhrase[size_t(term)], number) != number)
            phrase.terms << term;
    }
    if (phrase.kind != ReasonKind::Exclusion) {
        m_model.add(phrase.category, words.terms, 1);
        m_model.add(phrase.category, words.elements, 1);
    }
    m_phrases << std::move(phrase);
}

// Words that stand in exclusions only are as rare as a word can be.
void FieldIndex::weighTerms(const FieldCounts &counts)
{
    m_idf.resize(m_terms.size());
    for (int term = 0; term < m_terms.size(); ++term)
        m_idf[term] = std::log(
            1 + (m_categories - counts.documents(term) + 0.5) / (counts.documents(term) + 0.5));
}

void FieldIndex::indexFields(const FieldCounts &counts)
{
    std::vector<Rows<Posting>::Item> postings;
    postings.reserve(counts.size());
    std::vector<qsizetype> found(size_t(m_terms.size()), -1); // by term: its last posting
    for (int category = 0; category < m_categories; ++category) {
        const auto first = qsizetype(postings.size());
        for (size_t field = 0; field < fieldWeights.size(); ++field) {
            const double normal = 1 - lengthNormal
                + lengthNormal * counts.lengthOf(category, field)
                    / std::max(counts.meanLength(field), 1e-9);
            for (const auto &[term, count] : counts.of(category, field)) {
                qsizetype &place = found[size_t(term)];
                if (place < first) {
                    place = qsizetype(postings.size());
                    postings.push_back({ term, Posting { category } });
                }
                Posting &posting = postings[size_t(place)].value;
                (field == thesaurusField ? posting.known : posting.official)
                    += fieldWeights[field] * std::min(count, termCap) / normal;
            }
        }
    }
    m_postings = Rows<Posting>(m_terms.size(), postings);
}

void FieldIndex::indexPhrases()
{
    std::vector<Rows<int>::Item> items;
    items.reserve(std::accumulate(
        m_phrases.begin(), m_phrases.end(), size_t(0),
        [](size_t sum, const Phrase &phrase) { return sum + size_t(phrase.terms.size()); }));
    m_norms.reserve(size_t(m_phrases.size()));
    for (int number = 0; number < m_phrases.size(); ++number) {
        double square = 0;
        for (const int term : m_phrases[number].terms) {
            square += m_idf[term] * m_idf[term];
            items.push_back({ term, number });
        }
        m_norms.push_back(std::sqrt(square));
    }
    m_phrasesOfTerm = Rows<int>(m_terms.size(), items);
    m_lastPhrase = {};
}

} // namespace suggestion
