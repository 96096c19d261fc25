// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/evaluate.h"

#include <random>

// Small tables by number: the same number, the same table. Everything about them can be found by
// looking at all combinations of values.
namespace randomtables
{

using rules::Box;
using rules::BoxTable;
using rules::Example;
using rules::HitPolicy;
using rules::Output;
using rules::ValueSet;

class Maker
{
public:
    Maker(int seed, HitPolicy policy)
        : m_random(quint32(seed))
        , m_policy(policy)
    {
    }

    BoxTable table()
    {
        BoxTable table;
        table.id = QStringLiteral("t");
        table.policy = m_policy;
        const int attributes = upTo(2, 4);
        for (int i = 0; i < attributes; ++i)
            addAttribute(table, i);
        addRows(table);
        return table;
    }
    // Another one over some of the columns.
    BoxTable changed(const BoxTable &source)
    {
        BoxTable table = source;
        if (chance(30)) { // an attribute less
            table.attributes.removeLast();
            table.whole.pop_back();
            for (BoxTable::Rule &rule : table.rules)
                rule.box.pop_back();
            for (Box &box : table.impossible)
                box.pop_back();
        }
        if (chance(70)) {
            BoxTable::Rule &rule = table.rules[size_t(upTo(0, int(table.rules.size()) - 1))];
            if (chance(50) && !rule.isDefault)
                rule.box = box(table);
            else
                rule.output = output();
        }
        return table;
    }

private:
    bool chance(int percent) { return int(m_random() % 100) < percent; }
    int upTo(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }

    void addAttribute(BoxTable &table, int number)
    {
        microdata::Attribute attribute;
        attribute.id = QStringLiteral("a%1").arg(number);
        const int values = upTo(2, 4);
        for (int i = 0; i < values; ++i) {
            microdata::Value value;
            value.code = QString::number(i);
            if (i == values - 1 && chance(60))
                value.kind = microdata::ValueKind::NotKnown;
            attribute.values << value;
        }
        table.attributes << attribute;
        table.whole.push_back(ValueSet::firstOf(values));
    }
    Box box(const BoxTable &table)
    {
        Box box = table.whole;
        for (ValueSet &set : box) {
            if (chance(40))
                continue;
            const int size = set.size();
            for (int i = 0; i < size; ++i) {
                if (chance(50))
                    set.remove(i);
            }
            if (set.isEmpty() && !chance(5))
                set.insert(upTo(0, size - 1));
        }
        return box;
    }
    Output output()
    {
        Output output;
        const auto set = [&](const char *tag, const char *value) {
            output.tags << mapping::TagSetting { QLatin1String(tag), QLatin1String(value) };
        };
        if (m_policy == HitPolicy::Collect || chance(15)) {
            if (chance(50))
                set("event.At", chance(50) ? "1" : "2");
            if (output.tags.isEmpty() || chance(40))
                set("event.We", chance(50) ? "1" : "2");
        }
        if (chance(10))
            output.note = QStringLiteral("a remark");
        if (m_policy == HitPolicy::Collect)
            return output;
        static const char *codes[] = { "0401", "04011", "0501", "0502", "" };
        output.category = classification::IccsCode::parse(QLatin1String(codes[upTo(0, 4)]));
        output.outOfScope = !output.category;
        return output;
    }
    void addRows(BoxTable &table)
    {
        const int rows = upTo(1, 6);
        for (int i = 0; i < rows; ++i)
            table.rules.push_back({ box(table), output(), QStringLiteral("r%1").arg(i), false });
        if (chance(20))
            table.rules.push_back({ table.whole, output(), QStringLiteral("default"), true });
        for (int i = chance(50) ? upTo(1, 2) : 0; i > 0; --i)
            table.impossible.push_back(box(table));
    }

    std::mt19937 m_random; // the same numbers with every library
    HitPolicy m_policy;
};

inline std::vector<Example> allRecords(const Box &whole, int least = 0)
{
    std::vector<Example> records { Example() };
    for (const ValueSet &set : whole) {
        std::vector<Example> longer;
        for (const Example &record : records) {
            for (int value = least; value < set.size(); ++value) {
                longer.push_back(record);
                longer.back().push_back(value);
            }
        }
        records = std::move(longer);
    }
    return records;
}

inline bool holds(const Box &box, const Example &record)
{
    for (size_t i = 0; i < box.size(); ++i) {
        if (!box[i].contains(record[i]))
            return false;
    }
    return true;
}

inline bool isPossible(const BoxTable &table, const Example &record)
{
    for (const Box &box : table.impossible) {
        if (holds(box, record))
            return false;
    }
    return true;
}

} // namespace randomtables
