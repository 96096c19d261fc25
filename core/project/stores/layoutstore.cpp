// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/layoutstore.h"

namespace project
{

BodyTable LayoutStore::table() const
{
    return { "record_layout",
             { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("list"),
               QStringLiteral("unit"), QStringLiteral("hasHeader"), QStringLiteral("codeJoin"),
               QStringLiteral("codeIs"), QStringLiteral("delimiter"), QStringLiteral("encoding"),
               QStringLiteral("decimalSign"), QStringLiteral("dateFormat"),
               QStringLiteral("columns"), QStringLiteral("leaveOut") } };
}

Read<microdata::Layout> LayoutStore::read(const QJsonObject &body) const
{
    return layoutFromJson(body);
}

QList<microdata::Layout> LayoutStore::values(const ProjectData &data) const
{
    return data.layouts;
}

void LayoutStore::setValues(ProjectData &data, const QList<microdata::Layout> &values) const
{
    data.layouts = values;
}

} // namespace project
