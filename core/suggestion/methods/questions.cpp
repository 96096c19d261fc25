// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/questions.h"

#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/elementwords.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace suggestion
{

namespace
{

// An answer that tells less than this is not worth a person's time.
constexpr double leastGain = 0.08; // bits
constexpr qsizetype mostNamed = 3;

double entropyOf(const QList<double> &weights)
{
    double all = 0, sum = 0;
    for (const double weight : weights)
        all += weight;
    for (const double weight : weights) {
        if (weight > 0)
            sum -= weight / all * std::log2(weight / all);
    }
    return sum;
}

double sumOf(const QList<double> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

// Codes of the candidates that gain by an answer, those with most weight first.
QList<classification::IccsCode> best(const classification::Classification &classification,
                                     const QList<Candidate> &candidates,
                                     const QList<double> &weights)
{
    QList<int> order(candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&weights](int a, int b) { return weights[a] > weights[b]; });
    QList<classification::IccsCode> codes;
    for (const int place : order.first(std::min(mostNamed, order.size()))) {
        if (weights[place] > 0)
            codes << classification.categories()[candidates[place].category].code;
    }
    return codes;
}

} // namespace

QList<Question> questionsFor(const classification::Classification &classification,
                             const Profiles &profiles, const QList<Candidate> &candidates,
                             const QSet<QString> &known, int limit)
{
    QList<double> prior;
    for (const Candidate &candidate : candidates)
        prior << candidate.probability;
    const double all = sumOf(prior);
    QList<Question> questions;
    for (const QString &element : profiles.elements()) {
        const base::Text text = questionOf(element);
        if (text.isEmpty() || known.contains(element) || known.contains(oppositeOf(element)))
            continue;
        QList<double> yes, no;
        for (const Candidate &candidate : candidates) {
            const double likelihood = profiles.likelihood(candidate.category, element);
            yes << candidate.probability * likelihood;
            no << candidate.probability * (1 - likelihood);
        }
        const double ifYes = sumOf(yes), ifNo = sumOf(no);
        if (ifYes <= 0 || ifNo <= 0)
            continue;
        const double gain
            = entropyOf(prior) - (ifYes * entropyOf(yes) + ifNo * entropyOf(no)) / all;
        const auto first = best(classification, candidates, yes);
        const auto otherwise = best(classification, candidates, no);
        // An answer that leaves the best where they are helps nobody.
        if (gain >= leastGain && first != otherwise)
            questions << Question { element, text, first, otherwise, gain };
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const Question &a, const Question &b) { return a.gain > b.gain; });
    return questions.first(std::min<qsizetype>(limit, questions.size()));
}

} // namespace suggestion
