// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/consistency.h"

#include "core/validation/response/proof.h"

namespace validation
{

namespace
{

QList<RuleAt> ruleCases(const Cases &cases)
{
    QList<RuleAt> result;
    for (const Stated *stated : cases)
        result << stated->what;
    return result;
}

class Finder
{
public:
    Finder(const Unknowns &unknowns, Consistency &result)
        : m_unknowns(unknowns)
        , m_result(result)
    {
    }
    void lookAt(const Cases &group);

private:
    void findContradictions(const Cases &group);
    void findImplied(const Cases &group, std::size_t number);
    bool isFoundAnyway(const Cases &others, const Stated &stated, Cases &by) const;

    const Unknowns &m_unknowns;
    Consistency &m_result;
};

void Finder::findContradictions(const Cases &group)
{
    if (!leaveOnlyZeros(group))
        return;
    Unknown unknowns;
    for (const Stated *stated : group)
        unknowns.merge(unknownsOf(*stated));
    std::map<Cases, QList<CellAt>> byCases;
    for (const int unknown : unknowns) {
        const std::vector<Constraint> isZero { Constraint { { { unknown, 1 } }, false } };
        Cases by;
        if (areProved(group, isZero, &by))
            byCases[neededOf(by, isZero)] << m_unknowns.cell(unknown);
    }
    for (const auto &[cases, cells] : byCases)
        m_result.contradictions << Contradiction { cells, ruleCases(cases) };
}

void Finder::findImplied(const Cases &group, std::size_t number)
{
    const Stated &stated = *group[number];
    Cases others = group;
    others.erase(others.begin() + std::ptrdiff_t(number));
    Cases by;
    if (!areProved(others, stated.says, &by))
        return;
    Cases alone;
    const bool isRedundant = isFoundAnyway(others, stated, alone);
    m_result.implied << ImpliedCase { stated.what,
                                      ruleCases(isRedundant ? alone : neededOf(by, stated.says)),
                                      isRedundant };
}

// by: those needed where all cells of the case are filled in.
bool Finder::isFoundAnyway(const Cases &others, const Stated &stated, Cases &by) const
{
    for (const Unknown &filled : fillings(stated)) {
        std::vector<Stated> tested;
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < others.size(); ++i) {
            if (severityOf(*others[i]->what.rule) < severityOf(*stated.what.rule))
                continue;
            if (const auto less = restricted(*others[i], filled)) {
                tested.push_back(*less);
                numbers.push_back(i);
            }
        }
        Cases cases, proof;
        for (const Stated &one : tested)
            cases.push_back(&one);
        const Stated wanted = *restricted(stated, filled);
        if (!areProved(cases, wanted.says, &proof))
            return false;
        if (!by.empty())
            continue;
        for (const Stated *one : neededOf(proof, wanted.says))
            by.push_back(others[numbers[std::size_t(one - tested.data())]]);
    }
    return true;
}

void Finder::lookAt(const Cases &group)
{
    try {
        findContradictions(group);
    } catch (const Rational::Overflow &) {
        m_result.undecided << ruleCases(group);
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        try {
            findImplied(group, i);
        } catch (const Rational::Overflow &) {
            m_result.undecided << group[i]->what;
        }
    }
}

} // namespace

Consistency consistencyOf(const std::vector<ResponseRule> &rules)
{
    Unknowns unknowns;
    const std::vector<Stated> all = statedBy(rules, unknowns);
    const std::vector<Cases> groups = groupsOf(all, unknowns.count());
    Consistency result;
    result.cases = int(all.size());
    result.groups = int(groups.size());
    Finder finder(unknowns, result);
    for (const Cases &group : groups)
        finder.lookAt(group);
    return result;
}

} // namespace validation
