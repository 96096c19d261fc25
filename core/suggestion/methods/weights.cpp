// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/evidence.h"

namespace suggestion
{

namespace
{

// In the order of Signal. By hand, because the lists of the fit say little about them: family,
// precedents, exact words and title.
constexpr Signals weights { 0.39, 0.28, 3.98, 2.97,  -0.86, 1.65,  0.18, 0.14,
                            0.06, 0.05, 7.00, 3.00,  1.29,  -0.55, 2.50, 3.00,
                            0.46, 0.42, 0.25, -0.60, -4.44, -0.48, 0.03 };

} // namespace

double scoreOf(const Signals &values)
{
    double score = 0;
    for (int signal = 0; signal < SignalCount; ++signal)
        score += weights[signal] * values[signal];
    return score;
}

} // namespace suggestion
