// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldindex.h"

#include <cmath>

namespace suggestion
{

namespace
{

// Weights of the BM25F fields and of the query's parts. Chosen on the two open expert-coded lists
// and checked to be flat around these values (tests/core/suggestion prints the scores).
constexpr double titleWeight = 4;
constexpr double commonNameWeight = 3;
constexpr double inclusionWeight = 2;
constexpr double inheritedWeight = 0.5;
constexpr double indexWeight = 1;
constexpr double descriptionWeight = 1;
constexpr double ancestorWeight = 0.5;
constexpr double lengthNormal = 0.5; // b
constexpr double saturation = 3; // k1
constexpr int termCap = 4;
constexpr double labelShare = 3;
constexpr double otherShare = 1;
constexpr int definitionWords = 60;

} // namespace

FieldIndex::FieldIndex(const classification::Classification &classification,
                       const QString &language)
    : m_language(language)
    , m_categories(int(classification.categories().size()))
{
    indexFields(classification);
    for (int position = 0; position < m_categories; ++position)
        addPhrases(classification.categories()[position], position);
    finishPhrases();
}

int FieldIndex::termFor(const QString &stem)
{
    const auto found = m_terms.constFind(stem);
    if (found != m_terms.constEnd())
        return *found;
    const int number = int(m_terms.size());
    m_terms.insert(stem, number);
    return number;
}

QList<FieldIndex::FieldText>
FieldIndex::fieldsOf(const classification::Classification &classification,
                     const classification::Category &category) const
{
    FieldText title { titleWeight, { category.titles.value(m_language) }, true };
    FieldText names { commonNameWeight, category.commonNames.value(m_language), true };
    FieldText inclusions { inclusionWeight, {}, true };
    FieldText inherited { inheritedWeight, {}, false };
    FieldText index { indexWeight, category.indexTerms.value(m_language), true };
    FieldText description { descriptionWeight, { category.descriptions.value(m_language) }, false };
    FieldText ancestors { ancestorWeight, {}, false };
    for (const classification::Note &note : category.notes) {
        if (note.kind == classification::NoteKind::Inclusion)
            (note.inherited ? inherited : inclusions).texts << note.text.value(m_language);
    }
    for (const auto &ancestor : classification.ancestors(category.code))
        ancestors.texts << classification.category(ancestor)->titles.value(m_language);
    return { title, names, inclusions, inherited, index, description, ancestors };
}

void FieldIndex::indexFields(const classification::Classification &classification)
{
    struct Counted {
        QHash<int, int> counts;
        int length = 0;
    };
    QList<QList<Counted>> counted; // category, field
    QList<QList<FieldText>> fields;
    QList<double> meanLength;
    QHash<int, int> documents;
    for (const classification::Category &category : classification.categories()) {
        fields << fieldsOf(classification, category);
        QList<Counted> ofCategory;
        QSet<int> seen;
        for (const FieldText &field : fields.last()) {
            Counted count;
            for (const QString &text : field.texts) {
                for (const Token &token : tokens(text, m_language)) {
                    const int term = termFor(token.stem);
                    ++count.counts[term];
                    ++count.length;
                    if (field.countsForIdf)
                        seen << term;
                }
            }
            ofCategory << count;
        }
        for (const int term : seen)
            ++documents[term];
        counted << ofCategory;
    }
    meanLength.resize(fields.first().size());
    for (const auto &ofCategory : counted) {
        for (qsizetype field = 0; field < ofCategory.size(); ++field)
            meanLength[field] += double(ofCategory[field].length) / m_categories;
    }
    m_idf.resize(m_terms.size());
    for (int term = 0; term < m_terms.size(); ++term)
        m_idf[term] = std::log(
            1 + (m_categories - documents.value(term) + 0.5) / (documents.value(term) + 0.5));
    m_postings.resize(m_terms.size());
    for (int position = 0; position < m_categories; ++position) {
        QHash<int, double> weights;
        for (qsizetype field = 0; field < meanLength.size(); ++field) {
            const Counted &count = counted[position][field];
            const double normal = 1 - lengthNormal
                + lengthNormal * count.length / std::max(meanLength[field], 1e-9);
            for (auto it = count.counts.cbegin(); it != count.counts.cend(); ++it)
                weights[it.key()]
                    += fields[position][field].weight * std::min(*it, termCap) / normal;
        }
        for (auto it = weights.cbegin(); it != weights.cend(); ++it)
            m_postings[it.key()] << Posting { position, *it };
    }
}

void FieldIndex::addPhrases(const classification::Category &category, int position)
{
    addPhrase(position, ReasonKind::Title, category.titles.value(m_language));
    for (const QString &name : category.commonNames.value(m_language))
        addPhrase(position, ReasonKind::CommonName, name);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        addPhrase(position, inclusion ? ReasonKind::Inclusion : ReasonKind::Exclusion,
                  note.text.value(m_language), note.targets);
    }
    for (const QString &term : category.indexTerms.value(m_language))
        addPhrase(position, ReasonKind::Index, term);
}

QList<int> FieldIndex::distinctTerms(const QString &text)
{
    QList<int> result;
    for (const Token &token : tokens(text, m_language)) {
        const int term = termFor(token.stem);
        if (!result.contains(term))
            result << term;
    }
    return result;
}

void FieldIndex::addPhrase(int category, ReasonKind kind, const QString &text,
                           const QList<classification::IccsCode> &targets)
{
    const QList<int> terms = distinctTerms(text);
    if (!terms.isEmpty())
        m_phrases << Phrase { category, kind, text, targets, terms, 1 };
}

void FieldIndex::finishPhrases()
{
    // Words that stand in exclusions only are as rare as a word can be.
    while (m_idf.size() < m_terms.size()) {
        m_idf << std::log(1 + (m_categories + 0.5) / 0.5);
        m_postings << QList<Posting>();
    }
    m_phrasesOfTerm.resize(m_terms.size());
    for (int number = 0; number < m_phrases.size(); ++number) {
        double square = 0;
        for (const int term : m_phrases[number].terms) {
            square += m_idf[term] * m_idf[term];
            m_phrasesOfTerm[term] << number;
        }
        m_phrases[number].norm = std::sqrt(square);
    }
}

QHash<int, double> FieldIndex::vector(const QString &label, const QString &definition) const
{
    QHash<int, double> weights;
    for (const Token &token : tokens(label, m_language)) {
        if (const int term = termOf(token.stem); term >= 0)
            weights[term] += labelShare;
    }
    QSet<int> seen;
    int words = 0;
    for (const Token &token : tokens(definition, m_language)) {
        if (++words > definitionWords)
            break;
        if (const int term = termOf(token.stem); term >= 0 && !seen.contains(term)) {
            seen << term;
            weights[term] += otherShare;
        }
    }
    return weights;
}

QueryTerms FieldIndex::terms(const Query &query) const
{
    QueryTerms result;
    result.weights = vector(query.label, query.definition);
    for (auto it = result.weights.cbegin(); it != result.weights.cend(); ++it) {
        if (*it >= labelShare)
            result.labelTerms << it.key();
    }
    std::sort(result.labelTerms.begin(), result.labelTerms.end());
    // Words unknown to ICCS lengthen the label's vector: a phrase that meets one word of five is
    // not alike.
    double square = 0;
    QSet<QString> seen;
    for (const Token &token : tokens(query.label, m_language)) {
        if (seen.contains(token.stem))
            continue;
        seen << token.stem;
        const int term = termOf(token.stem);
        const double idf = term >= 0 ? m_idf[term] : std::log(1 + (m_categories + 0.5) / 0.5);
        square += idf * idf;
    }
    result.labelNorm = std::sqrt(std::max(square, 1e-9));
    for (const Token &token : tokens(query.family, m_language)) {
        if (const int term = termOf(token.stem); term >= 0 && !result.weights.contains(term))
            result.weights.insert(term, otherShare / 2);
    }
    return result;
}

QList<double> FieldIndex::bm25(const QueryTerms &query) const
{
    QList<double> scores(m_categories, 0.0);
    // In order of the terms, so that the sums are the same to the last bit in every run.
    QList<int> order = query.weights.keys();
    std::sort(order.begin(), order.end());
    for (const int term : order) {
        const double weight = std::pow(std::min(query.weights[term], 6.0), 0.7) * m_idf[term];
        for (const Posting &posting : m_postings[term])
            scores[posting.category] += weight * posting.weight / (posting.weight + saturation);
    }
    return scores;
}

QList<PhraseMatch> FieldIndex::phraseMatches(const QueryTerms &query) const
{
    QHash<int, double> products;
    for (const int term : query.labelTerms) {
        const double square = m_idf[term] * m_idf[term];
        for (const int phrase : m_phrasesOfTerm[term])
            products[phrase] += square;
    }
    QList<PhraseMatch> matches;
    matches.reserve(products.size());
    for (auto it = products.cbegin(); it != products.cend(); ++it)
        matches << PhraseMatch { it.key(), *it / (m_phrases[it.key()].norm * query.labelNorm) };
    std::sort(matches.begin(), matches.end(), [](const PhraseMatch &a, const PhraseMatch &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.phrase < b.phrase;
    });
    return matches;
}

} // namespace suggestion
