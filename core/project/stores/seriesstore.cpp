// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/seriesstore.h"

namespace project
{

BodyTable SeriesStore::table() const
{
    return { "series",
             { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("source"),
               QStringLiteral("values") } };
}

Read<questionnaire::Series> SeriesStore::read(const QJsonObject &body) const
{
    return seriesFromJson(body);
}

QList<questionnaire::Series> SeriesStore::values(const ProjectData &data) const
{
    return data.series;
}

void SeriesStore::setValues(ProjectData &data, const QList<questionnaire::Series> &values) const
{
    data.series = values;
}

} // namespace project
