// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/suspects.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/inequalities.h"

#include <set>

namespace validation
{

namespace
{

constexpr qsizetype mostChanged = 3;

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
    for (const Constraint &constraint : constraints) {
        // Others hold, or are among the failed ones that a change must touch.
        if (std::any_of(changed.begin(), changed.end(),
                        [&](const CellAt &cell) { return has(constraint.linear, cell); }))
            addInequalities(constraint, changed, look, inequalities);
    }
    return isFeasible(std::move(inequalities), std::size_t(changed.size()));
}

bool isBefore(const CellAt &one, const CellAt &other)
{
    return std::pair(one.back, one.cell) < std::pair(other.back, other.cell);
}

// Looks for the sets of one size. Each failed rule must lose a cell to the set, so the search
// branches over the cells of the first rule that has not, and turns back where more rules without
// a common cell are left than cells to choose; it gives up when there is too much to try.
class SetSearch
{
public:
    SetSearch(const std::vector<Linear> &failed, const Cells &cells,
              const std::vector<Constraint> &constraints, const Look &look)
        : m_failed(failed)
        , m_cells(cells)
        , m_constraints(constraints)
        , m_look(look)
    {
    }
    QList<Cells> sets(qsizetype size)
    {
        Cells chosen;
        search(size, chosen);
        std::sort(m_found.begin(), m_found.end(), [](const Cells &one, const Cells &other) {
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end(),
                                                isBefore);
        });
        return m_budget > 0 ? m_found : QList<Cells>();
    }

private:
    void search(qsizetype size, Cells &chosen);
    bool needsMoreThan(qsizetype left, const Cells &chosen) const;
    Cells besides(const Cells &chosen) const;
    void test(Cells set);

    const std::vector<Linear> &m_failed;
    const Cells &m_cells;
    const std::vector<Constraint> &m_constraints;
    const Look &m_look;
    QList<Cells> m_found;
    std::set<std::vector<std::pair<int, int>>> m_tested;
    int m_budget = 2000; // branches
};

void SetSearch::test(Cells set)
{
    std::sort(set.begin(), set.end(), isBefore);
    std::vector<std::pair<int, int>> key; // it comes again in another order
    for (const CellAt &cell : std::as_const(set))
        key.emplace_back(cell.cell, cell.back);
    if (m_tested.insert(key).second && explains(set, m_constraints, m_look))
        m_found << set;
}

bool SetSearch::needsMoreThan(qsizetype left, const Cells &chosen) const
{
    std::vector<const Linear *> apart;
    for (const Linear &linear : m_failed) {
        const bool isOpen = std::none_of(chosen.begin(), chosen.end(),
                                         [&](const CellAt &cell) { return has(linear, cell); });
        const bool isApart = isOpen
            && std::none_of(apart.begin(), apart.end(),
                            [&](const Linear *other) { return meet(linear, *other); });
        if (isApart)
            apart.push_back(&linear);
        if (qsizetype(apart.size()) > left)
            return true;
    }
    return false;
}

// Cells that share a rule with one that is chosen: a change of any other helps none of them.
Cells SetSearch::besides(const Cells &chosen) const
{
    Cells next;
    for (const Constraint &constraint : m_constraints) {
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const CellAt &cell) { return has(constraint.linear, cell); }))
            continue;
        for (const auto &term : constraint.linear.terms) {
            if (m_cells.contains(term.first) && !next.contains(term.first))
                next << term.first;
        }
    }
    return next;
}

void SetSearch::search(qsizetype size, Cells &chosen)
{
    if (needsMoreThan(size - chosen.size(), chosen))
        return;
    const auto open = std::find_if(m_failed.begin(), m_failed.end(), [&](const Linear &linear) {
        return std::none_of(chosen.begin(), chosen.end(),
                            [&](const CellAt &cell) { return has(linear, cell); });
    });
    if (--m_budget <= 0)
        return;
    if (chosen.size() == size) {
        if (open == m_failed.end())
            test(chosen);
        return;
    }
    Cells next;
    if (open == m_failed.end()) {
        next = besides(chosen);
    } else {
        for (const auto &term : open->terms)
            next << term.first;
    }
    for (const CellAt &cell : next) {
        if (chosen.contains(cell))
            continue;
        chosen << cell;
        search(size, chosen);
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
    std::sort(cells.begin(), cells.end(), isBefore);
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
        for (qsizetype size = 1; size <= mostChanged && suspicion.sets.isEmpty(); ++size)
            suspicion.sets = SetSearch(failed, cells, near, look).sets(size);
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
