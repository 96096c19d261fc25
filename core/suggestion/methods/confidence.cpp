// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/confidence.h"

#include <algorithm>
#include <cmath>

namespace suggestion
{

namespace
{

double probability(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

// Of the categories of the order, in a softmax of their scores.
QList<double> sharesOf(const Ranked &ranked)
{
    QList<double> shares;
    double sum = 0;
    for (const int position : ranked.order) {
        shares << std::exp(ranked.scores[position] - ranked.scores[ranked.order.first()]);
        sum += shares.last();
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

// Logistic regression on the expert-coded lists of the fit and on the judged lists of other
// languages, each group counting the same but the judged ones a quarter, since their judges and the
// thesaurus went to the same school. Definitions make scores sharper than they are right, as do
// precedents.
double logOddsOf(double share, const Signals &values, bool hasDefinition)
{
    constexpr double slope = 0.65, ofDefinition = -0.50, ofTitle = 0.40, ofExact = -0.40;
    constexpr double ofPrecedents = -0.78, ofSense = -1.27;
    const double logit = std::clamp(std::log(share / (1 - share + 1e-6)), -4.0, 6.0);
    return slope * logit + (hasDefinition ? ofDefinition : 0) + ofTitle * values[TitleSignal]
        + ofExact * values[ExactSignal] + ofPrecedents * values[PrecedentSignal]
        + ofSense * values[SenseSignal];
}

} // namespace

double logOddsOfFirst(const Ranked &ranked)
{
    return logOddsOf(sharesOf(ranked).first(), ranked.evidence[ranked.order.first()],
                     ranked.hasDefinition);
}

QList<double> confidencesOf(const Ranked &ranked, double shift)
{
    if (ranked.order.isEmpty())
        return {};
    QList<double> shares = sharesOf(ranked);
    const double first = probability(
        shift
        + logOddsOf(shares.first(), ranked.evidence[ranked.order.first()], ranked.hasDefinition));
    const double rest = (1 - first) / std::max(1 - shares.first(), 1e-9);
    shares.first() = first;
    for (qsizetype place = 1; place < shares.size(); ++place)
        shares[place] = std::min(shares[place] * rest, shares[place - 1]);
    return shares;
}

double shiftAfter(const QList<Trial> &trials, double expected)
{
    constexpr double variance = 0.5; // of lists around the expected shift
    constexpr int steps = 30;
    double shift = expected;
    for (int step = 0; step < steps; ++step) {
        double slope = (shift - expected) / variance;
        double curvature = 1 / variance;
        for (const Trial &trial : trials) {
            const double likely = probability(trial.logOdds + shift);
            slope += likely - (trial.isRight ? 1 : 0);
            curvature += likely * (1 - likely);
        }
        shift -= std::clamp(slope / curvature, -1.0, 1.0);
    }
    return shift;
}

} // namespace suggestion
