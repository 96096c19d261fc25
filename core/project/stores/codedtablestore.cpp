// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/codedtablestore.h"

namespace project
{

BodyTable CodedTableStore::table() const
{
    return { "coded_table",
             { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("list"),
               QStringLiteral("unit"), QStringLiteral("stage"), QStringLiteral("year"),
               QStringLiteral("file"), QStringLiteral("sha256"), QStringLiteral("time"),
               QStringLiteral("dimensions"), QStringLiteral("rows") } };
}

Read<questionnaire::CodedTable> CodedTableStore::read(const QJsonObject &body) const
{
    return codedTableFromJson(body);
}

QList<questionnaire::CodedTable> CodedTableStore::values(const ProjectData &data) const
{
    return data.codedTables;
}

void CodedTableStore::setValues(ProjectData &data,
                                const QList<questionnaire::CodedTable> &values) const
{
    data.codedTables = values;
}

} // namespace project
