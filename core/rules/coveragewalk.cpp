// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coveragewalk.h"

#include <algorithm>

namespace rules
{

CoverageWalk::CoverageWalk(const Box &space, const Boxes &rules, const std::vector<Box> &impossible,
                           double mostWork)
    : m_boxes(rules)
    , m_space(space)
    , m_firstImpossible(int(rules.size()))
    , m_workLeft(mostWork)
{
    for (const Box &box : impossible)
        m_boxes.push_back(&box);
}

bool CoverageWalk::run()
{
    if (isEmpty(m_space))
        return true;
    std::vector<int> active;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (!isEmpty(intersection(m_space, *m_boxes[i])))
            active.push_back(int(i));
    }
    visit(m_space, std::move(active));
    return m_workLeft >= 0;
}

bool CoverageWalk::cannotOccur(const Box &space, const std::vector<int> &active) const
{
    return std::any_of(active.rbegin(), active.rend(),
                       [&](int box) { return isImpossible(box) && isWhole(box, space); });
}

void CoverageWalk::visit(Box &space, std::vector<int> active)
{
    m_workLeft -= double(active.size() + 1);
    if (m_workLeft < 0 || cannotOccur(space, active) || settle(space, active))
        return;
    const int attribute = mostAsked(space, m_boxes, active);
    Q_ASSERT(attribute >= 0);
    const ValueSet values = space[size_t(attribute)];
    for (const ValueSet &part : partsOf(values, attribute, m_boxes, active)) {
        space[size_t(attribute)] = part;
        visit(space, accepting(part.first(), attribute, m_boxes, active));
    }
    space[size_t(attribute)] = values;
}

} // namespace rules
