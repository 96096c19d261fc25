// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/diagram.h"
#include "core/rules/split.h"

namespace rules
{

// Builds a diagram from above: parts the boxes by the values of one attribute after the other; the
// same boxes at the same attribute are settled once.
class DiagramPartition
{
public:
    DiagramPartition(Diagram &diagram, const Boxes &boxes, const Diagram::Settle &settle,
                     double mostSteps);
    std::optional<Diagram::Root> run(const std::vector<int> &active);

private:
    Diagram::Root build(int level, std::vector<int> active);
    int nextLevel(int level, const std::vector<int> &active) const;

    Diagram &m_diagram;
    const Boxes &m_boxes;
    const Diagram::Settle &m_settle;
    double m_stepsLeft;
    std::vector<int> m_firstWhole; // by box: from this attribute on it accepts everything
    Diagram::Memo<Diagram::Root> m_known;
};

} // namespace rules
