// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/precedents.h"

#include "core/suggestion/methods/barelabel.h"

#include <cmath>

namespace suggestion
{

PrecedentIndex::Vector PrecedentIndex::weigh(const QString &label, const QString &family,
                                             const QString &language)
{
    Vector weights;
    for (const Token &token : tokens(bareLabel(label).text, language))
        weights[token.stem] += 1;
    for (auto &weight : weights)
        weight = std::pow(std::min(weight, 2.0), 0.7);
    for (const Token &token : tokens(family, language)) {
        if (!weights.contains(token.stem))
            weights.insert(token.stem, 0.3);
    }
    return weights;
}

PrecedentIndex::PrecedentIndex(QList<Precedent> precedents, const PrecedentIndex *previous)
    : m_precedents(std::move(precedents))
{
    QList<Vector> vectors;
    for (const Precedent &precedent : std::as_const(m_precedents)) {
        const QString texts
            = precedent.language + QChar(0x1f) + precedent.label + QChar(0x1f) + precedent.family;
        auto known = m_vectors.constFind(texts);
        if (known == m_vectors.cend()) {
            const bool before = previous && previous->m_vectors.contains(texts);
            known = m_vectors.insert(
                texts,
                before ? previous->m_vectors.value(texts)
                       : weigh(precedent.label, precedent.family, precedent.language));
        }
        vectors << *known;
        Language &language = m_languages[precedent.language];
        ++language.count;
        for (auto it = vectors.last().cbegin(); it != vectors.last().cend(); ++it)
            language.idf[it.key()] += 1;
    }
    for (auto &[name, language] : m_languages) {
        for (auto &idf : language.idf)
            idf = std::log(1 + (language.count + 1) / (idf + 0.5));
    }
    for (int number = 0; number < m_precedents.size(); ++number) {
        Language &language = m_languages[m_precedents[number].language];
        double square = 0;
        for (auto it = vectors[number].cbegin(); it != vectors[number].cend(); ++it) {
            const double weight = *it * language.idf[it.key()];
            square += weight * weight;
            language.postings[it.key()] << qMakePair(number, weight);
        }
        m_norms << std::sqrt(std::max(square, 1e-9));
    }
}

QList<Neighbour> PrecedentIndex::nearest(const Query &query, int limit) const
{
    const auto found = m_languages.find(query.language);
    if (found == m_languages.end())
        return {};
    const Language &language = found->second;
    const double unknownIdf = std::log(1 + (language.count + 1) / 0.5);
    double square = 0;
    QHash<int, double> products;
    const auto vector = weigh(query.label, query.family, query.language);
    QStringList stems = vector.keys();
    std::sort(stems.begin(), stems.end());
    for (const QString &stem : std::as_const(stems)) {
        const double weight = vector[stem] * language.idf.value(stem, unknownIdf);
        square += weight * weight;
        for (const auto &[number, other] : language.postings.value(stem))
            products[number] += weight * other;
    }
    const double norm = std::sqrt(std::max(square, 1e-9));
    QList<Neighbour> neighbours;
    for (auto it = products.cbegin(); it != products.cend(); ++it) {
        const Precedent &precedent = m_precedents[it.key()];
        if (precedent.offence != query.offence || precedent.list != query.list)
            neighbours << Neighbour { &precedent, *it / (norm * m_norms[it.key()]) };
    }
    const auto better = [](const Neighbour &a, const Neighbour &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.precedent < b.precedent;
    };
    const auto end = neighbours.begin() + std::min<qsizetype>(limit, neighbours.size());
    std::partial_sort(neighbours.begin(), end, neighbours.end(), better);
    neighbours.erase(end, neighbours.end());
    return neighbours;
}

} // namespace suggestion
