// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/attributestore.h"

namespace project
{

BodyTable AttributeStore::table() const
{
    return { "attribute",
             { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("type"),
               QStringLiteral("values"), QStringLiteral("source") } };
}

Read<microdata::Attribute> AttributeStore::read(const QJsonObject &body) const
{
    return attributeFromJson(body);
}

QList<microdata::Attribute> AttributeStore::values(const ProjectData &data) const
{
    return data.attributes.attributes();
}

void AttributeStore::setValues(ProjectData &data, const QList<microdata::Attribute> &values) const
{
    data.attributes = microdata::Dictionary();
    for (const microdata::Attribute &attribute : values)
        data.attributes.put(attribute);
}

} // namespace project
