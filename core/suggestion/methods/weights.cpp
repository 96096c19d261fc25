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
constexpr Signals weights { 0.39,  0.28, 3.98,  2.97, -0.86, 1.65, 0.18, 0.14,  0.06,  0.05,
                            10.00, 1.29, -0.55, 2.50, 3.00,  0.46, 0.42, -4.44, -0.48, 0.03 };

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
