// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/approvalstore.h"

#include "core/project/stores/columns.h"

#include <algorithm>

namespace project
{

namespace
{

QList<base::Approval>::const_iterator find(const ProjectData &data, const QString &key)
{
    return std::find_if(data.approvals.cbegin(), data.approvals.cend(),
                        [&](const base::Approval &approval) { return approval.key == key; });
}

} // namespace

void ApprovalStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT key, reason, author, time FROM finding_approval ORDER BY position"));
    while (rows.step()) {
        RowReader reader(rows, "finding_approval");
        base::Approval approval;
        approval.key = reader.text();
        approval.reason = reader.text();
        approval.author = reader.text();
        approval.time = reader.time();
        data.approvals.append(approval);
    }
}

void ApprovalStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(QStringLiteral(
        "INSERT INTO finding_approval (key, reason, author, time, other) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET reason = excluded.reason, author = excluded.author,"
        " time = excluded.time"));
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM finding_approval WHERE key = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bind(0, change.key).run();
            continue;
        }
        const base::Approval approval = checked(approvalFromJson(change.after), change);
        put.bindAll({ change.key, approval.reason, approval.author, toColumn(approval.time),
                      otherColumn(change.after) })
            .run();
    }
}

void ApprovalStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        const qsizetype index = find(data, change.key) - data.approvals.cbegin();
        const bool isThere = index < data.approvals.size();
        if (change.after.isEmpty()) {
            if (isThere)
                data.approvals.removeAt(index);
        } else if (isThere) {
            data.approvals[index] = checked(approvalFromJson(change.after), change);
        } else {
            data.approvals.append(checked(approvalFromJson(change.after), change));
        }
    }
}

QJsonObject ApprovalStore::value(const ProjectData &data, const QString &key) const
{
    const auto found = find(data, key);
    return found == data.approvals.cend() ? QJsonObject() : toJson(*found);
}

QString ApprovalStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM finding_approval WHERE key = ?"),
                     { key });
}

} // namespace project
