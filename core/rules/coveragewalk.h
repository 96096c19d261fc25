// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/coverage.h"

namespace rules
{

// Parts a space by the values of one attribute after the other, with the boxes that still cut it.
// Boxes from `firstImpossible` on say what cannot occur.
class CoverageWalk
{
public:
    CoverageWalk(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                 double mostWork);
    virtual ~CoverageWalk() = default;
    bool run(); // false: given up

protected:
    // Whether the space needs no more parting. active: rules first, then what is impossible; boxes
    // that do not matter any more may be dropped.
    virtual bool settle(const Box &space, std::vector<int> &active) = 0;

    bool isImpossible(int box) const { return box >= m_firstImpossible; }
    bool isWhole(int box, const Box &space) const { return isInside(space, *m_boxes[size_t(box)]); }
    bool cannotOccur(const Box &space, const std::vector<int> &active) const;

    Boxes m_boxes;

private:
    void visit(Box &space, std::vector<int> active);

    Box m_space;
    int m_firstImpossible;
    double m_workLeft;
};

} // namespace rules
