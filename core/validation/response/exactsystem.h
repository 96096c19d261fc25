// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <vector>

namespace validation
{

// A fraction in lowest terms. Throws Overflow when it leaves 64 bits; nothing is ever rounded.
class Rational
{
public:
    struct Overflow {
    };
    Rational(long long whole = 0)
        : m_above(whole)
    {
    }
    Rational(long long above, long long below);
    bool isZero() const { return m_above == 0; }
    bool isPositive() const { return m_above > 0; }
    Rational operator-() const { return product(*this, -1); }
    friend Rational operator+(const Rational &one, const Rational &other);
    friend Rational operator-(const Rational &one, const Rational &other) { return one + -other; }
    friend Rational operator*(const Rational &one, const Rational &other)
    {
        return product(one, other);
    }
    friend Rational operator/(const Rational &one, const Rational &other);
    friend bool operator<(const Rational &one, const Rational &other)
    {
        return (one - other).m_above < 0;
    }
    bool operator==(const Rational &other) const = default;

private:
    static Rational product(const Rational &one, const Rational &other);
    long long m_above = 0;
    long long m_below = 1;
};

using Terms = std::map<int, Rational>; // number of an unknown -> its factor, never zero

// Equations terms = right, right >= 0, over unknowns that are not below zero. basic: an unknown of
// factor 1 that stands in no other equation, -1 when there is none.
struct Equation {
    Terms terms;
    Rational right;
    int basic = -1;
};

// Some solution with few unknowns above zero, or nothing when there is none: the first phase of the
// simplex method with Bland's rule, which ends on every system.
std::optional<Terms> solutionOf(std::vector<Equation> equations);

} // namespace validation
