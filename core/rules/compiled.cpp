// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/compiledbuilder.h"
#include "core/rules/outputs.h"

#include <algorithm>

namespace rules
{

Compiled::Compiled(const BoxTable &table, double mostDense)
{
    CompiledBuilder(*this, table, mostDense).build();
}

int Compiled::decisionOf(const int *record) const
{
    if (m_isDense) {
        int cell = 0;
        for (size_t i = 0; i < m_strides.size(); ++i)
            cell += (record[i] < 0 ? m_notStated[i] : record[i]) * m_strides[i];
        return m_dense[size_t(cell)];
    }
    if (m_nodes.empty())
        return -1;
    const Node *node = &m_nodes.front();
    while (node->attribute >= 0) {
        const int stated = record[node->attribute];
        const int place = stated < 0 ? m_notStated[size_t(node->attribute)] : stated;
        node = &m_nodes[size_t(m_children[size_t(node->first + place)])];
    }
    return node->first;
}

int Compiled::answer(const int *record) const
{
    const int decision = decisionOf(record);
    if (decision >= 0)
        return m_decisions[size_t(decision)].output;
    const auto output = rules::decisionOf(m_rows->table, m_rows->hits(record)).output;
    return output ? int(m_outputs.indexOf(*output)) : -1;
}

int Compiled::ruleOf(const int *record) const
{
    const int decision = decisionOf(record);
    return decision >= 0 ? m_decisions[size_t(decision)].rule
                         : rules::decisionOf(m_rows->table, m_rows->hits(record)).rule;
}

bool Compiled::isBroken(const int *record) const
{
    const int decision = decisionOf(record);
    return decision >= 0 ? m_decisions[size_t(decision)].isBroken
                         : rules::decisionOf(m_rows->table, m_rows->hits(record)).isBroken;
}

} // namespace rules
