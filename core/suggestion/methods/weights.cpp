// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/evidence.h"

#include <algorithm>
#include <cmath>

namespace suggestion
{

namespace
{

// In the order of Signal. By hand, because the lists of the fit say little about them: family,
// precedents, exact words and title.
constexpr Signals weights { 0.39, 0.28, 3.98, 2.97,  -0.86, 1.65,  0.18, 0.14,
                            0.06, 0.05, 7.00, 3.00,  1.29,  -0.55, 2.50, 3.00,
                            0.46, 0.42, 0.25, -0.60, -4.44, -0.48, 0.03 };

// From the share of the first answer to how often it is right (logistic regression on the lists of
// the fit, each list counting the same). Definitions make scores sharper than they are right, as
// do precedents and a thesaurus entry in just these words.
double calibrated(double share, const Signals &values, bool hasDefinition)
{
    constexpr double slope = 0.77, ofDefinition = -0.24, ofTitle = 0.95, ofExact = -1.33;
    constexpr double ofPrecedents = -1.03, ofSense = -1.69;
    const double logit = std::clamp(std::log(share / (1 - share + 1e-6)), -4.0, 6.0);
    const double sum = slope * logit + (hasDefinition ? ofDefinition : 0)
        + ofTitle * values[TitleSignal] + ofExact * values[ExactSignal]
        + ofPrecedents * values[PrecedentSignal] + ofSense * values[SenseSignal];
    return 1 / (1 + std::exp(-sum));
}

} // namespace

double scoreOf(const Signals &values)
{
    double score = 0;
    for (int signal = 0; signal < SignalCount; ++signal)
        score += weights[signal] * values[signal];
    return score;
}

QList<double> confidencesOf(const QList<Signals> &evidence, const QList<double> &scores,
                            const QList<int> &order, bool hasDefinition)
{
    QList<double> shares;
    if (order.isEmpty())
        return shares;
    double sum = 0;
    for (const int position : order) {
        shares << std::exp(scores[position] - scores[order.first()]);
        sum += shares.last();
    }
    for (double &share : shares)
        share /= sum;
    const double first = calibrated(shares.first(), evidence[order.first()], hasDefinition);
    const double rest = (1 - first) / std::max(1 - shares.first(), 1e-9);
    shares.first() = first;
    for (qsizetype place = 1; place < shares.size(); ++place)
        shares[place] = std::min(shares[place] * rest, shares[place - 1]);
    return shares;
}

} // namespace suggestion
