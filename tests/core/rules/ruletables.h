// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

// Tables and attributes for tests, written as a person would write them.
namespace ruletables
{

// "yes|no|unknown?": a question mark marks "not known"; "a1<a": a1 refines a.
inline microdata::Attribute attribute(const QString &id, const QString &values)
{
    microdata::Attribute attribute;
    attribute.id = id;
    for (QString code : values.split(QLatin1Char('|'))) {
        microdata::Value value;
        if (code.endsWith(QLatin1Char('?'))) {
            value.kind = microdata::ValueKind::NotKnown;
            code.chop(1);
        }
        value.code = code.section(QLatin1Char('<'), 0, 0);
        value.parent = code.section(QLatin1Char('<'), 1);
        attribute.values << value;
    }
    return attribute;
}

// Age in three bands, closed on the left: under 18, 18 to 64, from 65 on.
inline microdata::Attribute age()
{
    microdata::Attribute attribute
        = ruletables::attribute(QStringLiteral("age"), QStringLiteral("0-17|18-64|65+|unknown?"));
    attribute.type = microdata::AttributeType::Number;
    attribute.name = { { QStringLiteral("en"), QStringLiteral("Victim's age") },
                       { QStringLiteral("es"), QStringLiteral("Edad de la víctima") } };
    attribute.values[0].name = { { QStringLiteral("en"), QStringLiteral("under 18") },
                                 { QStringLiteral("es"), QStringLiteral("menor de 18") } };
    attribute.values[0].from = 0;
    attribute.values[0].below = 18;
    attribute.values[1].from = 18;
    attribute.values[1].below = 65;
    attribute.values[2].from = 65;
    return attribute;
}

inline microdata::Dictionary dictionary()
{
    microdata::Dictionary dictionary;
    dictionary.put(attribute(QStringLiteral("force"), QStringLiteral("yes|no|unknown?")));
    dictionary.put(attribute(QStringLiteral("premises"),
                             QStringLiteral("dwelling|house<dwelling|flat<dwelling|shop|street")));
    dictionary.put(age());
    microdata::Attribute empty;
    empty.id = QStringLiteral("empty");
    dictionary.put(empty);
    return dictionary;
}

inline classification::Classification iccs()
{
    const auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message()));
    return *loaded;
}

inline rules::Output output(const QString &text)
{
    rules::Output output;
    output.outOfScope = text == QLatin1String("out");
    output.category = classification::IccsCode::parse(text);
    if (!output.category && !output.outOfScope)
        output.tags = mapping::tagsFromText(text);
    return output;
}

// "yes | - | < 18 | 0401": one cell for each attribute, then a code, "out" or tags.
inline rules::Row row(const rules::DecisionTable &table, const QString &text)
{
    rules::Row row;
    row.id = QStringLiteral("r%1").arg(table.rows.size() + 1);
    const QStringList parts = text.split(QLatin1Char('|'));
    for (qsizetype i = 0; i < table.attributes.size(); ++i) {
        const auto cell = rules::cellFromText(parts.value(i));
        if (!cell)
            qFatal("not a cell: %s", qPrintable(parts.value(i)));
        if (!cell->isAny())
            row.cells.insert(table.attributes[i], *cell);
    }
    row.output = output(parts.value(table.attributes.size()).trimmed());
    return row;
}

// attributes: "force,age". A row may begin with "default" or "impossible" and a bar.
inline rules::DecisionTable table(rules::HitPolicy policy, const QString &attributes,
                                  const QStringList &rows)
{
    rules::DecisionTable table;
    table.id = QStringLiteral("t");
    table.name = QStringLiteral("Robbery");
    table.policy = policy;
    table.attributes = attributes.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &text : rows) {
        const QString word = text.section(QLatin1Char('|'), 0, 0).trimmed();
        const QString rest = text.section(QLatin1Char('|'), 1);
        if (word == QLatin1String("impossible")) {
            table.impossible << row(table, rest);
        } else if (word == QLatin1String("default")) {
            rules::Row last;
            last.id = QStringLiteral("default");
            last.isDefault = true;
            last.output = output(rest.trimmed());
            table.rows << last;
        } else {
            table.rows << row(table, text);
        }
    }
    return table;
}

inline QStringList checks(const base::Findings &findings)
{
    QStringList ids;
    for (const base::Finding &finding : findings)
        ids << finding.check;
    return ids;
}

} // namespace ruletables
