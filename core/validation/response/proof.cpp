// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/proof.h"

#include <algorithm>

namespace validation
{

namespace
{

// Farkas: terms . x <= 0 follows from the cases for all x >= 0 exactly when some sum of what they
// say, inequalities not below zero times, is nowhere below the terms. Unknowns of this system: two
// for each constraint, and what the sum is above the terms in each cell.
class Question
{
public:
    explicit Question(const Cases &cases);
    std::optional<Cases> provedBy(const Terms &terms) const; // terms . x <= 0
    bool leavesOnlyZeros() const; // some x are zero

private:
    int slackOf(int unknown) const { return m_firstSlack + unknown; }
    Cases casesIn(const Terms &solution) const;

    std::vector<const Stated *> m_owners; // of each constraint
    std::map<int, Terms> m_columns; // unknown -> multipliers with their factors
    int m_firstSlack = 0;
};

Question::Question(const Cases &cases)
{
    for (const Stated *stated : cases) {
        for (const Constraint &constraint : stated->says) {
            const int number = 2 * int(m_owners.size());
            m_owners.push_back(stated);
            for (const auto &[unknown, factor] : constraint.terms) {
                m_columns[unknown].emplace(number, factor);
                if (constraint.isEqual)
                    m_columns[unknown].emplace(number + 1, -factor);
            }
        }
    }
    m_firstSlack = 2 * int(m_owners.size());
}

Cases Question::casesIn(const Terms &solution) const
{
    Cases found;
    for (const auto &[unknown, value] : solution) {
        if (unknown >= m_firstSlack)
            continue;
        const Stated *owner = m_owners[std::size_t(unknown / 2)];
        if (std::find(found.begin(), found.end(), owner) == found.end())
            found.push_back(owner);
    }
    return found;
}

std::optional<Cases> Question::provedBy(const Terms &terms) const
{
    std::map<int, Terms> columns = m_columns;
    for (const auto &[unknown, factor] : terms)
        columns.try_emplace(unknown);
    std::vector<Equation> equations;
    for (const auto &[unknown, multipliers] : columns) {
        const auto at = terms.find(unknown);
        const Rational wanted = at == terms.end() ? Rational() : at->second;
        Equation equation { multipliers, wanted, -1 };
        equation.terms.emplace(slackOf(unknown), -1);
        if (!wanted.isPositive()) {
            for (auto &[multiplier, factor] : equation.terms)
                factor = -factor;
            equation.right = -wanted;
            equation.basic = slackOf(unknown);
        }
        equations.push_back(equation);
    }
    const std::optional<Terms> solution = solutionOf(std::move(equations));
    return solution ? std::optional(casesIn(*solution)) : std::nullopt;
}

// The sum of what they say is nowhere below zero, and above it somewhere.
bool Question::leavesOnlyZeros() const
{
    std::vector<Equation> equations;
    Equation somewhere { {}, 1, -1 };
    for (const auto &[unknown, multipliers] : m_columns) {
        Equation equation { multipliers, 0, -1 };
        for (auto &[multiplier, factor] : equation.terms)
            factor = -factor;
        equation.terms.emplace(slackOf(unknown), 1);
        equation.basic = slackOf(unknown);
        for (const auto &[multiplier, factor] : multipliers)
            addTo(somewhere.terms, multiplier, factor);
        equations.push_back(equation);
    }
    equations.push_back(somewhere);
    return solutionOf(std::move(equations)).has_value();
}

bool isProved(const Cases &cases, const Constraint &constraint, Cases *by)
{
    const Question question(cases);
    std::optional<Cases> found = question.provedBy(constraint.terms);
    if (!found)
        return false;
    if (by)
        by->insert(by->end(), found->begin(), found->end());
    if (!constraint.isEqual)
        return true;
    Terms other = constraint.terms;
    for (auto &[unknown, factor] : other)
        factor = -factor;
    found = question.provedBy(other);
    if (found && by)
        by->insert(by->end(), found->begin(), found->end());
    return found.has_value();
}

} // namespace

bool leaveOnlyZeros(const Cases &cases)
{
    return Question(cases).leavesOnlyZeros();
}

bool areProved(const Cases &cases, const std::vector<Constraint> &constraints, Cases *by)
{
    return std::all_of(constraints.begin(), constraints.end(), [&](const Constraint &constraint) {
        return isProved(cases, constraint, by);
    });
}

Cases neededOf(Cases cases, const std::vector<Constraint> &constraints)
{
    std::sort(cases.begin(), cases.end());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    for (std::size_t i = cases.size(); i-- > 0;) {
        Cases fewer = cases;
        fewer.erase(fewer.begin() + std::ptrdiff_t(i));
        if (areProved(fewer, constraints))
            cases = fewer;
    }
    return cases;
}

} // namespace validation
