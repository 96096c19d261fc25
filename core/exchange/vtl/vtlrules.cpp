// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vtl/vtlrules.h"

#include "core/exchange/vtl/vtltext.h"
#include "core/rules/outputs.h"

#include <QDate>

#include <algorithm>

namespace exchange::vtl
{

using microdata::Attribute;
using microdata::AttributeType;
using microdata::ValueKind;
using rules::BoxTable;
using rules::HitPolicy;

namespace
{

// A null that has a type wherever it stands.
const QString null = QStringLiteral("cast(null, string)");

std::optional<QString> conditionOf(const Attribute &attribute, const rules::ValueSet &values)
{
    QStringList codes;
    for (int i = values.first(); i >= 0; i = values.next(i + 1)) {
        const auto code = string(attribute.values[i].code);
        if (!code)
            return std::nullopt;
        codes << *code;
    }
    // Never not_in: what is not stated would fit.
    const int notKnown = attribute.positionOfKind(ValueKind::NotKnown);
    const auto instead = string(notKnown < 0 ? QString() : attribute.values[notKnown].code);
    if (!instead)
        return std::nullopt;
    return QStringLiteral("nvl(%1, %2) in %3").arg(component(attribute), *instead, set(codes));
}

QString categoryOf(const rules::Output &output)
{
    if (output.outOfScope)
        return QStringLiteral("\"out of scope\"");
    return output.category ? QLatin1Char('"') + item(*output.category) + QLatin1Char('"') : null;
}

struct Case {
    QString condition;
    const rules::Output *output;
    int saying; // equal for outputs that say the same
};

// The rows that can fit, without the default; none: one cannot be written.
std::optional<QList<Case>> casesOf(const BoxTable &table)
{
    const std::vector<int> sayings = rules::outputClasses(table, rules::sayingKey);
    QList<Case> cases;
    for (size_t i = 0; i < table.rules.size(); ++i) {
        const BoxTable::Rule &rule = table.rules[i];
        if (rule.isDefault || rules::isEmpty(rule.box))
            continue;
        const auto text = condition(table.attributes, rule.box);
        if (!text)
            return std::nullopt;
        cases << Case { text->isEmpty() ? QStringLiteral("true") : *text, &rule.output,
                        sayings[i] };
    }
    return cases;
}

QString chosen(const QList<Case> &cases, const QString &otherwise)
{
    QString text;
    for (const Case &one : cases)
        text += QStringLiteral("\n      if %1 then %2 else")
                    .arg(one.condition, categoryOf(*one.output));
    return text + QLatin1Char(' ') + otherwise;
}

// How many rows fit; under Any, how many different answers they give.
QString hitsOf(const QList<Case> &cases, HitPolicy policy)
{
    QMap<int, QStringList> groups;
    for (qsizetype i = 0; i < cases.size(); ++i)
        groups[policy == HitPolicy::Any ? cases[i].saying : int(i)]
            << QLatin1Char('(') + cases[i].condition + QLatin1Char(')');
    QStringList counts;
    for (const QStringList &group : std::as_const(groups))
        counts << QStringLiteral("(if %1 then 1 else 0)").arg(group.join(QStringLiteral(" or ")));
    return counts.join(QStringLiteral("\n      + "));
}

QString limit(double value, AttributeType type)
{
    if (type == AttributeType::Number)
        return number(value);
    return QStringLiteral("cast(\"%1\", date, \"YYYY-MM-DD\")")
        .arg(QDate::fromJulianDay(qint64(value)).toString(Qt::ISODate));
}

} // namespace

QString component(const Attribute &attribute)
{
    return name(attribute.id);
}

std::optional<QString> condition(const QList<Attribute> &attributes, const rules::Box &box)
{
    QStringList parts;
    for (size_t i = 0; i < box.size(); ++i) {
        const Attribute &attribute = attributes[qsizetype(i)];
        if (box[i] == rules::ValueSet::firstOf(int(attribute.values.size())))
            continue;
        const auto part = conditionOf(attribute, box[i]);
        if (!part)
            return std::nullopt;
        parts << *part;
    }
    return parts.join(QStringLiteral(" and "));
}

std::optional<TableTexts> textsOf(const BoxTable &table, bool mayContradict,
                                  const QString &hitsName)
{
    const auto cases = casesOf(table);
    if (!cases)
        return std::nullopt;
    const int byDefault = rules::defaultOf(table);
    const rules::Output nothing;
    const rules::Output &last = byDefault < 0 ? nothing : table.rules[size_t(byDefault)].output;
    TableTexts texts;
    texts.category = chosen(*cases, categoryOf(last));
    if (!mayContradict || table.policy == HitPolicy::First || cases->size() < 2)
        return texts;
    texts.hits = hitsOf(*cases, table.policy);
    texts.category.prepend(
        QStringLiteral("\n      if %1 > 1 then \"contradiction\" else").arg(hitsName));
    return texts;
}

std::optional<QString> bandOperator(const Attribute &attribute)
{
    if (attribute.type == AttributeType::List)
        return std::nullopt;
    QString text;
    for (const microdata::Value &value : attribute.values) {
        const auto code = string(value.code);
        if (!value.isBand() || !code)
            continue;
        QStringList limits;
        if (value.from)
            limits << QStringLiteral("x >= ") + limit(*value.from, attribute.type);
        if (value.below)
            limits << QStringLiteral("x < ") + limit(*value.below, attribute.type);
        text += QStringLiteral("\n    if %1 then %2 else")
                    .arg(limits.join(QStringLiteral(" and ")), *code);
    }
    const int notKnown = attribute.positionOfKind(ValueKind::NotKnown);
    const auto otherwise = notKnown < 0 ? std::nullopt : string(attribute.values[notKnown].code);
    return QStringLiteral("define operator band_%1 (x %2) returns string is%3 %4\nend operator;\n")
        .arg(plainName(attribute.id),
             attribute.type == AttributeType::Date ? QStringLiteral("date")
                                                   : QStringLiteral("number"),
             text, otherwise.value_or(null));
}

} // namespace exchange::vtl
