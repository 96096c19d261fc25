// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/diagram.h"

#include <algorithm>

namespace rules
{

size_t Diagram::KeyHash::operator()(const std::vector<qint32> &key) const
{
    quint64 hash = 0x9e3779b97f4a7c15ULL + key.size();
    for (const qint32 part : key) {
        hash = (hash ^ quint32(part)) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    }
    return size_t(hash);
}

Diagram::Diagram(const Box &whole)
    : m_whole(whole)
{
}

Diagram::Root Diagram::constant(qint32 value)
{
    const auto [place, isNew] = m_unique.try_emplace({ levels(), value }, Root(m_nodes.size()));
    if (isNew)
        m_nodes.push_back({ levels(), value });
    return place->second;
}

Diagram::Root Diagram::node(int level, const std::vector<Root> &children)
{
    const bool asks = std::any_of(children.begin(), children.end(),
                                  [&](Root child) { return child != children.front(); });
    if (!asks)
        return children.front();
    std::vector<qint32> key { level };
    key.insert(key.end(), children.begin(), children.end());
    const auto [place, isNew] = m_unique.try_emplace(std::move(key), Root(m_nodes.size()));
    if (isNew) {
        m_nodes.push_back({ level, qint32(m_children.size()) });
        m_children.insert(m_children.end(), children.begin(), children.end());
    }
    return place->second;
}

int Diagram::levelOf(Root root) const
{
    return m_nodes[size_t(root)].level;
}

qint32 Diagram::valueOf(Root leaf) const
{
    Q_ASSERT(levelOf(leaf) == levels());
    return m_nodes[size_t(leaf)].first;
}

Diagram::Root Diagram::next(Root root, int level, int value) const
{
    const Node &node = m_nodes[size_t(root)];
    return node.level == level ? m_children[size_t(node.first + value)] : root;
}

qsizetype Diagram::size() const
{
    return qsizetype(m_nodes.size());
}

Diagram::Root Diagram::overlay(const Box &box, Root inside, Root other)
{
    if (isEmpty(box))
        return other;
    Memo<Root> known;
    return overlay(known, box, 0, inside, other);
}

Diagram::Root Diagram::overlay(Memo<Root> &known, const Box &box, int level, Root inside,
                               Root other)
{
    if (inside == other || level == levels())
        return inside;
    if (const auto found = known.find({ level, inside, other }); found != known.end())
        return found->second;
    std::vector<Root> children;
    for (int value = 0; value < m_whole[size_t(level)].size(); ++value) {
        const Root below = next(other, level, value);
        children.push_back(box[size_t(level)].contains(value)
                               ? overlay(known, box, level + 1, next(inside, level, value), below)
                               : below);
    }
    const Root result = node(level, children);
    known.emplace(std::vector<qint32> { level, inside, other }, result);
    return result;
}

} // namespace rules
