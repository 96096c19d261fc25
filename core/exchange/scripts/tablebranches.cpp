// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/tablebranches.h"

#include "core/rules/outputs.h"
#include "core/rules/wording.h"

#include <QMap>
#include <QSet>

namespace exchange
{

namespace
{

// Where a tag or flag stands among those that are added: tags by name, then flags in their order.
using Place = std::pair<int, QString>;
struct Said {
    QMap<QString, QList<std::size_t>> rules; // by what they add
    QString otherwise;
};

// ";event.At=1" by its place.
QMultiMap<Place, QString> marksOf(const rules::Output &output)
{
    QMultiMap<Place, QString> marks;
    for (const mapping::TagSetting &tag : output.tags)
        marks.insert({ -1, tag.tag }, QStringLiteral(";%1=%2").arg(tag.tag, tag.value));
    for (const mapping::DataFlag flag : output.flags) {
        const QString id = mapping::flagId(flag);
        marks.insert({ int(flag), id }, QLatin1Char(';') + id);
    }
    return marks;
}

QMap<Place, Said> saidBy(const rules::BoxTable &table)
{
    QMap<Place, Said> said;
    const int last = rules::defaultOf(table);
    for (std::size_t i = 0; i < table.rules.size(); ++i) {
        const rules::BoxTable::Rule &rule = table.rules[i];
        if (rules::isEmpty(rule.box) || (rule.isDefault && int(i) != last))
            continue;
        const auto marks = marksOf(rule.output);
        for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
            Said &of = said[it.key()];
            if (!rule.isDefault)
                of.rules[*it] << i;
            else if (of.otherwise.isEmpty() || *it < of.otherwise)
                of.otherwise = *it;
        }
    }
    return said;
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

// Tags that stand otherwise are added where no row fits, whatever the rows say.
CodingScript::CollectingTable TableBranches::collecting(const rules::BoxTable &table) const
{
    CodingScript::CollectingTable made { table.id, {}, {} };
    const QMap<Place, Said> said = saidBy(table);
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        CodingScript::Addition addition {
            {}, it.key().second, it.key().first >= 0, {}, it->otherwise
        };
        QSet<std::size_t> saying;
        for (auto text = it->rules.cbegin(); text != it->rules.cend(); ++text) {
            CodingScript::Addition::Choice choice { {}, text.key() };
            for (const std::size_t rule : *text) {
                choice.anyOf << conditionsOf(table, table.rules[rule].box);
                saying << rule;
            }
            addition.choices << choice;
        }
        CodingScript::Addition::Choice others;
        for (std::size_t i = 0; i < table.rules.size() && !it->otherwise.isEmpty(); ++i) {
            const rules::BoxTable::Rule &rule = table.rules[i];
            if (!rule.isDefault && !rules::isEmpty(rule.box) && !saying.contains(i))
                others.anyOf << conditionsOf(table, rule.box);
        }
        if (!others.anyOf.isEmpty())
            addition.choices << others;
        made.additions << addition;
    }
    return made;
}

} // namespace exchange
