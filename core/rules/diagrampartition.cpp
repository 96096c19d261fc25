// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/diagrampartition.h"

#include <algorithm>

namespace rules
{

DiagramPartition::DiagramPartition(Diagram &diagram, const Boxes &boxes,
                                   const Diagram::Settle &settle, double mostSteps)
    : m_diagram(diagram)
    , m_boxes(boxes)
    , m_settle(settle)
    , m_stepsLeft(mostSteps)
{
    for (const Box *box : boxes) {
        int level = diagram.levels();
        while (level > 0 && (*box)[size_t(level - 1)] == diagram.m_whole[size_t(level - 1)])
            --level;
        m_firstWhole.push_back(level);
    }
}

std::optional<Diagram::Root> DiagramPartition::run(const std::vector<int> &active)
{
    const Diagram::Root root = build(0, active);
    return m_stepsLeft < 0 ? std::nullopt : std::optional<Diagram::Root>(root);
}

// Attributes that no box asks for are passed over.
int DiagramPartition::nextLevel(int level, const std::vector<int> &active) const
{
    const auto isAsked = [&](int box) {
        return (*m_boxes[size_t(box)])[size_t(level)] != m_diagram.m_whole[size_t(level)];
    };
    while (level < m_diagram.levels() && std::none_of(active.begin(), active.end(), isAsked))
        ++level;
    return level;
}

Diagram::Root DiagramPartition::build(int level, std::vector<int> active)
{
    m_stepsLeft -= double(active.size() + 1);
    if (m_stepsLeft < 0)
        return m_diagram.constant(0); // given up, nobody looks at it
    const auto isWhole = [&](int box) { return m_firstWhole[size_t(box)] <= level; };
    if (const auto value = m_settle(active, isWhole))
        return m_diagram.constant(*value);
    level = nextLevel(level, active);
    Q_ASSERT(level < m_diagram.levels());
    std::vector<qint32> key { level };
    key.insert(key.end(), active.begin(), active.end());
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    const ValueSet &values = m_diagram.m_whole[size_t(level)];
    std::vector<Diagram::Root> children(size_t(values.size()));
    for (const ValueSet &part : partsOf(values, level, m_boxes, active)) {
        const Diagram::Root child
            = build(level + 1, accepting(part.first(), level, m_boxes, active));
        for (int value = part.first(); value >= 0; value = part.next(value + 1))
            children[size_t(value)] = child;
    }
    const Diagram::Root root = m_diagram.node(level, children);
    m_known.emplace(std::move(key), root);
    return root;
}

std::optional<Diagram::Root> Diagram::partition(const std::vector<const Box *> &boxes,
                                                const std::vector<int> &active,
                                                const Settle &settle, double mostSteps)
{
    return DiagramPartition(*this, boxes, settle, mostSteps).run(active);
}

} // namespace rules
