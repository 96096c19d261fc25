// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/liststore.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

const char *const Table = "offence_list";

offences::ListInfo readInfo(const storage::Statement &row)
{
    RowReader reader(row, Table);
    offences::ListInfo info;
    info.id = reader.text();
    info.name = reader.text();
    info.institution = reader.choice<offences::Institution>(offences::institutionFromId);
    info.language = reader.text();
    info.sourceFile = reader.text();
    info.sourceSha256 = QByteArray::fromHex(reader.text().toLatin1());
    info.imported = reader.time();
    info.version = static_cast<int>(reader.integer());
    info.orderedByLaw = reader.yes();
    return info;
}

QVariantList columnsOf(const offences::ListInfo &info)
{
    return { info.id,
             info.name,
             offences::institutionId(info.institution),
             info.language,
             info.sourceFile,
             QString::fromLatin1(info.sourceSha256.toHex()),
             toColumn(info.imported),
             info.version,
             info.orderedByLaw };
}

// Position of a new list: behind the one it follows, or at the end.
qint64 makeRoom(storage::Connection &connection, const QJsonObject &after)
{
    const QJsonValue follows = after.value(QLatin1String("follows"));
    const qint64 end = connection.number(QStringLiteral("SELECT count(*) FROM offence_list"));
    if (!follows.isString())
        return end;
    storage::Statement find
        = connection.prepare(QStringLiteral("SELECT position + 1 FROM offence_list WHERE id = ?"));
    find.bind(0, follows.toString());
    qint64 position = end;
    if (find.step())
        position = find.integer(0);
    else if (follows.toString().isEmpty())
        position = 0;
    connection
        .prepare(
            QStringLiteral("UPDATE offence_list SET position = position + 1 WHERE position >= ?"))
        .bind(0, position)
        .run();
    return position;
}

void remove(storage::Connection &connection, const QString &id)
{
    connection
        .prepare(QStringLiteral("UPDATE offence_list SET position = position - 1 WHERE position >"
                                " (SELECT position FROM offence_list WHERE id = ?)"))
        .bind(0, id)
        .run();
    connection.prepare(QStringLiteral("DELETE FROM offence_list WHERE id = ?")).bind(0, id).run();
}

void insert(storage::Connection &connection, const Change &change, const offences::ListInfo &info)
{
    const qint64 position = makeRoom(connection, change.after);
    connection
        .prepare(
            QStringLiteral("INSERT INTO offence_list (id, name, institution, language, source_file,"
                           " source_sha256, imported, version, ordered_by_law, position, other)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindAll(columnsOf(info) + QVariantList { position, otherColumn(change.after) })
        .run();
}

void update(storage::Connection &connection, const offences::ListInfo &info)
{
    QVariantList values = columnsOf(info);
    values.append(values.takeFirst());
    connection
        .prepare(QStringLiteral(
            "UPDATE offence_list SET name = ?, institution = ?, language = ?, source_file = ?,"
            " source_sha256 = ?, imported = ?, version = ?, ordered_by_law = ? WHERE id = ?"))
        .bindAll(values)
        .run();
}

qsizetype indexOf(const ProjectData &data, const QString &id)
{
    for (qsizetype i = 0; i < data.lists.size(); ++i) {
        if (data.lists[i].info.id == id)
            return i;
    }
    return -1;
}

qsizetype placeOf(const ProjectData &data, const QJsonObject &after)
{
    const QJsonValue follows = after.value(QLatin1String("follows"));
    if (!follows.isString())
        return data.lists.size();
    if (follows.toString().isEmpty())
        return 0;
    const qsizetype before = indexOf(data, follows.toString());
    return before < 0 ? data.lists.size() : before + 1;
}

} // namespace

void ListStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT id, name, institution, language, source_file, source_sha256,"
                       " imported, version, ordered_by_law FROM offence_list ORDER BY position"));
    while (rows.step()) {
        offences::OffenceList list;
        list.info = readInfo(rows);
        data.sets[list.info.id].list = list.info.id;
        data.lists.append(list);
    }
}

void ListStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove(connection, change.key);
            continue;
        }
        const offences::ListInfo info = checked(listInfoFromJson(change.after), change);
        if (change.before.isEmpty())
            insert(connection, change, info);
        else
            update(connection, info);
    }
}

void ListStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            data.lists.removeIf([&](const auto &list) { return list.info.id == change.key; });
            data.sets.remove(change.key);
            continue;
        }
        const offences::ListInfo info = checked(listInfoFromJson(change.after), change);
        if (offences::OffenceList *list = data.list(change.key)) {
            list->info = info;
        } else {
            offences::OffenceList added;
            added.info = info;
            data.lists.insert(placeOf(data, change.after), added);
            data.sets[info.id].list = info.id;
        }
    }
}

QJsonObject ListStore::value(const ProjectData &data, const QString &key) const
{
    const offences::OffenceList *list = data.list(key);
    return list ? toJson(list->info) : QJsonObject();
}

QString ListStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM offence_list WHERE id = ?"),
                     { key });
}

} // namespace project
