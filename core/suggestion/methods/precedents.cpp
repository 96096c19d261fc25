// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/precedents.h"

#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/confidence.h"

#include <cmath>

namespace suggestion
{

namespace
{

constexpr qsizetype senses = 12; // categories that hold nearly all of the share

} // namespace

Sense senseOf(const QList<double> &scores, const QList<int> &order)
{
    Sense sense;
    double sum = 0;
    for (const int position : order.first(std::min(senses, order.size()))) {
        const double share = std::exp(scores[position] - scores[order.first()]);
        sense << qMakePair(position, share);
        sum += share;
    }
    for (auto &[position, share] : sense)
        share = std::sqrt(share / sum);
    return sense;
}

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

QString PrecedentIndex::textsOf(const Precedent &precedent)
{
    return precedent.language + QChar(0x1f) + precedent.label + QChar(0x1f) + precedent.family;
}

const PrecedentIndex::Known &PrecedentIndex::known(const Precedent &precedent, const Read &read,
                                                   const PrecedentIndex *previous)
{
    const QString texts = textsOf(precedent);
    const auto here = m_known.constFind(texts);
    if (here != m_known.cend())
        return *here;
    if (previous) {
        const auto before = previous->m_known.constFind(texts);
        if (before != previous->m_known.cend())
            return *m_known.insert(texts, *before);
    }
    return *m_known.insert(
        texts, { weigh(precedent.label, precedent.family, precedent.language), read(precedent) });
}

PrecedentIndex::PrecedentIndex(QList<Precedent> precedents, const Read &read,
                               const PrecedentIndex *previous)
    : m_precedents(std::move(precedents))
{
    QList<Vector> vectors;
    for (const Precedent &precedent : std::as_const(m_precedents)) {
        const Known &known = this->known(precedent, read, previous);
        for (const auto &[category, root] : known.reading.sense)
            m_senses[category] << qMakePair(int(vectors.size()), root);
        vectors << known.words;
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
    learnShifts();
}

// An offence with several categories is one trial, right when the first is among them. How another
// country reads the ICCS says nothing about the lists here.
void PrecedentIndex::learnShifts()
{
    QMap<QPair<QString, QString>, Trial> offences;
    for (const Precedent &precedent : std::as_const(m_precedents)) {
        const Reading &reading = m_known[textsOf(precedent)].reading;
        if (!reading.first || !precedent.source.isEmpty())
            continue;
        Trial &trial = offences[qMakePair(precedent.list, precedent.offence)];
        trial.logOdds = reading.logOdds;
        trial.isRight = trial.isRight || *reading.first == precedent.category;
    }
    QList<Trial> all;
    QMap<QString, QList<Trial>> byList;
    for (auto it = offences.cbegin(); it != offences.cend(); ++it)
        byList[it.key().first] << *it;
    for (const auto &trials : std::as_const(byList))
        all << trials;
    m_shift = shiftAfter(all, 0);
    for (auto it = byList.cbegin(); it != byList.cend(); ++it)
        m_shifts.insert(it.key(), shiftAfter(*it, m_shift));
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
    for (auto it = products.begin(); it != products.end(); ++it)
        *it /= norm * m_norms[it.key()];
    return best(products, query, limit);
}

QList<Neighbour> PrecedentIndex::nearestInSense(const Query &query, const Sense &sense,
                                                int limit) const
{
    QHash<int, double> products;
    for (const auto &[category, root] : sense) {
        for (const auto &[number, other] : m_senses.value(category))
            products[number] += root * other;
    }
    return best(products, query, limit);
}

QList<Neighbour> PrecedentIndex::best(const QHash<int, double> &likeness, const Query &query,
                                      int limit) const
{
    QList<Neighbour> neighbours;
    for (auto it = likeness.cbegin(); it != likeness.cend(); ++it) {
        const Precedent &precedent = m_precedents[it.key()];
        if (precedent.offence != query.offence || precedent.list != query.list)
            neighbours << Neighbour { &precedent, *it };
    }
    const auto better = [](const Neighbour &a, const Neighbour &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.precedent < b.precedent;
    };
    auto end = neighbours.begin() + std::min<qsizetype>(limit, neighbours.size());
    std::partial_sort(neighbours.begin(), end, neighbours.end(), better);
    // Those just as like as the last one have the same right to be heard.
    if (end != neighbours.begin()) {
        const double least = std::prev(end)->likeness;
        end = std::partition(end, neighbours.end(),
                             [least](const Neighbour &one) { return one.likeness >= least; });
        std::sort(neighbours.begin(), end, better);
    }
    neighbours.erase(end, neighbours.end());
    return neighbours;
}

} // namespace suggestion
