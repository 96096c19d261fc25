// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace validation
{

// factors . x <= bound
struct Inequality {
    std::vector<double> factors;
    double bound = 0;
};

// Whether some x >= 0 meets all of them: Fourier-Motzkin elimination, for a handful of unknowns.
bool isFeasible(std::vector<Inequality> inequalities, std::size_t unknowns);

} // namespace validation
