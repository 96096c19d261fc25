// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/diagram.h"
#include "core/rules/evaluate.h"
#include "core/rules/outputs.h"
#include "core/rules/ruleindex.h"
#include "core/rules/settler.h"

namespace rules
{

// What Compiled keeps to ask all rows at once when there can be no diagram: it would be too large,
// or an attribute has 256 values.
struct CompiledRows {
    explicit CompiledRows(const BoxTable &source);
    // Rules that decide, as decisionOf() takes them.
    std::vector<int> hits(const int *record) const;

    BoxTable table;
    RuleIndex index;
};

class CompiledBuilder
{
public:
    CompiledBuilder(Compiled &compiled, const BoxTable &table, double mostDense);
    void build();

private:
    void extend();
    void fillDense(const Diagram &diagram, Diagram::Root root);
    qint32 copyNode(const Diagram &diagram, Diagram::Root root);
    qint32 decide(const std::vector<int> &hits);

    Compiled &m_compiled;
    const BoxTable &m_table;
    double m_mostDense;
    Box m_whole; // with a place for "not stated" in each attribute
    std::vector<Box> m_boxes;
    KeyNumbers m_outputs;
    KeyNumbers m_decisions;
    std::unordered_map<Diagram::Root, qint32> m_copied;
};

} // namespace rules
