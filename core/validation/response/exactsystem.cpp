// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/exactsystem.h"

#include <limits>
#include <numeric>

namespace validation
{

namespace
{

long long times(long long one, long long other)
{
    long long result = 0;
    if (__builtin_mul_overflow(one, other, &result)
        || result == std::numeric_limits<long long>::min())
        throw Rational::Overflow();
    return result;
}

long long plus(long long one, long long other)
{
    long long result = 0;
    if (__builtin_add_overflow(one, other, &result)
        || result == std::numeric_limits<long long>::min())
        throw Rational::Overflow();
    return result;
}

} // namespace

Rational::Rational(long long above, long long below)
{
    const long long common = std::gcd(above, below);
    const long long sign = below < 0 ? -1 : 1;
    m_above = sign * above / common;
    m_below = sign * below / common;
}

Rational operator+(const Rational &one, const Rational &other)
{
    if (one.m_below == 1 && other.m_below == 1)
        return { plus(one.m_above, other.m_above) };
    const long long common = std::gcd(one.m_below, other.m_below);
    const long long ofOne = other.m_below / common;
    return { plus(times(one.m_above, ofOne), times(other.m_above, one.m_below / common)),
             times(one.m_below, ofOne) };
}

Rational Rational::product(const Rational &one, const Rational &other)
{
    const Rational left(one.m_above, other.m_below); // before multiplying, so that it stays small
    const Rational right(other.m_above, one.m_below);
    Rational result;
    result.m_above = times(left.m_above, right.m_above);
    result.m_below = times(left.m_below, right.m_below);
    return result;
}

Rational operator/(const Rational &one, const Rational &other)
{
    return one * Rational(other.m_below, other.m_above);
}

namespace
{

void add(Terms &terms, const Terms &more, const Rational &factor)
{
    for (const auto &[unknown, value] : more) {
        const auto [at, isNew] = terms.try_emplace(unknown, value * factor);
        if (isNew)
            continue;
        at->second = at->second + value * factor;
        if (at->second.isZero())
            terms.erase(at);
    }
}

// Brings an unknown into the solution in the place of the one that is basic in the row.
void pivot(std::vector<Equation> &equations, std::size_t row, int unknown)
{
    Equation &pivotRow = equations[row];
    const Rational factor = Rational(1) / pivotRow.terms.at(unknown);
    for (auto &[other, value] : pivotRow.terms)
        value = value * factor;
    pivotRow.right = pivotRow.right * factor;
    pivotRow.basic = unknown;
    for (std::size_t i = 0; i < equations.size(); ++i) {
        const auto at = equations[i].terms.find(unknown);
        if (i == row || at == equations[i].terms.end())
            continue;
        const Rational without = -at->second;
        add(equations[i].terms, pivotRow.terms, without);
        equations[i].right = equations[i].right + pivotRow.right * without;
    }
}

// The row that bounds the unknown most; of equal ones that with the lowest basic unknown (Bland).
std::optional<std::size_t> leavingRow(const std::vector<Equation> &equations, int unknown)
{
    std::optional<std::size_t> row;
    Rational least;
    for (std::size_t i = 0; i + 1 < equations.size(); ++i) {
        const auto at = equations[i].terms.find(unknown);
        if (at == equations[i].terms.end() || !at->second.isPositive())
            continue;
        const Rational bound = equations[i].right / at->second;
        if (!row || bound < least
            || (bound == least && equations[i].basic < equations[*row].basic)) {
            row = i;
            least = bound;
        }
    }
    return row;
}

// The lowest unknown that makes what the equations lack smaller; artificial ones never come back.
std::optional<int> enteringUnknown(const Equation &lacking, int artificial)
{
    for (const auto &[unknown, value] : lacking.terms) {
        if (unknown < artificial && value.isPositive())
            return unknown;
    }
    return std::nullopt;
}

} // namespace

std::optional<Terms> solutionOf(std::vector<Equation> equations)
{
    int artificial = 0;
    for (const Equation &equation : equations) {
        if (!equation.terms.empty())
            artificial = std::max(artificial, equation.terms.rbegin()->first + 1);
    }
    Equation lacking; // the sum of the equations without a basic unknown
    int next = artificial;
    for (Equation &equation : equations) {
        if (equation.basic >= 0)
            continue;
        add(lacking.terms, equation.terms, 1);
        lacking.right = lacking.right + equation.right;
        equation.basic = next;
        equation.terms.emplace(next++, 1);
    }
    equations.push_back(lacking); // the last one: what is to become zero
    while (const auto unknown = enteringUnknown(equations.back(), artificial)) {
        const auto row = leavingRow(equations, *unknown);
        if (!row)
            break;
        pivot(equations, *row, *unknown);
    }
    if (!equations.back().right.isZero())
        return std::nullopt;
    Terms solution;
    for (std::size_t i = 0; i + 1 < equations.size(); ++i) {
        if (!equations[i].right.isZero())
            solution.emplace(equations[i].basic, equations[i].right);
    }
    return solution;
}

} // namespace validation
