// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

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
    qint32 valueAt(Root root, const Example &record) const;
    double cellsWith(Root root, qint32 value) const;
    // A box of records with this value, as large as a greedy walk finds; nullopt: there is none.
    std::optional<Box> boxWith(Root root, qint32 value) const;
    // The least record for which the roots differ; nullopt: they are the same function.
    std::optional<Example> firstDifference(Root a, Root b) const;
    qsizetype size() const; // nodes

private:
    struct Node;
    std::vector<Node> m_nodes;
    Box m_whole;
};

} // namespace rules
