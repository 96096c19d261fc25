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
constexpr Signals weights { 0.29,  0.22, 3.96,  3.22, -1.05, 2.31, -0.21, 0.14,  0.06,  0.05,
                            10.00, 1.45, -0.24, 2.50, 3.00,  0.47, 0.45,  -4.52, -0.49, 0.06 };

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
