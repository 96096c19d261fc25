// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/evidence.h"

#include <cmath>

namespace suggestion
{

namespace
{

// In the order of Signal. By hand, because the lists of the fit say little about them: family,
// precedents, exact words and title.
constexpr Signals weights { 0.35,  0.06, 4.16,  2.95, -0.81, 1.45, 0.22, 0.14,  0.06,  0.05,
                            10.00, 1.57, -0.47, 2.50, 3.00,  0.47, 0.52, -4.46, -0.46, 0.02 };

} // namespace

double scoreOf(const Signals &values)
{
    double score = 0;
    for (int signal = 0; signal < SignalCount; ++signal)
        score += weights[signal] * values[signal];
    return score;
}

QList<double> confidencesOf(const QList<double> &scores, const QList<int> &order)
{
    QList<double> result;
    double sum = 0;
    for (const int position : order) {
        result << std::exp(scores[position] - scores[order.first()]);
        sum += result.last();
    }
    for (double &value : result)
        value /= sum;
    return result;
}

} // namespace suggestion
