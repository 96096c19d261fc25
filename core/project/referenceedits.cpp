// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/json.h"

namespace project
{

namespace
{

const QString ReferencePart = QStringLiteral("reference");

QJsonObject valueOf(const ProjectData &data, const QString &id)
{
    const auto found = data.references.constFind(id);
    return found == data.references.cend() ? QJsonObject() : toJson(*found);
}

} // namespace

Edit putReference(const ProjectData &data, const mapping::ReferenceTable &table)
{
    Edit edit { base::lateText("project", "Take in the reference table of %1", { table.title() }),
                {} };
    const QJsonObject before = valueOf(data, table.id);
    const QJsonObject after = toJson(table);
    if (before != after)
        edit.changes << Change { ReferencePart, table.id, before, after };
    return edit;
}

Edit removeReference(const ProjectData &data, const QString &id)
{
    const QJsonObject before = valueOf(data, id);
    if (before.isEmpty())
        return {};
    return { base::lateText("project", "Remove the reference table of %1",
                            { data.references[id].title() }),
             { Change { ReferencePart, id, before, {} } } };
}

} // namespace project
