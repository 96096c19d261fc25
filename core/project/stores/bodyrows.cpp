// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/bodyrows.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

QString sqlFor(const BodyTable &table, const char *sql)
{
    return QString::fromLatin1(sql).arg(QLatin1String(table.name));
}

// What a newer program says in the object.
QJsonObject unknownIn(QJsonObject json, const BodyTable &table)
{
    for (const QString &field : table.fields)
        json.remove(field);
    json.remove(QLatin1String("follows"));
    json.remove(QLatin1String("other"));
    return json;
}

// "other" with more in it; what cannot be read as an object is left as it is.
QString withUnknown(const QString &other, const QJsonObject &unknown)
{
    const QJsonDocument known = QJsonDocument::fromJson(other.toUtf8());
    if (unknown.isEmpty() || (!other.isEmpty() && !known.isObject()))
        return other;
    QJsonObject all = known.object();
    for (auto it = unknown.constBegin(); it != unknown.constEnd(); ++it)
        all.insert(it.key(), it.value());
    return toColumn(all);
}

QVariant toColumn(const QString &other)
{
    return other.isEmpty() ? QVariant() : QVariant(other);
}

qint64 makeRoom(storage::Connection &connection, const BodyTable &table, const QJsonObject &after)
{
    QStringList ids;
    storage::Statement rows
        = connection.prepare(sqlFor(table, "SELECT id FROM %1 ORDER BY position"));
    while (rows.step())
        ids << rows.text(0);
    const qint64 position = placeAmong(ids, after);
    connection.prepare(sqlFor(table, "UPDATE %1 SET position = position + 1 WHERE position >= ?"))
        .bind(0, position)
        .run();
    return position;
}

bool has(const storage::Connection &connection, const BodyTable &table, const QString &id)
{
    storage::Statement row = connection.prepare(sqlFor(table, "SELECT 1 FROM %1 WHERE id = ?"));
    row.bind(0, id);
    return row.step();
}

} // namespace

QList<BodyRow> loadBodies(const storage::Connection &connection, const BodyTable &table)
{
    QList<BodyRow> bodies;
    storage::Statement rows
        = connection.prepare(sqlFor(table, "SELECT id, body FROM %1 ORDER BY position"));
    while (rows.step()) {
        RowReader reader(rows, table.name);
        BodyRow row;
        row.id = reader.text();
        row.body = reader.object();
        bodies << row;
    }
    return bodies;
}

void putBody(storage::Connection &connection, const BodyTable &table, const Change &change,
             const QJsonObject &body)
{
    const QJsonObject unknown = unknownIn(change.after, table);
    if (has(connection, table, change.key)) {
        const QString other = withUnknown(otherOfBody(connection, table, change.key), unknown);
        connection.prepare(sqlFor(table, "UPDATE %1 SET body = ?, other = ? WHERE id = ?"))
            .bindAll({ toColumn(body), toColumn(other), change.key })
            .run();
        return;
    }
    const QString other = withUnknown(otherColumn(change.after).toString(), unknown);
    const qint64 position = makeRoom(connection, table, change.after);
    connection
        .prepare(sqlFor(table, "INSERT INTO %1 (id, position, body, other) VALUES (?, ?, ?, ?)"))
        .bindAll({ change.key, position, toColumn(body), toColumn(other) })
        .run();
}

void removeBody(storage::Connection &connection, const BodyTable &table, const QString &id)
{
    connection
        .prepare(sqlFor(table,
                        "UPDATE %1 SET position = position - 1 WHERE position >"
                        " (SELECT position FROM %1 WHERE id = ?)"))
        .bind(0, id)
        .run();
    connection.prepare(sqlFor(table, "DELETE FROM %1 WHERE id = ?")).bind(0, id).run();
}

QString otherOfBody(const storage::Connection &connection, const BodyTable &table,
                    const QString &id)
{
    storage::Statement row
        = connection.prepare(sqlFor(table, "SELECT id, body, other FROM %1 WHERE id = ?"));
    row.bind(0, id);
    if (!row.step())
        return {};
    RowReader reader(row, table.name);
    reader.text();
    const QJsonObject body = reader.object();
    return withUnknown(reader.text(), unknownIn(body, table));
}

qsizetype placeAmong(const QStringList &ids, const QJsonObject &after)
{
    const QJsonValue follows = after.value(QLatin1String("follows"));
    if (!follows.isString())
        return ids.size();
    if (follows.toString().isEmpty())
        return 0;
    const qsizetype before = ids.indexOf(follows.toString());
    return before < 0 ? ids.size() : before + 1;
}

} // namespace project
