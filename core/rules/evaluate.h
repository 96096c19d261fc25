// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

#include <memory>

namespace rules
{

struct CompiledRows;

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
// dense look-up, whatever the number of rows. Says the same as evaluate(). Immutable; may be asked
// from several threads.
class Compiled
{
public:
    static constexpr double usualDense = 65'536; // cells, "not stated" counted as a value
    explicit Compiled(const BoxTable &table, double mostDense = usualDense);
    const QList<microdata::Attribute> &attributes() const { return m_attributes; }
    // Position in outputs(); -1: no answer. record: value position per attribute of attributes();
    // -1: not stated, which fits only where a row accepts any value.
    int answer(const int *record) const;
    const QList<Output> &outputs() const { return m_outputs; }
    int ruleOf(const int *record) const; // the first rule that decided; -1: none
    bool isBroken(const int *record) const; // no answer, because rows contradict each other
    bool isDense() const { return m_isDense; }

private:
    friend struct CompiledAccess; // of the coding engine, which copies the arrays
    friend class CompiledBuilder;
    int decisionOf(const int *record) const; // position in m_decisions; -1: ask the rows

    struct Decision {
        qint32 output = -1;
        qint32 rule = -1;
        bool isBroken = false;
    };
    QList<microdata::Attribute> m_attributes;
    QList<Output> m_outputs;
    std::vector<Decision> m_decisions; // those that occur
    // "Not stated" is the place after the last value of an attribute: values.size() for -1.
    std::vector<int> m_notStated;
    std::vector<int> m_strides; // dense: sum of place * stride
    std::vector<qint32> m_dense; // decision by cell
    struct Node {
        int attribute = -1; // -1: leaf
        qint32 first = 0; // children in m_children, or the decision of a leaf
    };
    std::vector<Node> m_nodes; // the first one is the root; none: too many, rows are asked instead
    std::vector<qint32> m_children;
    bool m_isDense = false;
    std::shared_ptr<const CompiledRows> m_rows; // where there is no diagram
};

} // namespace rules
