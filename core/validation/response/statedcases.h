// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/consistency.h"
#include "core/validation/response/exactsystem.h"

#include <set>

namespace validation
{

// Cases of linear rules as sums of unknowns, for consistency.h.
struct Constraint { // terms = 0, or not above zero
    Terms terms;
    bool isEqual = false;
};

// A case with what it says; a share within bounds says two things.
struct Stated {
    RuleAt what;
    std::vector<Constraint> says;
    int whole = -1; // unknown
};

using Unknown = std::set<int>; // numbers of unknowns

class Unknowns
{
public:
    int of(const CellAt &cell)
    {
        const auto [at, isNew]
            = m_numbers.try_emplace({ cell.cell, cell.back }, int(m_cells.size()));
        if (isNew)
            m_cells.push_back(cell);
        return at->second;
    }
    const CellAt &cell(int unknown) const { return m_cells[std::size_t(unknown)]; }
    int count() const { return int(m_cells.size()); }

private:
    std::map<std::pair<int, int>, int> m_numbers;
    std::vector<CellAt> m_cells;
};

using Cases = std::vector<const Stated *>;

void addTo(Terms &terms, int unknown, const Rational &factor);
std::vector<Stated> statedBy(const std::vector<ResponseRule> &rules, Unknowns &unknowns);
std::vector<Cases> groupsOf(const std::vector<Stated> &all, int unknowns); // that share no cells
Unknown unknownsOf(const Stated &stated);
base::Severity severityOf(const ResponseRule &rule); // the gravest it has

// What a case says where only these cells are filled in; nothing when it is not tested there.
std::optional<Stated> restricted(const Stated &stated, const Unknown &filled);
// Where a case is tested: all its cells are filled in, or where blanks count as zeros all but one
// of the parts.
std::vector<Unknown> fillings(const Stated &stated);

} // namespace validation
