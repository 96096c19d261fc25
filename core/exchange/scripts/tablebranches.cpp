// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/tablebranches.h"

#include "core/rules/outputs.h"
#include "core/rules/wording.h"

#include <algorithm>

namespace exchange
{

namespace
{

QStringList marksOf(const rules::Output &output)
{
    QStringList marks;
    for (const mapping::TagSetting &tag : output.tags)
        marks << QStringLiteral(";%1=%2").arg(tag.tag, tag.value);
    for (const mapping::DataFlag flag : output.flags)
        marks << QLatin1Char(';') + mapping::flagId(flag);
    std::sort(marks.begin(), marks.end());
    marks.removeDuplicates();
    return marks;
}

} // namespace

TableBranches::TableBranches(const QList<CodingScript::Column> &values, Wording wording,
                             QString language)
    : m_wording(std::move(wording))
    , m_language(std::move(language))
{
    for (const CodingScript::Column &value : values)
        m_names.insert(value.id, value.name);
}

QString TableBranches::keyOf(const rules::Output &output)
{
    return marksOf(output).join(QString());
}

CodingScript::Conditions TableBranches::conditionsOf(const rules::BoxTable &table,
                                                     const rules::Box &box) const
{
    CodingScript::Conditions conditions;
    for (std::size_t i = 0; i < box.size(); ++i) {
        if (box[i] == table.whole[i])
            continue;
        const microdata::Attribute &attribute = table.attributes[qsizetype(i)];
        const rules::ValueSet others = table.whole[i] - box[i];
        const bool isNot = others.size() < box[i].size();
        const rules::ValueSet &named = isNot ? others : box[i];
        CodingScript::Condition condition { m_names.value(attribute.id), {}, isNot };
        for (int value = named.first(); value >= 0; value = named.next(value + 1))
            condition.values << attribute.values[value].code;
        conditions << condition;
    }
    return conditions;
}

QString TableBranches::commentOf(const rules::BoxTable &table, const rules::Box &box,
                                 const QString &says) const
{
    return m_wording(rules::conditionText(table.attributes, box, m_language))
        + QStringLiteral(" -> ") + says;
}

// Under Unique two rows must not fit together, under Any not when they say different things.
void TableBranches::addContradictions(const rules::BoxTable &table, const Decide &decide,
                                      CodingScript::Table &into) const
{
    for (std::size_t i = 0; i < table.rules.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const rules::BoxTable::Rule &a = table.rules[j], &b = table.rules[i];
            if (a.isDefault || b.isDefault
                || (table.policy == rules::HitPolicy::Any && a.output.saysTheSameAs(b.output)))
                continue;
            const rules::Box both = rules::intersection(a.box, b.box);
            if (!rules::isEmpty(both))
                into.branches << CodingScript::Branch { conditionsOf(table, both), decide(-1),
                                                        QStringLiteral("%1 / %2").arg(a.row,
                                                                                      b.row) };
        }
    }
}

CodingScript::Table TableBranches::table(const rules::BoxTable &table, const Decide &decide) const
{
    CodingScript::Table made { table.id, {}, {}, {} };
    if (table.policy != rules::HitPolicy::First)
        addContradictions(table, decide, made);
    for (std::size_t i = 0; i < table.rules.size(); ++i) {
        const rules::BoxTable::Rule &rule = table.rules[i];
        if (rule.isDefault || rules::isEmpty(rule.box))
            continue;
        const QString says = m_wording(rules::outputText(rule.output));
        made.branches << CodingScript::Branch { conditionsOf(table, rule.box), decide(int(i)),
                                                commentOf(table, rule.box, says) };
    }
    if (const int last = rules::defaultOf(table); last >= 0)
        made.otherwise = decide(last);
    return made;
}

CodingScript::CollectingTable TableBranches::collecting(const rules::BoxTable &table) const
{
    CodingScript::CollectingTable made { table.id, {}, {}, {} };
    QMap<QString, QList<CodingScript::Conditions>> marks; // in the order of their texts
    for (const rules::BoxTable::Rule &rule : table.rules) {
        if (rule.isDefault || rules::isEmpty(rule.box))
            continue;
        for (const QString &mark : marksOf(rule.output))
            marks[mark] << conditionsOf(table, rule.box);
    }
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        made.marks << CodingScript::Mark { it.key(), *it };
    if (rules::defaultOf(table) >= 0)
        made.otherwise = QStringLiteral(";otherwise");
    return made;
}

} // namespace exchange
