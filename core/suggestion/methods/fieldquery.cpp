// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a question finds in the index.
#include "core/suggestion/methods/fieldindex.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace suggestion
{

namespace
{

constexpr double saturation = 3; // k1
constexpr double labelShare = 3;
constexpr double otherShare = 1;
constexpr int definitionWords = 60;
constexpr double unmetNeed = 0.6;
constexpr double remainderShare = 0.6;
// Weaker matches say nothing.
constexpr double leastLikeness = 0.15;
constexpr double leastContained = 0.7;

} // namespace

QHash<int, double> FieldIndex::vector(const QList<Token> &label,
                                      const QList<Token> &definition) const
{
    QHash<int, double> weights;
    for (const Token &token : label) {
        if (const int term = termOf(token.stem); term >= 0)
            weights[term] += labelShare;
    }
    QSet<int> seen;
    for (const Token &token :
         definition.first(std::min<qsizetype>(definitionWords, definition.size()))) {
        if (const int term = termOf(token.stem); term >= 0 && !seen.contains(term)) {
            seen << term;
            weights[term] += otherShare;
        }
    }
    return weights;
}

// Words unknown to ICCS lengthen the label's vector: a phrase that meets one word of five is not
// alike.
double FieldIndex::labelNormOf(const QList<Token> &label) const
{
    double square = 0;
    QSet<QString> seen;
    for (const Token &token : label) {
        if (seen.contains(token.stem))
            continue;
        seen << token.stem;
        const int term = termOf(token.stem);
        const double idf = term >= 0 ? m_idf[term] : std::log(1 + (m_categories + 0.5) / 0.5);
        square += idf * idf;
    }
    return std::sqrt(std::max(square, 1e-9));
}

QHash<int, double> FieldIndex::modelTerms(const QList<Token> &tokens, qsizetype most) const
{
    QHash<int, double> terms;
    for (const Token &token : tokens.first(std::min(most, tokens.size()))) {
        if (const int term = termOf(token.stem); term >= 0)
            terms.insert(term, 1);
    }
    for (const QString &element : namesOf(m_lexicon.find(tokens))) {
        if (const int term = termOf(elementTerm(element)); term >= 0)
            terms.insert(term, 1);
    }
    return terms;
}

double FieldIndex::fitOf(const ThesaurusEntry &entry, const QueryTerms &query) const
{
    for (const QString &element : entry.forbids) {
        if (query.elements.contains(element))
            return 0;
    }
    const auto says = [&](const QString &words) {
        const QList<Token> all = tokens(words, m_language);
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&query](const Token &token) {
            return query.stems.contains(token.stem);
        });
    };
    if (std::any_of(entry.forbiddenWords.begin(), entry.forbiddenWords.end(), says))
        return 0;
    double fit = 1;
    for (const QString &element : entry.needs) {
        if (!query.elements.contains(element))
            fit *= unmetNeed;
    }
    for (const QString &words : entry.neededWords)
        fit *= says(words) ? 1 : unmetNeed;
    return fit;
}

QList<Token> FieldIndex::readLabel(const QString &label) const
{
    return m_reader.read(label, tokens(label, m_language));
}

QList<FoundElement> FieldIndex::elementsIn(const QList<Token> &label) const
{
    return m_lexicon.find(label);
}

QueryTerms FieldIndex::terms(const Query &query, const QList<Token> &label) const
{
    QueryTerms result;
    const QList<Token> family = tokens(query.family, m_language);
    const QList<Token> definition = tokens(query.definition, m_language);
    result.found = m_lexicon.find(label);
    result.shown = namesOf(result.found);
    result.answers = QSet<QString>(query.answers.begin(), query.answers.end());
    result.elements = result.shown + result.answers + namesOf(m_lexicon.find(definition));
    result.label = modelTerms(label, label.size());
    result.definition = modelTerms(definition, definitionWords);
    result.family = modelTerms(family, definitionWords);
    for (const Token &token : label)
        result.stems << token.stem;
    result.weights = vector(label, definition);
    result.labelTokens = label;
    for (auto it = result.weights.cbegin(); it != result.weights.cend(); ++it) {
        if (*it >= labelShare)
            result.labelTerms << it.key();
    }
    std::sort(result.labelTerms.begin(), result.labelTerms.end());
    result.labelNorm = labelNormOf(label);
    for (const Token &token : family) {
        if (const int term = termOf(token.stem); term >= 0 && !result.weights.contains(term))
            result.weights.insert(term, otherShare / 2);
    }
    return result;
}

FieldIndex::WordScores FieldIndex::bm25(const QueryTerms &query) const
{
    WordScores scores { QList<double>(m_categories, 0.0), QList<double>(m_categories, 0.0) };
    // In order of the terms, so that the sums are the same to the last bit in every run.
    QList<int> order = query.weights.keys();
    std::sort(order.begin(), order.end());
    double most = 0;
    for (const int term : order)
        most += std::pow(std::min(query.weights[term], 6.0), 0.7) * m_idf[term];
    for (const int term : order) {
        const double weight
            = std::pow(std::min(query.weights[term], 6.0), 0.7) * m_idf[term] / most;
        for (const Posting &posting : m_postings[term]) {
            scores.official[posting.category]
                += weight * posting.official / (posting.official + saturation);
            scores.known[posting.category] += weight * posting.known / (posting.known + saturation);
        }
    }
    return scores;
}

QList<PhraseMatch> FieldIndex::phraseMatches(const QueryTerms &query) const
{
    // Room for all phrases, kept: to clear it costs more than to use the few that have a word.
    thread_local std::vector<double> products;
    if (products.size() < size_t(m_phrases.size()))
        products.resize(size_t(m_phrases.size()), 0.0);
    std::vector<int> touched;
    for (const int term : query.labelTerms) {
        const double square = m_idf[term] * m_idf[term];
        for (const int phrase : m_phrasesOfTerm[term]) {
            if (products[size_t(phrase)] == 0)
                touched.push_back(phrase);
            products[size_t(phrase)] += square;
        }
    }
    QList<PhraseMatch> matches;
    for (const int number : touched) {
        const double product = std::exchange(products[size_t(number)], 0.0);
        const double norm = m_norms[size_t(number)];
        const double likeness = product / (norm * query.labelNorm);
        const double contained = product / (norm * norm);
        if (likeness < leastLikeness && contained < leastContained)
            continue;
        const Phrase &phrase = m_phrases[number];
        // "Other robbery" is no name of a robbery.
        const double fit = (phrase.isRemainder && !query.isRemainder ? remainderShare : 1)
            * (phrase.entry < 0 ? 1 : fitOf(m_vocabulary.entries[phrase.entry], query));
        if (fit > 0)
            matches << PhraseMatch { number, phrase.category, fit * likeness, fit * contained };
    }
    std::sort(matches.begin(), matches.end(), [](const PhraseMatch &a, const PhraseMatch &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.phrase < b.phrase;
    });
    return matches;
}

} // namespace suggestion
