// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/bodyedits.h"
#include "core/project/json.h"

#include <algorithm>

namespace project
{

namespace
{

const QString TablePart = QStringLiteral("table");
const QString AttributePart = QStringLiteral("attribute");
const QString LayoutPart = QStringLiteral("layout");

BodyLabels labelsOf(const rules::DecisionTable &table)
{
    const QVariantList name { table.name.isEmpty() ? table.id : table.name };
    return { base::lateText("project", "Add the decision table %1", name),
             base::lateText("project", "Change the decision table %1", name),
             base::lateText("project", "Remove the decision table %1", name) };
}

BodyLabels labelsOf(const QString &language, const microdata::Attribute &attribute)
{
    const QVariantList name { attribute.nameIn(language) };
    return { base::lateText("project", "Add the attribute %1", name),
             base::lateText("project", "Change the attribute %1", name),
             base::lateText("project", "Remove the attribute %1", name) };
}

BodyLabels labelsOf(const microdata::Layout &layout)
{
    const QVariantList name { layout.name.isEmpty() ? layout.id : layout.name };
    return { base::lateText("project", "Add the record layout %1", name),
             base::lateText("project", "Change the record layout %1", name),
             base::lateText("project", "Remove the record layout %1", name) };
}

bool asksFor(const rules::DecisionTable &table, const QString &attribute)
{
    const auto rowAsks = [&](const rules::Row &row) { return row.cells.contains(attribute); };
    return table.attributes.contains(attribute)
        || std::any_of(table.rows.begin(), table.rows.end(), rowAsks)
        || std::any_of(table.impossible.begin(), table.impossible.end(), rowAsks);
}

QStringList tablesThatAskFor(const ProjectData &data, const QString &attribute)
{
    QStringList names;
    for (const rules::DecisionTable &table : data.rules.tables()) {
        if (asksFor(table, attribute))
            names << (table.name.isEmpty() ? table.id : table.name);
    }
    return names;
}

} // namespace

Edit putTable(const ProjectData &data, const rules::DecisionTable &table)
{
    return putBody(TablePart, data.rules.tables(), table, labelsOf(table));
}

Edit removeTable(const ProjectData &data, const QString &id)
{
    const rules::DecisionTable *table = data.rules.find(id);
    return table ? removeBody(TablePart, data.rules.tables(), id, labelsOf(*table)) : Edit();
}

base::Result<Edit> putAttribute(const ProjectData &data, const microdata::Attribute &attribute)
{
    const QString name = attribute.nameIn(data.settings.language);
    if (attribute.isOfficial)
        return base::failure(
            base::lateText("project", "The attribute %1 was to be kept in the project.", { name }),
            base::lateText("project", "It comes with the classification."),
            base::lateText("project",
                           "Nothing was changed. Make a national attribute with an id of its "
                           "own."));
    return putBody(AttributePart, data.attributes.attributes(), attribute,
                   labelsOf(data.settings.language, attribute));
}

base::Result<Edit> removeAttribute(const ProjectData &data, const QString &id)
{
    const microdata::Attribute *attribute = data.attributes.find(id);
    if (!attribute)
        return Edit();
    const QStringList tables = tablesThatAskFor(data, id);
    if (!tables.isEmpty())
        return base::failure(
            base::lateText("project", "The attribute %1 was to be removed.",
                           { attribute->nameIn(data.settings.language) }),
            base::lateText("project", "Decision tables ask for it: %1.",
                           { tables.join(QStringLiteral(", ")) }),
            base::lateText("project",
                           "Nothing was changed. Take its column out of these tables, or remove "
                           "them, then try again."));
    return removeBody(AttributePart, data.attributes.attributes(), id,
                      labelsOf(data.settings.language, *attribute));
}

Edit putLayout(const ProjectData &data, const microdata::Layout &layout)
{
    return putBody(LayoutPart, data.layouts, layout, labelsOf(layout));
}

Edit removeLayout(const ProjectData &data, const QString &id)
{
    const microdata::Layout *layout = data.layout(id);
    return layout ? removeBody(LayoutPart, data.layouts, id, labelsOf(*layout)) : Edit();
}

} // namespace project
