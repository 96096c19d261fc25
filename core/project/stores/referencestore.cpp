// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/referencestore.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

void loadRows(const storage::Connection &connection, ProjectData &data)
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT reference, code, label, provision, target_items FROM reference_row"
                       " ORDER BY reference, position"));
    while (rows.step()) {
        RowReader reader(rows, "reference_row");
        const QString id = reader.text();
        const auto table = data.references.find(id);
        if (table == data.references.end())
            reader.refuse(id);
        mapping::ReferenceRow row { reader.text(), reader.text(), reader.text(), {} };
        const QJsonArray written = reader.array();
        const auto categories = categoriesFromJson(written);
        if (!categories)
            reader.refuse(toColumn(written));
        row.categories = *categories;
        table->rows << row;
    }
}

void putRows(storage::Statement &put, const QString &id, const QList<mapping::ReferenceRow> &rows)
{
    for (qsizetype position = 0; position < rows.size(); ++position) {
        const mapping::ReferenceRow &row = rows[position];
        put.bindAll({ id, position, row.code, row.label, row.provision,
                      toColumn(categoriesToJson(row.categories)) })
            .run();
    }
}

} // namespace

void ReferenceStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement tables = connection.prepare(
        QStringLiteral("SELECT id, country, source, language, source_file, source_sha256, imported"
                       " FROM reference_table"));
    while (tables.step()) {
        RowReader reader(tables, "reference_table");
        mapping::ReferenceTable table;
        table.id = reader.text();
        table.country = reader.text();
        table.source = reader.text();
        table.language = reader.text();
        table.sourceFile = reader.text();
        table.sourceSha256 = reader.text();
        table.imported = reader.time();
        data.references.insert(table.id, table);
    }
    loadRows(connection, data);
}

void ReferenceStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(QStringLiteral(
        "INSERT INTO reference_table (id, country, source, language, source_file, source_sha256,"
        " imported, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET country = excluded.country, source = excluded.source,"
        " language = excluded.language, source_file = excluded.source_file,"
        " source_sha256 = excluded.source_sha256, imported = excluded.imported"));
    storage::Statement putRow = connection.prepare(
        QStringLiteral("INSERT INTO reference_row (reference, position, code, label, provision,"
                       " target_items) VALUES (?, ?, ?, ?, ?, ?)"));
    storage::Statement removeRows
        = connection.prepare(QStringLiteral("DELETE FROM reference_row WHERE reference = ?"));
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM reference_table WHERE id = ?"));
    for (const Change &change : changes) {
        removeRows.bind(0, change.key).run();
        if (change.after.isEmpty()) {
            remove.bind(0, change.key).run();
            continue;
        }
        const mapping::ReferenceTable table = checked(referenceFromJson(change.after), change);
        put.bindAll({ change.key, table.country, table.source, table.language, table.sourceFile,
                      table.sourceSha256, toColumn(table.imported), otherColumn(change.after) })
            .run();
        putRows(putRow, change.key, table.rows);
    }
}

void ReferenceStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            data.references.remove(change.key);
        else
            data.references[change.key] = checked(referenceFromJson(change.after), change);
    }
}

QJsonObject ReferenceStore::value(const ProjectData &data, const QString &key) const
{
    const auto found = data.references.constFind(key);
    return found == data.references.cend() ? QJsonObject() : toJson(*found);
}

QString ReferenceStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM reference_table WHERE id = ?"),
                     { key });
}

} // namespace project
