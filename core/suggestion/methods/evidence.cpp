// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/evidence.h"

#include "core/suggestion/methods/reasons.h"

#include <cmath>

namespace suggestion
{

namespace
{

constexpr qsizetype crowdSize = 20;
constexpr double exactLikeness = 0.98;
constexpr double answerWeight = 6; // words hint at an element, an answer states it
constexpr double specificNorm = 9; // of a phrase of two or three rare words

void raise(double &best, double value)
{
    best = std::max(best, value);
}

void addPhraseSignals(QList<Signals> &rows, const FieldIndex &index, const QueryTerms &terms,
                      const QList<PhraseMatch> &matches,
                      const classification::Classification &classification)
{
    double crowd = 0;
    qsizetype counted = 0;
    for (const PhraseMatch &match : matches) {
        const Phrase &phrase = index.phrase(match.phrase);
        Signals &row = rows[phrase.category];
        const double square = match.likeness * match.likeness;
        if (phrase.kind == ReasonKind::Exclusion) {
            if (match.likeness < exclusionLikeness)
                continue;
            raise(row[ExcludedSignal], match.likeness);
            for (const auto &target : phrase.targets) {
                if (const int position = classification.position(target); position >= 0)
                    raise(rows[position][SentHereSignal], match.likeness);
            }
            continue;
        }
        raise(row[phrase.kind == ReasonKind::CommonName ? TermSignal : OfficialSignal], square);
        // A common word more or less hardly changes the likeness, but what is named.
        if (match.likeness > exactLikeness && phrase.terms.size() == terms.labelTerms.size())
            row[phrase.kind == ReasonKind::Title ? TitleSignal : ExactSignal] = 1;
        raise(row[ContainedSignal],
              match.contained * match.contained
                  * std::min(1.0, index.normOf(match.phrase) / specificNorm));
        if (counted++ < crowdSize) {
            row[CrowdSignal] += square * match.likeness;
            crowd += square * match.likeness;
        }
    }
    for (Signals &row : rows)
        row[CrowdSignal] /= std::max(crowd, 0.05);
}

void addModelSignal(QList<Signals> &rows, Signal signal, const WordModel &model,
                    const QHash<int, double> &terms)
{
    if (terms.isEmpty())
        return;
    const QList<double> scores = model.score(terms);
    const double best = *std::max_element(scores.begin(), scores.end());
    const double scale = std::sqrt(double(terms.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i][signal] = (scores[i] - best) / scale;
}

void addElementSignals(QList<Signals> &rows, const Profiles &profiles,
                       const QSet<QString> &elements, double weight)
{
    for (const int category : profiles.concerned(elements)) {
        const ElementFit fit = profiles.fit(category, elements);
        rows[category][MetSignal] += weight * double(fit.met.size());
        rows[category][AgainstSignal] += weight * double(fit.against.size());
    }
}

void addTreeSignals(QList<Signals> &rows, const classification::Classification &classification,
                    bool isRemainder)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &category = classification.categories()[i];
        rows[i][ResidualSignal] = category.residual;
        rows[i][RemainderSignal] = category.residual && isRemainder;
        rows[i][SectionSignal] = category.level == 1;
        rows[i][DivisionSignal] = category.level == 2;
        rows[i][ClassSignal] = category.level == 4;
    }
}

} // namespace

QList<Signals> signalsFor(const classification::Classification &classification,
                          const FieldIndex &index, const Profiles &profiles,
                          const QueryTerms &terms, const QList<PhraseMatch> &matches)
{
    QList<Signals> rows(classification.categories().size(), Signals {});
    const auto words = index.bm25(terms);
    double most = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i][WordsSignal] = words.official[i];
        rows[i][KnownSignal] = words.known[i];
        most = std::max(most, words.official[i] + words.known[i]);
    }
    for (Signals &row : rows)
        row[LeadSignal] = most > 0 ? (row[WordsSignal] + row[KnownSignal]) / most : 0;
    addPhraseSignals(rows, index, terms, matches, classification);
    addModelSignal(rows, LabelSignal, index.wordModel(), terms.label);
    addModelSignal(rows, DefinitionSignal, index.wordModel(), terms.definition);
    addModelSignal(rows, FamilySignal, index.wordModel(), terms.family);
    addElementSignals(rows, profiles, terms.shown, 1);
    addElementSignals(rows, profiles, terms.answers, answerWeight);
    addTreeSignals(rows, classification, terms.isRemainder);
    return rows;
}

void addPrecedents(const classification::Classification &classification,
                   const QList<Neighbour> &byWords, const QList<Neighbour> &bySense,
                   QList<Signals> &rows)
{
    if (byWords.isEmpty() && bySense.isEmpty())
        return;
    double all = 0;
    for (const Neighbour &neighbour : byWords) {
        all += neighbour.likeness * neighbour.likeness * neighbour.precedent->weight;
        if (const int position = classification.position(neighbour.precedent->category);
            position >= 0)
            rows[position][PrecedentSignal] += neighbour.likeness * neighbour.likeness
                * neighbour.precedent->weight * neighbour.precedent->trust;
    }
    for (const Neighbour &neighbour : bySense) {
        if (const int position = classification.position(neighbour.precedent->category);
            position >= 0)
            rows[position][SenseSignal] += std::pow(neighbour.likeness, 4)
                * neighbour.precedent->weight * neighbour.precedent->trust;
    }
    for (Signals &row : rows) {
        row[PrecedentSignal] /= std::max(all, 1.0); // what one decision says, others may outvote
        row[SenseSignal] = std::log1p(row[SenseSignal]);
    }
}

} // namespace suggestion
