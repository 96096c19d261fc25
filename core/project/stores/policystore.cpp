// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/policystore.h"

#include "core/project/stores/columns.h"

namespace project
{

void PolicyStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT list, composite, minimum_level, weights_published, attempts_by_tag"
                       " FROM mapping_policy"));
    while (rows.step()) {
        RowReader reader(rows, "mapping_policy");
        const QString list = reader.text();
        const auto set = data.sets.find(list);
        if (set == data.sets.end())
            reader.refuse(list);
        set->policy.composite = reader.choice<mapping::CompositePolicy>(compositeFromId);
        set->policy.minimumLevel = static_cast<int>(reader.integer());
        set->policy.weightsPublished = reader.yes();
        set->policy.attemptsByTag = reader.yes();
    }
}

void PolicyStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(
        QStringLiteral("INSERT INTO mapping_policy (list, composite, minimum_level,"
                       " weights_published, attempts_by_tag, other) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (list) DO UPDATE SET composite = excluded.composite,"
                       " minimum_level = excluded.minimum_level,"
                       " weights_published = excluded.weights_published,"
                       " attempts_by_tag = excluded.attempts_by_tag"));
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM mapping_policy WHERE list = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bind(0, change.key).run();
            continue;
        }
        const mapping::Policy policy = checked(policyFromJson(change.after), change);
        put.bindAll({ change.key, compositeId(policy.composite), policy.minimumLevel,
                      policy.weightsPublished, policy.attemptsByTag, otherColumn(change.after) })
            .run();
    }
}

void PolicyStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        const auto set = data.sets.find(change.key);
        if (set != data.sets.end())
            set->policy = checked(policyFromJson(change.after), change);
    }
}

// The usual policy has no row, so it counts as "did not exist".
QJsonObject PolicyStore::value(const ProjectData &data, const QString &key) const
{
    const mapping::Policy &policy = data.set(key).policy;
    return policy == mapping::Policy() ? QJsonObject() : toJson(policy);
}

QString PolicyStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM mapping_policy WHERE list = ?"),
                     { key });
}

} // namespace project
