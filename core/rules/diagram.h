// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

#include <functional>
#include <unordered_map>

namespace rules
{

// An ordered multi-valued decision diagram over the attributes of a table: a canonical form, so
// that two functions are equal when their roots are. For tables whose boxes fall into too many
// pieces (RULES.md section 4.10).
class Diagram
{
public:
    using Root = qint32;
    explicit Diagram(const Box &whole);
    Root constant(qint32 value);
    // `inside` where the record is in the box, else what `other` says.
    Root overlay(const Box &box, Root inside, Root other);

    // The function that says of a record what `settle` makes of the boxes it lies in. settle gets
    // the boxes that may hold it, by position, and whether one holds all that is left; it may drop
    // boxes that cannot matter any more and gives the value as soon as it is certain. nullopt: more
    // than mostSteps boxes were looked at.
    using IsWhole = std::function<bool(int)>;
    using Settle = std::function<std::optional<qint32>(std::vector<int> &, const IsWhole &)>;
    std::optional<Root> partition(const std::vector<const Box *> &boxes,
                                  const std::vector<int> &active, const Settle &settle,
                                  double mostSteps);

    qint32 valueAt(Root root, const Example &record) const;
    double cellsWith(Root root, qint32 value) const;
    // A box of records with this value, as large as a greedy walk finds; nullopt: there is none.
    std::optional<Box> boxWith(Root root, qint32 value) const;
    // The least record for which the roots differ; nullopt: they are the same function.
    std::optional<Example> firstDifference(Root a, Root b) const;
    double differingCells(Root a, Root b) const;
    qsizetype size() const; // nodes

    // For walks of others: the attribute that a node asks for (levels() of them: it is a leaf), its
    // value, and what comes next.
    int levels() const { return int(m_whole.size()); }
    int levelOf(Root root) const;
    qint32 valueOf(Root leaf) const;
    Root next(Root root, int level, int value) const; // itself when it does not ask for level

private:
    friend class DiagramPartition;
    friend class DiagramCount;
    struct Node {
        int level = 0; // levels(): a leaf
        qint32 first = 0; // of the children in m_children, or the value of a leaf
    };
    struct KeyHash {
        size_t operator()(const std::vector<qint32> &key) const;
    };
    template<typename Value> using Memo = std::unordered_map<std::vector<qint32>, Value, KeyHash>;

    Root node(int level, const std::vector<Root> &children);
    double factor(int from, int to) const; // combinations of the attributes in between
    Root overlay(Memo<Root> &known, const Box &box, int level, Root inside, Root other);

    std::vector<Node> m_nodes;
    std::vector<Root> m_children;
    Memo<Root> m_unique;
    Box m_whole;
};

} // namespace rules
