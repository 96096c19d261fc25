// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/returnedpartstore.h"

namespace project
{

BodyTable ReturnedPartStore::table() const
{
    return { "returned_part",
             { QStringLiteral("id"), QStringLiteral("edition"), QStringLiteral("years"),
               QStringLiteral("institution"), QStringLiteral("file"), QStringLiteral("sha256"),
               QStringLiteral("sender"), QStringLiteral("filled"), QStringLiteral("time"),
               QStringLiteral("author"), QStringLiteral("added"), QStringLiteral("changed"),
               QStringLiteral("same"), QStringLiteral("refused") } };
}

Read<questionnaire::ReturnedPart> ReturnedPartStore::read(const QJsonObject &body) const
{
    return returnedPartFromJson(body);
}

QList<questionnaire::ReturnedPart> ReturnedPartStore::values(const ProjectData &data) const
{
    return data.returnedParts;
}

void ReturnedPartStore::setValues(ProjectData &data,
                                  const QList<questionnaire::ReturnedPart> &values) const
{
    data.returnedParts = values;
}

} // namespace project
