// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/tablestore.h"

namespace project
{

BodyTable TableStore::table() const
{
    return { "decision_table",
             { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("scope"),
               QStringLiteral("policy"), QStringLiteral("attributes"), QStringLiteral("rows"),
               QStringLiteral("impossible"), QStringLiteral("rationale"),
               QStringLiteral("author") } };
}

Read<rules::DecisionTable> TableStore::read(const QJsonObject &body) const
{
    return tableFromJson(body);
}

QList<rules::DecisionTable> TableStore::values(const ProjectData &data) const
{
    return data.rules.tables();
}

void TableStore::setValues(ProjectData &data, const QList<rules::DecisionTable> &values) const
{
    data.rules = rules::RuleSet();
    for (const rules::DecisionTable &table : values)
        data.rules.put(table);
}

} // namespace project
