// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/compiledbuilder.h"

#include "core/rules/outputs.h"

#include <algorithm>

namespace rules
{

namespace
{

constexpr double mostSteps = 1e7; // some seconds and some hundred megabytes at the very worst

std::vector<const Box *> pointers(const std::vector<Box> &boxes)
{
    std::vector<const Box *> result;
    for (const Box &box : boxes)
        result.push_back(&box);
    return result;
}

std::vector<const Box *> boxesOf(const BoxTable &table)
{
    std::vector<const Box *> boxes;
    for (const BoxTable::Rule &rule : table.rules)
        boxes.push_back(&rule.box);
    return boxes;
}

} // namespace

CompiledRows::CompiledRows(const BoxTable &source)
    : table(source)
    , index(boxesOf(table), table.whole)
{
}

std::vector<int> CompiledRows::hits(const int *record) const
{
    std::vector<int> all = RuleIndex::positions(index.fitting(record));
    all.erase(std::remove_if(all.begin(), all.end(),
                             [this](int rule) { return table.rules[size_t(rule)].isDefault; }),
              all.end());
    return all;
}

CompiledBuilder::CompiledBuilder(Compiled &compiled, const BoxTable &table, double mostDense)
    : m_compiled(compiled)
    , m_table(table)
    , m_mostDense(mostDense)
{
}

qint32 CompiledBuilder::decide(const std::vector<int> &hits)
{
    const Decision decision = decisionOf(m_table, hits);
    qint32 output = -1;
    if (decision.output) {
        output = m_outputs.numberOf(wholeKey(*decision.output));
        if (output == m_compiled.m_outputs.size())
            m_compiled.m_outputs << *decision.output;
    }
    const QByteArray key = QByteArray::number(output) + ' ' + QByteArray::number(decision.rule)
        + (decision.isBroken ? "!" : "");
    const int number = m_decisions.numberOf(key);
    if (size_t(number) == m_compiled.m_decisions.size())
        m_compiled.m_decisions.push_back({ output, decision.rule, decision.isBroken });
    return number;
}

void CompiledBuilder::build()
{
    m_compiled.m_attributes = m_table.attributes;
    m_compiled.m_rows = std::make_shared<CompiledRows>(m_table);
    if (std::any_of(m_table.whole.begin(), m_table.whole.end(),
                    [](const ValueSet &set) { return set.size() == ValueSet::mostValues; }))
        return; // no place is left for "not stated"
    const Settler settler(m_table);
    extend();
    Diagram diagram(m_whole);
    const auto settle
        = [&](std::vector<int> &active, const Diagram::IsWhole &isWhole) -> std::optional<qint32> {
        return settler.settle(active, isWhole) ? std::optional<qint32>(decide(active))
                                               : std::nullopt;
    };
    const auto root = diagram.partition(pointers(m_boxes), settler.start(), settle, mostSteps);
    if (!root)
        return;
    m_compiled.m_rows.reset();
    m_compiled.m_isDense = cellCount(m_whole) <= m_mostDense;
    if (m_compiled.m_isDense)
        fillDense(diagram, *root);
    else
        copyNode(diagram, *root);
}

// A value that is not stated fits where any value does.
void CompiledBuilder::extend()
{
    for (const BoxTable::Rule &rule : m_table.rules)
        m_boxes.push_back(rule.box);
    m_whole = m_table.whole;
    for (size_t i = 0; i < m_whole.size(); ++i) {
        const int notStated = m_whole[i].size();
        for (Box &box : m_boxes) {
            if (box[i] == m_table.whole[i])
                box[i].insert(notStated);
        }
        m_whole[i].insert(notStated);
        m_compiled.m_notStated.push_back(notStated);
    }
}

void CompiledBuilder::fillDense(const Diagram &diagram, Diagram::Root root)
{
    const size_t attributes = m_whole.size();
    int cells = 1;
    m_compiled.m_strides.assign(attributes, 0);
    for (size_t i = attributes; i-- > 0;) {
        m_compiled.m_strides[i] = cells;
        cells *= m_whole[i].size();
    }
    m_compiled.m_dense.resize(size_t(cells));
    Example record(attributes);
    for (int cell = 0; cell < cells; ++cell) {
        for (size_t i = 0; i < attributes; ++i)
            record[i] = cell / m_compiled.m_strides[i] % m_whole[i].size();
        m_compiled.m_dense[size_t(cell)] = diagram.valueAt(root, record);
    }
}

qint32 CompiledBuilder::copyNode(const Diagram &diagram, Diagram::Root root)
{
    if (const auto known = m_copied.find(root); known != m_copied.end())
        return known->second;
    const qint32 place = qint32(m_compiled.m_nodes.size());
    m_copied.emplace(root, place);
    m_compiled.m_nodes.emplace_back();
    const int level = diagram.levelOf(root);
    if (level == diagram.levels()) {
        m_compiled.m_nodes[size_t(place)] = { -1, diagram.valueOf(root) };
        return place;
    }
    const int count = m_whole[size_t(level)].size();
    const qint32 first = qint32(m_compiled.m_children.size());
    m_compiled.m_children.resize(size_t(first + count));
    m_compiled.m_nodes[size_t(place)] = { level, first };
    for (int value = 0; value < count; ++value) {
        const qint32 child = copyNode(diagram, diagram.next(root, level, value));
        m_compiled.m_children[size_t(first + value)] = child;
    }
    return place;
}

} // namespace rules
