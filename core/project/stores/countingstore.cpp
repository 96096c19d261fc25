// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/countingstore.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

coding::CountingRules readRules(RowReader &reader)
{
    coding::CountingRules rules;
    rules.unit = reader.choice<coding::CountUnit>(coding::unitFromId);
    rules.principalOffence = reader.yes();
    for (const QJsonValue &value : reader.array()) {
        const auto code = classification::IccsCode::parse(value.toString());
        if (!code)
            reader.refuse(value.toString());
        rules.seriousness << *code;
    }
    rules.attemptsWithCompleted = reader.yes();
    rules.moment = reader.choice<coding::Moment>(momentFromId);
    rules.note = reader.text();
    return rules;
}

} // namespace

void CountingStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT list, unit, principal_offence, seriousness,"
                       " attempts_with_completed, moment, note FROM counting_rule"));
    while (rows.step()) {
        RowReader reader(rows, "counting_rule");
        const QString list = reader.text();
        if (!data.list(list))
            reader.refuse(list);
        data.counting.insert(list, readRules(reader));
    }
}

void CountingStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(
        QStringLiteral("INSERT INTO counting_rule (list, unit, principal_offence, seriousness,"
                       " attempts_with_completed, moment, note, other)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (list) DO UPDATE SET unit = excluded.unit,"
                       " principal_offence = excluded.principal_offence,"
                       " seriousness = excluded.seriousness,"
                       " attempts_with_completed = excluded.attempts_with_completed,"
                       " moment = excluded.moment, note = excluded.note"));
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM counting_rule WHERE list = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bind(0, change.key).run();
            continue;
        }
        const coding::CountingRules rules = checked(countingFromJson(change.after), change);
        put.bindAll({ change.key, coding::unitId(rules.unit), rules.principalOffence,
                      toColumn(categoriesToJson(rules.seriousness)), rules.attemptsWithCompleted,
                      momentId(rules.moment), rules.note, otherColumn(change.after) })
            .run();
    }
}

void CountingStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            data.counting.remove(change.key);
        else
            data.counting.insert(change.key, checked(countingFromJson(change.after), change));
    }
}

QJsonObject CountingStore::value(const ProjectData &data, const QString &key) const
{
    const auto found = data.counting.constFind(key);
    return found == data.counting.cend() ? QJsonObject() : toJson(*found);
}

QString CountingStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM counting_rule WHERE list = ?"),
                     { key });
}

} // namespace project
