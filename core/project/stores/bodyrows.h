// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/store.h"

namespace project
{

// A table (id, position, body, other) whose values are one JSON object each, the body. What a body
// holds beyond the known fields moves to "other" when the body is written anew.
struct BodyTable {
    const char *name;
    QStringList fields; // of a body
};

struct BodyRow {
    QString id;
    QJsonObject body;
};
QList<BodyRow> loadBodies(const storage::Connection &connection, const BodyTable &table);
// body: Change::after as this program understands it.
void putBody(storage::Connection &connection, const BodyTable &table, const Change &change,
             const QJsonObject &body);
void removeBody(storage::Connection &connection, const BodyTable &table, const QString &id);
QString otherOfBody(const storage::Connection &connection, const BodyTable &table,
                    const QString &id);
// Where a new value comes in, by "follows".
qsizetype placeAmong(const QStringList &ids, const QJsonObject &after);

} // namespace project
