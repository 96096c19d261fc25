// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

namespace rules
{

// What one table says of one record, with everything that led there.
struct Tried {
    QString row;
    int firstFailing = -1; // attribute position of the first cell that does not fit; -1: fits
};
struct Evaluation {
    std::vector<int> hits; // rules that fit, by position, in order; a default only when alone
    std::optional<Output> output; // none: no row fits, or Unique is broken
    bool isBroken = false; // Unique with two hits, or Any with different answers
    QList<Tried> tried; // filled on request
};
Evaluation evaluate(const BoxTable &table, const Example &record, bool withTrace = false);

// A table made for speed: which answer a record gets in a few steps of a decision diagram or one
// dense look-up, whatever the number of rows. Says the same as evaluate().
class Compiled
{
public:
    explicit Compiled(const BoxTable &table);
    const QList<microdata::Attribute> &attributes() const { return m_attributes; }
    // Position in outputs(); -1: no answer. record: value position per attribute of attributes().
    int answer(const int *record) const;
    const QList<Output> &outputs() const { return m_outputs; }
    int ruleOf(const int *record) const; // the first rule that decided; -1: none
    bool isDense() const { return m_isDense; }

private:
    friend struct CompiledAccess; // of the coding engine, which copies the arrays
    QList<microdata::Attribute> m_attributes;
    QList<Output> m_outputs;
    std::vector<int> m_strides; // dense: sum of value * stride
    std::vector<qint32> m_dense; // rule by cell
    struct Node {
        int attribute = -1; // -1: leaf
        qint32 first = 0; // children in m_children, or the rule of a leaf
    };
    std::vector<Node> m_nodes;
    std::vector<qint32> m_children;
    std::vector<qint32> m_outputOfRule;
    bool m_isDense = false;
};

} // namespace rules
