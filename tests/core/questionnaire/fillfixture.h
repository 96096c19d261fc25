// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/filler.h"

namespace fillfixture
{

using questionnaire::CodedTable;
using questionnaire::EditionPointer;

// A small questionnaire of victims and offences for 2022 and 2023.
inline EditionPointer edition()
{
    using namespace questionnaire;
    Form form;
    form.id = QStringLiteral("mine-2024");
    form.instrument = QStringLiteral("mine");
    form.collection = 2024;
    form.referenceYears = 2;
    const DimensionValue total { QStringLiteral("total"), {}, {}, {}, {}, false };
    form.dimensions << Dimension { QStringLiteral("sex"),
                                   QStringLiteral("Sex"),
                                   QStringLiteral("total"),
                                   { { "victims", "victim.SV" } },
                                   { total,
                                     { "male", "Male", { "1" }, {}, {}, false },
                                     { "female", "Female", { "2" }, {}, {}, false },
                                     { "unknown", "Not known", { "4" }, {}, {}, true },
                                     { "other", "Other", {}, {}, {}, false } } }
                    << Dimension { QStringLiteral("age"),
                                   QStringLiteral("Age"),
                                   QStringLiteral("total"),
                                   { { "victims", "victim.AV" } },
                                   { total,
                                     { "child", "0-14", {}, 0, 15, false },
                                     { "minor", "0-17", {}, 0, 18, false },
                                     { "old", "60+", {}, 60, {}, false } } };
    form.dimensions << Dimension { QStringLiteral("mechanism"),
                                   QStringLiteral("Mechanism"),
                                   QStringLiteral("total"),
                                   { { "victims", "weapon" } },
                                   { total,
                                     { "firearm", "Firearm", { "gun" }, {}, {}, false },
                                     { "rifle", "Rifle", { "rifle" }, {}, {}, false } } };
    Table table;
    table.id = QStringLiteral("1");
    const auto row = [&table](const char *id, const QStringList &categories) -> Row & {
        Row made;
        made.id = QLatin1String(id);
        made.label = made.id;
        made.categories = categories;
        made.unit = QStringLiteral("victims");
        made.stage = QStringLiteral("recorded");
        made.columns << Column { QStringLiteral("total"), {}, {}, {} };
        table.rows << made;
        return table.rows.last();
    };
    const auto columns = [](Row &made, const char *dimension, const QStringList &values) {
        for (const QString &value : values)
            made.columns << Column { value, value, { { QLatin1String(dimension), value } }, {} };
    };
    Row &killed = row("killed", { "0101" });
    columns(killed, "sex", { "male", "female", "unknown", "other" });
    columns(killed, "age", { "child", "minor", "old" });
    columns(killed, "mechanism", { "firearm", "rifle" });
    row("assaults", { "0201" }).without = QStringList { "020111" };
    row("serious", { "020111" });
    row("theft", { "0502" }).unit = QStringLiteral("offences");
    row("fraud", { "0701" });
    row("bribery", { "07031" });
    row("cyber", { "0101" }).where.insert(QStringLiteral("event.Cy"), { "1" });
    row("deaths", {});
    row("rate", { "0101" }).derived = QStringLiteral("16.1.1");
    row("old", { "0101" }).asked.to = 2020;
    Module module { QStringLiteral("m"), {}, { table }, {} };
    form.modules << module;
    return std::make_shared<Edition>(form);
}

inline microdata::Dictionary dictionary()
{
    using microdata::Attribute;
    using microdata::Value;
    using microdata::ValueKind;
    const auto value
        = [](const char *code, ValueKind kind = ValueKind::Ordinary, const char *parent = "") {
              Value made;
              made.code = QLatin1String(code);
              made.kind = kind;
              made.parent = QLatin1String(parent);
              return made;
          };
    const auto band = [&value](const char *code, double from, std::optional<double> below) {
        Value made = value(code);
        made.from = from;
        made.below = below;
        return made;
    };
    const auto attribute = [](const char *id, const QList<Value> &values) {
        Attribute made;
        made.id = QLatin1String(id);
        made.values = values;
        return made;
    };
    microdata::Dictionary all;
    const Value unknown = value("4", ValueKind::NotKnown);
    all.put(attribute("victim.SV",
                      { value("1"), value("2"), value("3", ValueKind::NotApplicable), unknown }));
    Attribute age = attribute("victim.AV",
                              { band("1", 0, 15), band("2", 15, 30), band("5", 60, {}),
                                value("6", ValueKind::NotKnown) });
    age.type = microdata::AttributeType::Number;
    all.put(age);
    all.put(attribute(
        "weapon",
        { value("gun"), value("rifle", ValueKind::Ordinary, "gun"), value("knife"), unknown }));
    all.put(attribute("event.Cy", { value("1"), value("2"), unknown }));
    return all;
}

// Lines "0101,1,13A,2023=24": a count for each dimension's values; in thousandths when ".".
inline CodedTable table(const QString &dimensions, const QStringList &lines,
                        const char *id = "police", int year = 0)
{
    CodedTable made;
    made.id = QLatin1String(id);
    made.unit = QStringLiteral("victims");
    made.stage = QStringLiteral("recorded");
    made.year = year;
    made.table.dimensions = dimensions.split(QLatin1Char(','));
    for (const QString &line : lines)
        made.table.rows << coding::CrossTable::Row {
            line.section(QLatin1Char('='), 0, -2).split(QLatin1Char(',')),
            qint64(line.section(QLatin1Char('='), -1).toDouble() * 1e6)
        };
    return made;
}

} // namespace fillfixture
