// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/inequalities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace validation
{

namespace
{

constexpr double Tiny = 1e-9;

// The sum of both that is free of the unknown: one has it above zero, the other below.
Inequality joined(const Inequality &upper, const Inequality &lower, std::size_t unknown)
{
    const double ofUpper = -lower.factors[unknown];
    const double ofLower = upper.factors[unknown];
    Inequality result { std::vector<double>(upper.factors.size()),
                        ofUpper * upper.bound + ofLower * lower.bound };
    for (std::size_t i = 0; i < result.factors.size(); ++i)
        result.factors[i] = ofUpper * upper.factors[i] + ofLower * lower.factors[i];
    result.factors[unknown] = 0;
    return result;
}

// Of those that say the same of the unknowns only the tightest is kept, so that eliminating stays
// small.
std::vector<Inequality> tightest(const std::vector<Inequality> &inequalities)
{
    std::map<std::vector<double>, double> bounds;
    for (const Inequality &inequality : inequalities) {
        double largest = 0;
        for (const double factor : inequality.factors)
            largest = std::max(largest, std::abs(factor));
        const double scale = largest > Tiny ? largest : 1;
        std::vector<double> factors = inequality.factors;
        for (double &factor : factors)
            factor = std::abs(factor) > Tiny ? factor / scale : 0;
        const double bound = inequality.bound / scale;
        const auto [at, isNew] = bounds.try_emplace(factors, bound);
        at->second = std::min(at->second, bound);
    }
    std::vector<Inequality> result;
    for (const auto &[factors, bound] : bounds)
        result.push_back({ factors, bound });
    return result;
}

std::vector<Inequality> without(const std::vector<Inequality> &inequalities, std::size_t unknown)
{
    std::vector<Inequality> upper, lower, result;
    for (const Inequality &inequality : inequalities) {
        const double factor = inequality.factors[unknown];
        if (factor > Tiny)
            upper.push_back(inequality);
        else if (factor < -Tiny)
            lower.push_back(inequality);
        else
            result.push_back(inequality);
    }
    for (const Inequality &one : upper) {
        for (const Inequality &other : lower)
            result.push_back(joined(one, other, unknown));
    }
    return result;
}

// No x >= 0 brings a sum without negative factors below zero.
bool isHopeless(const Inequality &inequality)
{
    return inequality.bound < -Tiny
        && std::none_of(inequality.factors.begin(), inequality.factors.end(),
                        [](double factor) { return factor < -Tiny; });
}

// Most questions are about one cell: then what is left is from a lower to an upper bound.
bool isOneFeasible(const std::vector<Inequality> &inequalities)
{
    double low = 0, high = std::numeric_limits<double>::infinity();
    for (const Inequality &inequality : inequalities) {
        const double factor = inequality.factors.front();
        if (factor > Tiny)
            high = std::min(high, inequality.bound / factor);
        else if (factor < -Tiny)
            low = std::max(low, inequality.bound / factor);
    }
    return low <= high + Tiny;
}

} // namespace

bool isFeasible(std::vector<Inequality> inequalities, std::size_t unknowns)
{
    if (std::any_of(inequalities.begin(), inequalities.end(), isHopeless))
        return false;
    if (unknowns == 1)
        return isOneFeasible(inequalities);
    for (std::size_t unknown = 0; unknown < unknowns; ++unknown) {
        Inequality notBelowZero { std::vector<double>(unknowns), 0 };
        notBelowZero.factors[unknown] = -1;
        inequalities.push_back(notBelowZero);
    }
    for (std::size_t unknown = 0; unknown < unknowns; ++unknown)
        inequalities = without(tightest(inequalities), unknown);
    for (const Inequality &inequality : inequalities) {
        if (inequality.bound < -Tiny)
            return false;
    }
    return true;
}

} // namespace validation
