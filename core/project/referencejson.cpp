// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

constexpr int cellsOfRow = 4;

// Rows are many, so they are written without names: [code, label, provision, [categories]].
QJsonArray rowsToJson(const QList<mapping::ReferenceRow> &rows)
{
    QJsonArray json;
    for (const mapping::ReferenceRow &row : rows)
        json << QJsonArray { row.code, row.label, row.provision, categoriesToJson(row.categories) };
    return json;
}

Read<QList<mapping::ReferenceRow>> rowsFromJson(const QJsonArray &json)
{
    QList<mapping::ReferenceRow> rows;
    for (const QJsonValue &value : json) {
        const QJsonArray cells = value.toArray();
        const auto categories = categoriesFromJson(cells.at(cellsOfRow - 1).toArray());
        if (cells.size() != cellsOfRow || !categories)
            return tl::unexpected<QString>(
                L("rows: ")
                + QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact)));
        rows << mapping::ReferenceRow { cells[0].toString(), cells[1].toString(),
                                        cells[2].toString(), *categories };
    }
    return rows;
}

} // namespace

QJsonArray categoriesToJson(const QList<classification::IccsCode> &categories)
{
    QJsonArray json;
    for (const classification::IccsCode &category : categories)
        json << category.toString();
    return json;
}

Read<QList<classification::IccsCode>> categoriesFromJson(const QJsonArray &json)
{
    QList<classification::IccsCode> categories;
    for (const QJsonValue &value : json) {
        const auto code = classification::IccsCode::parse(value.toString());
        if (!code || categories.contains(*code))
            return tl::unexpected<QString>(L("target_items: ") + value.toString());
        categories << *code;
    }
    if (categories.isEmpty())
        return tl::unexpected<QString>(L("target_items: "));
    return categories;
}

QJsonObject toJson(const mapping::ReferenceTable &table)
{
    FieldWriter writer;
    writer.value(L("id"), table.id);
    writer.text(L("country"), table.country);
    writer.text(L("source"), table.source);
    writer.text(L("language"), table.language);
    writer.text(L("source_file"), table.sourceFile);
    writer.text(L("source_sha256"), table.sourceSha256);
    writer.time(L("imported"), table.imported);
    writer.value(L("rows"), rowsToJson(table.rows));
    return writer.json();
}

Read<mapping::ReferenceTable> referenceFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    mapping::ReferenceTable table;
    table.id = reader.text(L("id"));
    table.country = reader.text(L("country"));
    if (table.country.isEmpty())
        reader.refuse(L("country"), table.country);
    table.source = reader.text(L("source"));
    table.language = reader.text(L("language"));
    table.sourceFile = reader.text(L("source_file"));
    table.sourceSha256 = reader.text(L("source_sha256"));
    table.imported = reader.time(L("imported"));
    const auto rows = rowsFromJson(reader.array(L("rows")));
    if (!rows)
        return tl::unexpected(rows.error());
    table.rows = *rows;
    return reader.result(table);
}

} // namespace project
