// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/diagram.h"

namespace rules
{

using Root = Diagram::Root;

// Counts cells below nodes, each node once.
class DiagramCount
{
public:
    explicit DiagramCount(const Diagram &diagram)
        : m_diagram(diagram)
    {
    }
    // Cells of the attributes from `level` on in which the value stands.
    double with(Root root, int level, qint32 value)
    {
        return m_diagram.factor(level, m_diagram.levelOf(root)) * below(root, value);
    }
    double differing(Root a, Root b, int level)
    {
        if (a == b)
            return 0;
        const int asked = std::min(m_diagram.levelOf(a), m_diagram.levelOf(b));
        return m_diagram.factor(level, asked) * differingBelow(a, b, asked);
    }

private:
    double below(Root root, qint32 value)
    {
        const int level = m_diagram.levelOf(root);
        if (level == m_diagram.levels())
            return m_diagram.valueOf(root) == value ? 1 : 0;
        if (const auto found = m_known.find({ root }); found != m_known.end())
            return found->second;
        double count = 0;
        for (int i = 0; i < m_diagram.m_whole[size_t(level)].size(); ++i)
            count += with(m_diagram.next(root, level, i), level + 1, value);
        m_known.emplace(std::vector<qint32> { root }, count);
        return count;
    }
    double differingBelow(Root a, Root b, int level)
    {
        if (level == m_diagram.levels())
            return 1; // two leaves that are not the same
        if (const auto found = m_known.find({ a, b }); found != m_known.end())
            return found->second;
        double count = 0;
        for (int i = 0; i < m_diagram.m_whole[size_t(level)].size(); ++i)
            count += differing(m_diagram.next(a, level, i), m_diagram.next(b, level, i), level + 1);
        m_known.emplace(std::vector<qint32> { a, b }, count);
        return count;
    }

    const Diagram &m_diagram;
    Diagram::Memo<double> m_known;
};

double Diagram::factor(int from, int to) const
{
    double combinations = 1;
    for (int level = from; level < to; ++level)
        combinations *= m_whole[size_t(level)].size();
    return combinations;
}

qint32 Diagram::valueAt(Root root, const Example &record) const
{
    while (levelOf(root) < levels())
        root = next(root, levelOf(root), record[size_t(levelOf(root))]);
    return valueOf(root);
}

double Diagram::cellsWith(Root root, qint32 value) const
{
    return DiagramCount(*this).with(root, 0, value);
}

double Diagram::differingCells(Root a, Root b) const
{
    return DiagramCount(*this).differing(a, b, 0);
}

std::optional<Box> Diagram::boxWith(Root root, qint32 value) const
{
    DiagramCount count(*this);
    if (count.with(root, 0, value) == 0)
        return std::nullopt;
    Box box = m_whole;
    while (levelOf(root) < levels()) {
        const int level = levelOf(root);
        Root best = -1;
        double most = 0;
        for (int i = 0; i < m_whole[size_t(level)].size(); ++i) {
            const double cells = count.with(next(root, level, i), level + 1, value);
            if (cells > most) {
                most = cells;
                best = next(root, level, i);
            }
        }
        ValueSet &set = box[size_t(level)];
        for (int i = 0; i < m_whole[size_t(level)].size(); ++i) {
            if (next(root, level, i) != best)
                set.remove(i);
        }
        root = best;
    }
    return box;
}

// In a canonical diagram different roots differ somewhere, so the way down never has to turn back.
std::optional<Example> Diagram::firstDifference(Root a, Root b) const
{
    if (a == b)
        return std::nullopt;
    Example record(m_whole.size());
    while (levelOf(a) < levels() || levelOf(b) < levels()) {
        const int level = std::min(levelOf(a), levelOf(b));
        int value = 0;
        while (next(a, level, value) == next(b, level, value))
            ++value;
        record[size_t(level)] = value;
        a = next(a, level, value);
        b = next(b, level, value);
    }
    return record;
}

} // namespace rules
