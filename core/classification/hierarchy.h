// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace classification
{

// The tree over the positions of a category list. Built as a graph first, so that a file whose
// parents run in a circle is recognised instead of followed for ever.
class Hierarchy
{
public:
    static constexpr int None = -1;

    Hierarchy() = default;
    explicit Hierarchy(const QList<int> &parents); // None: a root

    // Positions of one circle, in order; empty for a forest. Nothing else may be asked then.
    const QList<int> &circle() const { return m_circle; }

    int size() const { return int(m_parents.size()); }
    int parent(int position) const { return m_parents.at(position); }
    const QList<int> &roots() const { return m_roots; }
    const QList<int> &children(int position) const { return m_children.at(position); }
    QList<int> ancestors(int position) const; // parent first
    bool isAncestor(int ancestor, int position) const; // a category is not its own ancestor
    // Deepest position that is or holds each of them; None when there is none.
    int lowestCommonAncestor(const QList<int> &positions) const;

private:
    struct Visitor;

    QList<int> m_parents;
    QList<int> m_roots;
    QList<QList<int>> m_children;
    QList<int> m_entered; // time at which a depth-first walk enters and leaves a position:
    QList<int> m_left; // below means between
    QList<int> m_circle;
};

} // namespace classification
