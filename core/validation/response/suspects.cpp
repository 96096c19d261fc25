// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/suspects.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/inequalities.h"

namespace validation
{

namespace
{

constexpr qsizetype mostChanged = 3;
constexpr qsizetype mostSets = 10; // so many ways to explain it are enough to show

using Cells = QList<CellAt>;

// A linear rule on cells that all have figures.
struct Constraint {
    Linear linear;
    double within = 0;
    const RuleCase *at = nullptr;
};

bool has(const Linear &linear, const CellAt &cell)
{
    return std::any_of(linear.terms.begin(), linear.terms.end(),
                       [&](const auto &term) { return term.first == cell; });
}

bool meet(const Linear &one, const Linear &other)
{
    return std::any_of(one.terms.begin(), one.terms.end(),
                       [&](const auto &term) { return has(other, term.first); });
}

std::vector<Constraint> constraintsOf(const std::vector<ResponseRule> &rules, const Look &look)
{
    std::vector<Constraint> constraints;
    for (const ResponseRule &rule : rules) {
        // What only warns, such as the order of stages, can be right in a single year.
        const base::Severity severity = rule.severity.value_or(rule.kind->usualSeverity());
        if (severity != base::Severity::Error)
            continue;
        for (const RuleCase &at : rule.cases) {
            const std::optional<Linear> linear = rule.kind->linear(at);
            const auto isThere = [&](const auto &term) { return look.at(term.first).isThere(); };
            if (linear && std::all_of(linear->terms.begin(), linear->terms.end(), isThere))
                constraints.push_back({ *linear, rule.numbers.within, &at });
        }
    }
    return constraints;
}

// What a constraint says of the cells that may change, the others being as they are.
void addInequalities(const Constraint &constraint, const Cells &changed, const Look &look,
                     std::vector<Inequality> &inequalities)
{
    const auto size = std::size_t(changed.size());
    Inequality notAbove { std::vector<double>(size), constraint.within };
    Inequality notBelow { std::vector<double>(size), constraint.within };
    for (const auto &[cell, sign] : constraint.linear.terms) {
        const qsizetype at = changed.indexOf(cell);
        const questionnaire::Figure &figure = look.at(cell);
        if (at >= 0) {
            notAbove.factors[std::size_t(at)] += sign;
            notBelow.factors[std::size_t(at)] -= sign;
            continue;
        }
        notAbove.bound -= sign > 0 ? figure.low : -figure.high;
        notBelow.bound += sign > 0 ? figure.high : -figure.low;
    }
    inequalities.push_back(notAbove);
    if (constraint.linear.relation == Linear::Relation::Zero)
        inequalities.push_back(notBelow);
}

bool explains(const Cells &changed, const std::vector<Constraint> &constraints, const Look &look)
{
    std::vector<Inequality> inequalities;
    for (const Constraint &constraint : constraints)
        addInequalities(constraint, changed, look, inequalities);
    return isFeasible(std::move(inequalities), std::size_t(changed.size()));
}

// All sets of so many of the cells, each with those that come behind it.
void findSets(const Cells &cells, qsizetype from, qsizetype size, Cells &chosen,
              const std::vector<Constraint> &constraints, const Look &look, QList<Cells> &found)
{
    if (chosen.size() == size) {
        if (explains(chosen, constraints, look))
            found << chosen;
        return;
    }
    for (qsizetype i = from; i < cells.size() && found.size() < mostSets; ++i) {
        chosen << cells[i];
        findSets(cells, i + 1, size, chosen, constraints, look, found);
        chosen.removeLast();
    }
}

// Cells of the failed constraints, in the order of the edition.
Cells cellsOf(const std::vector<Linear> &failed)
{
    Cells cells;
    for (const Linear &linear : failed) {
        for (const auto &term : linear.terms) {
            if (!cells.contains(term.first))
                cells << term.first;
        }
    }
    std::sort(cells.begin(), cells.end(), [](const CellAt &one, const CellAt &other) {
        return std::pair(one.back, one.cell) < std::pair(other.back, other.cell);
    });
    return cells;
}

struct Failed {
    Hit hit;
    Linear linear;
};

// Takes out of the rest what hangs together with its first.
std::vector<Failed> nextGroup(std::vector<Failed> &rest)
{
    std::vector<Failed> group { rest.front() };
    rest.erase(rest.begin());
    for (std::size_t i = 0; i < group.size(); ++i) {
        for (auto other = rest.begin(); other != rest.end();) {
            if (!meet(group[i].linear, other->linear)) {
                ++other;
                continue;
            }
            group.push_back(*other);
            other = rest.erase(other);
        }
    }
    return group;
}

} // namespace

QList<Suspicion> suspectsOf(const std::vector<ResponseRule> &rules, const std::vector<Hit> &hits,
                            const Look &look)
{
    const std::vector<Constraint> all = constraintsOf(rules, look);
    std::vector<Failed> rest;
    for (const Hit &hit : hits) {
        const auto constraint = std::find_if(
            all.begin(), all.end(), [&](const Constraint &one) { return one.at == hit.at; });
        if (constraint != all.end())
            rest.push_back({ hit, constraint->linear });
    }
    QList<Suspicion> result;
    while (!rest.empty()) {
        Suspicion suspicion;
        std::vector<Linear> failed;
        for (const Failed &one : nextGroup(rest)) {
            suspicion.hits.push_back(one.hit);
            failed.push_back(one.linear);
        }
        const Cells cells = cellsOf(failed);
        // Changing a cell must not break a rule that holds now.
        std::vector<Constraint> near;
        for (const Constraint &constraint : all) {
            if (std::any_of(cells.begin(), cells.end(),
                            [&](const CellAt &cell) { return has(constraint.linear, cell); }))
                near.push_back(constraint);
        }
        // Rules that fail elsewhere, on cells that cannot change here, are not to be mended here.
        std::erase_if(near, [&](const Constraint &constraint) {
            return std::any_of(rest.begin(), rest.end(),
                               [&](const Failed &one) { return one.hit.at == constraint.at; });
        });
        for (qsizetype size = 1; size <= mostChanged && suspicion.sets.isEmpty(); ++size) {
            Cells chosen;
            findSets(cells, 0, size, chosen, near, look, suspicion.sets);
        }
        result << suspicion;
    }
    return result;
}

namespace
{

base::Text joined(const QList<base::Text> &texts)
{
    base::Text all = texts.first();
    for (const base::Text &text : texts.mid(1))
        all = base::lateText("validation", "%1; %2",
                             { QVariant::fromValue(all), QVariant::fromValue(text) });
    return all;
}

base::Text textOf(const Suspicion &suspicion, const Look &look)
{
    QList<base::Text> ways;
    for (const Cells &set : suspicion.sets) {
        QList<base::Text> names;
        for (const CellAt &cell : set)
            names << nameOf(look, cell);
        ways << joined(names);
    }
    const QVariant all = QVariant::fromValue(joined(ways));
    if (suspicion.sets.size() > 1)
        return base::lateText("validation", "Most likely wrong is one of these: %1.", { all });
    if (suspicion.sets.first().size() > 1)
        return base::lateText("validation", "Most likely wrong are these together: %1.", { all });
    return base::lateText("validation", "Most likely wrong is this: %1.", { all });
}

} // namespace

QHash<const RuleCase *, base::Text> suspectTexts(const std::vector<ResponseRule> &rules,
                                                 const std::vector<Hit> &hits, const Look &look)
{
    constexpr qsizetype mostShown = 3;
    QHash<const RuleCase *, base::Text> texts;
    for (const Suspicion &suspicion : suspectsOf(rules, hits, look)) {
        if (suspicion.sets.isEmpty() || suspicion.sets.size() > mostShown)
            continue;
        for (const Hit &hit : suspicion.hits)
            texts.insert(hit.at, textOf(suspicion, look));
    }
    return texts;
}

} // namespace validation
