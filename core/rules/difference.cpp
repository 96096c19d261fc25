// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysis.h"
#include "core/rules/diagram.h"
#include "core/rules/evaluate.h"
#include "core/rules/outputs.h"
#include "core/rules/settler.h"

#include <algorithm>
#include <limits>

namespace rules
{

using microdata::Attribute;

namespace
{

// The attributes of both tables; of one that has other values in the second table, those of both.
QList<Attribute> together(const QList<Attribute> &before, const QList<Attribute> &after)
{
    QList<Attribute> all = before;
    for (const Attribute &attribute : after) {
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Attribute &one) { return one.id == attribute.id; });
        if (known == all.end()) {
            all << attribute;
            continue;
        }
        for (const microdata::Value &value : attribute.values) {
            if (known->positionOf(value.code) < 0 && known->values.size() < ValueSet::mostValues)
                known->values << value;
        }
    }
    return all;
}

class Widener
{
public:
    Widener(const BoxTable &table, const QList<Attribute> &all)
        : m_table(table)
        , m_all(all)
    {
        for (const Attribute &attribute : all)
            m_whole.push_back(ValueSet::firstOf(int(attribute.values.size())));
    }
    BoxTable run() const
    {
        BoxTable wide = m_table;
        wide.attributes = m_all;
        wide.whole = m_whole;
        for (BoxTable::Rule &rule : wide.rules)
            rule.box = widened(rule.box);
        for (Box &box : wide.impossible)
            box = widened(box);
        return wide;
    }

private:
    // Any value of the few is any value of the many.
    Box widened(const Box &box) const
    {
        Box wide = m_whole;
        for (size_t i = 0; i < box.size(); ++i) {
            const Attribute &attribute = m_table.attributes[qsizetype(i)];
            if (box[i] == m_table.whole[i])
                continue;
            for (qsizetype to = 0; to < m_all.size(); ++to) {
                if (m_all[to].id == attribute.id)
                    wide[size_t(to)] = translated(box[i], attribute, m_all[to]);
            }
        }
        return wide;
    }
    static ValueSet translated(const ValueSet &set, const Attribute &from, const Attribute &to)
    {
        ValueSet result;
        for (int value = set.first(); value >= 0; value = set.next(value + 1)) {
            const int place = to.positionOf(from.values[value].code);
            if (place >= 0)
                result.insert(place);
        }
        return result;
    }

    const BoxTable &m_table;
    const QList<Attribute> &m_all;
    Box m_whole;
};

// What is said gets a number, the same in both tables; 0: no answer.
class Answers
{
public:
    qint32 numberOf(const std::optional<Output> &output)
    {
        return output ? m_numbers.numberOf(sayingKey(*output)) + 1 : 0;
    }

private:
    KeyNumbers m_numbers;
};

std::vector<const Box *> boxesOf(const BoxTable &table)
{
    std::vector<const Box *> boxes;
    for (const BoxTable::Rule &rule : table.rules)
        boxes.push_back(&rule.box);
    return boxes;
}

Diagram::Root rootOf(Diagram &diagram, const BoxTable &table, Answers &answers)
{
    const Settler settler(table);
    const auto settle
        = [&](std::vector<int> &active, const Diagram::IsWhole &isWhole) -> std::optional<qint32> {
        if (!settler.settle(active, isWhole))
            return std::nullopt;
        return answers.numberOf(decisionOf(table, active).output);
    };
    return *diagram.partition(boxesOf(table), settler.start(), settle,
                              std::numeric_limits<double>::infinity());
}

} // namespace

std::optional<Difference> differenceOf(const BoxTable &before, const BoxTable &after)
{
    Difference difference;
    difference.attributes = together(before.attributes, after.attributes);
    const BoxTable first = Widener(before, difference.attributes).run();
    const BoxTable second = Widener(after, difference.attributes).run();
    Diagram diagram(first.whole);
    Answers answers;
    Diagram::Root a = rootOf(diagram, first, answers);
    Diagram::Root b = rootOf(diagram, second, answers);
    for (const Box &box : first.impossible) {
        for (const Box &other : second.impossible) {
            const Box both = intersection(box, other);
            a = diagram.overlay(both, diagram.constant(0), a);
            b = diagram.overlay(both, diagram.constant(0), b);
        }
    }
    const auto example = diagram.firstDifference(a, b);
    if (!example)
        return std::nullopt;
    difference.example = *example;
    difference.before = evaluate(first, *example).output.value_or(Output {});
    difference.after = evaluate(second, *example).output.value_or(Output {});
    difference.cells = diagram.differingCells(a, b);
    return difference;
}

} // namespace rules
