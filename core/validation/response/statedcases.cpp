// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/statedcases.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace validation
{

void addTo(Terms &terms, int unknown, const Rational &factor)
{
    const auto [at, isNew] = terms.try_emplace(unknown, factor);
    if (!isNew)
        at->second = at->second + factor;
    if (at->second.isZero())
        terms.erase(at);
}

namespace
{

// Bounds are written with a few decimals.
Rational fraction(double value)
{
    constexpr double decimals = 10'000;
    return { std::llround(value * decimals), std::llround(decimals) };
}

std::vector<Constraint> shareOf(const ResponseRule &rule, const RuleCase &at, Unknowns &unknowns)
{
    const std::optional<Bounds> &bounds
        = rule.numbers.error ? rule.numbers.error : rule.numbers.warning;
    std::vector<Constraint> says;
    if (!bounds)
        return says;
    const int part = unknowns.of(at.parts.first());
    const int whole = unknowns.of(at.whole);
    Constraint below, above;
    addTo(below.terms, part, 100);
    addTo(below.terms, whole, -fraction(bounds->high));
    addTo(above.terms, part, -100);
    addTo(above.terms, whole, fraction(bounds->low));
    says.push_back(below);
    if (bounds->low > 0)
        says.push_back(above);
    return says;
}

bool countsAsZero(const ResponseRule &rule)
{
    return rule.missing == Missing::NonZero || rule.missing == Missing::PartialZero
        || rule.missing == Missing::AlwaysZero;
}

} // namespace

std::vector<Stated> statedBy(const std::vector<ResponseRule> &rules, Unknowns &unknowns)
{
    std::vector<Stated> all;
    for (const ResponseRule &rule : rules) {
        for (const RuleCase &at : rule.cases) {
            Stated stated { { &rule, &at }, {}, -1 };
            if (rule.kind->id() == QLatin1String("ratio")) {
                stated.says = shareOf(rule, at, unknowns);
            } else if (const std::optional<Linear> linear = rule.kind->linear(at)) {
                Constraint constraint { {}, linear->relation == Linear::Relation::Zero };
                for (const auto &[cell, sign] : linear->terms)
                    addTo(constraint.terms, unknowns.of(cell), sign);
                stated.says.push_back(constraint);
            }
            if (stated.says.empty())
                continue;
            stated.whole = unknowns.of(at.whole);
            all.push_back(stated);
        }
    }
    return all;
}

std::vector<Cases> groupsOf(const std::vector<Stated> &all, int unknowns)
{
    std::vector<int> roots(std::size_t(unknowns), 0);
    std::iota(roots.begin(), roots.end(), 0);
    const auto rootOf = [&roots](int unknown) {
        while (roots[std::size_t(unknown)] != unknown)
            unknown = roots[std::size_t(unknown)] = roots[std::size_t(roots[std::size_t(unknown)])];
        return unknown;
    };
    for (const Stated &stated : all) {
        for (const Constraint &constraint : stated.says) {
            for (const auto &[unknown, factor] : constraint.terms)
                roots[std::size_t(rootOf(unknown))] = rootOf(stated.whole);
        }
    }
    std::map<int, Cases> groups;
    for (const Stated &stated : all)
        groups[rootOf(stated.whole)].push_back(&stated);
    std::vector<Cases> result;
    for (auto &[root, cases] : groups)
        result.push_back(std::move(cases));
    return result;
}

base::Severity severityOf(const ResponseRule &rule)
{
    const bool hasErrors = rule.kind->id() == QLatin1String("ratio") && rule.numbers.error;
    return rule.severity.value_or(hasErrors ? base::Severity::Error : rule.kind->usualSeverity());
}

Unknown unknownsOf(const Stated &stated)
{
    Unknown unknowns;
    for (const Constraint &constraint : stated.says) {
        for (const auto &[unknown, factor] : constraint.terms)
            unknowns.insert(unknown);
    }
    return unknowns;
}

std::optional<Stated> restricted(const Stated &stated, const Unknown &filled)
{
    Stated less = stated;
    bool isTested = filled.count(less.whole) > 0;
    for (Constraint &constraint : less.says) {
        const std::size_t before = constraint.terms.size();
        std::erase_if(constraint.terms,
                      [&](const auto &term) { return filled.count(term.first) == 0; });
        isTested = isTested
            && (constraint.terms.size() == before
                || (countsAsZero(*less.what.rule) && constraint.terms.size() > 1));
    }
    return isTested ? std::optional(less) : std::nullopt;
}

std::vector<Unknown> fillings(const Stated &stated)
{
    const Unknown all = unknownsOf(stated);
    std::vector<Unknown> result { all };
    for (const int unknown : all) {
        Unknown less = all;
        less.erase(unknown);
        if (less.size() > 1 && restricted(stated, less))
            result.push_back(less);
    }
    return result;
}

} // namespace validation
