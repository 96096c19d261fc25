// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// An empty cell accepts nothing, so it is written too.
QJsonObject cellToJson(const rules::Cell &cell)
{
    FieldWriter writer;
    writer.texts(L("values"), cell.values);
    if (cell.isNot)
        writer.value(L("not"), true);
    return writer.json();
}

Read<rules::Cell> cellFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    return reader.result(rules::Cell { reader.texts(L("values")), reader.yes(L("not"), false) });
}

QJsonObject cellsToJson(const QMap<QString, rules::Cell> &cells)
{
    QJsonObject json;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        json.insert(it.key(), cellToJson(it.value()));
    return json;
}

QMap<QString, rules::Cell> readCells(FieldReader &reader)
{
    QMap<QString, rules::Cell> cells;
    const QJsonObject json = reader.object(L("cells"));
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const auto cell = cellFromJson(it.value().toObject());
        if (!it.value().isObject())
            reader.refuse(L("cells"), it.key());
        else if (!cell)
            reader.refuse(L("cells"), it.key() + L(", ") + cell.error());
        else
            cells.insert(it.key(), *cell);
    }
    return cells;
}

QJsonObject outputToJson(const rules::Output &output)
{
    FieldWriter writer;
    if (output.category)
        writer.value(L("category"), output.category->toString());
    if (output.outOfScope)
        writer.value(L("out_of_scope"), true);
    if (!output.tags.isEmpty())
        writer.value(L("tags"), tagsToJson(output.tags));
    if (!output.flags.isEmpty())
        writer.value(L("flags"), flagsToJson(output.flags));
    if (output.confidence >= 0)
        writer.value(L("confidence"), output.confidence);
    writer.text(L("note"), output.note);
    return writer.json();
}

void readTagsAndFlags(FieldReader &reader, rules::Output &output)
{
    const QJsonArray tags = reader.array(L("tags"));
    output.tags = tagsFromJson(tags);
    if (tagsToJson(output.tags) != tags)
        reader.refuse(L("tags"), compact(tags));
    if (const auto flags = flagsFromJson(reader.array(L("flags"))))
        output.flags = *flags;
    else
        reader.refuse(L("flags"), flags.error());
}

Read<rules::Output> outputFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    rules::Output output;
    const QString category = reader.text(L("category"));
    output.category = classification::IccsCode::parse(category);
    if (!category.isEmpty() && !output.category)
        reader.refuse(L("category"), category);
    output.outOfScope = reader.yes(L("out_of_scope"), false);
    readTagsAndFlags(reader, output);
    output.confidence = reader.real(L("confidence"), -1);
    if (json.contains(L("confidence")) && !(output.confidence >= 0 && output.confidence <= 1))
        reader.refuse(L("confidence"), QString::number(output.confidence));
    output.note = reader.text(L("note"));
    return reader.result(output);
}

QJsonObject rowToJson(const rules::Row &row)
{
    FieldWriter writer;
    writer.value(L("id"), row.id);
    writer.value(L("cells"), cellsToJson(row.cells));
    if (row.output != rules::Output())
        writer.value(L("output"), outputToJson(row.output));
    if (row.isDefault)
        writer.value(L("default"), true);
    return writer.json();
}

Read<rules::Row> rowFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    rules::Row row;
    row.id = reader.text(L("id"));
    row.cells = readCells(reader);
    if (const auto output = outputFromJson(reader.object(L("output"))))
        row.output = *output;
    else
        reader.refuse(L("output"), output.error());
    row.isDefault = reader.yes(L("default"), false);
    return reader.result(row);
}

QJsonArray rowsToJson(const QList<rules::Row> &rows)
{
    QJsonArray json;
    for (const rules::Row &row : rows)
        json << rowToJson(row);
    return json;
}

QJsonObject scopeToJson(const rules::Scope &scope)
{
    FieldWriter writer;
    writer.value(L("kind"), rules::scopeId(scope.kind));
    writer.text(L("list"), scope.list);
    writer.texts(L("names"), scope.names);
    return writer.json();
}

Read<rules::Scope> scopeFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    rules::Scope scope;
    scope.kind = reader.choice(L("kind"), rules::scopeFromId, scope.kind);
    scope.list = reader.text(L("list"));
    scope.names = reader.texts(L("names"));
    return reader.result(scope);
}

} // namespace

QJsonObject toJson(const rules::DecisionTable &table)
{
    FieldWriter writer;
    writer.value(L("id"), table.id);
    writer.text(L("name"), table.name);
    writer.value(L("scope"), scopeToJson(table.scope));
    writer.value(L("policy"), rules::policyId(table.policy));
    writer.texts(L("attributes"), table.attributes);
    writer.value(L("rows"), rowsToJson(table.rows));
    if (!table.impossible.isEmpty())
        writer.value(L("impossible"), rowsToJson(table.impossible));
    writer.text(L("rationale"), table.rationale);
    writer.text(L("author"), table.author);
    return writer.json();
}

Read<rules::DecisionTable> tableFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    rules::DecisionTable table;
    table.id = reader.text(L("id"));
    table.name = reader.text(L("name"));
    if (const auto scope = scopeFromJson(reader.object(L("scope"))))
        table.scope = *scope;
    else
        reader.refuse(L("scope"), scope.error());
    table.policy = reader.choice(L("policy"), rules::policyFromId, table.policy);
    table.attributes = reader.texts(L("attributes"));
    table.rows = reader.items(L("rows"), rowFromJson);
    table.impossible = reader.items(L("impossible"), rowFromJson);
    table.rationale = reader.text(L("rationale"));
    table.author = reader.text(L("author"));
    return reader.result(table);
}

} // namespace project
