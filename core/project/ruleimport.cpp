// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ruleimport.h"

#include "core/project/edits.h"

namespace project
{

microdata::Dictionary dictionaryOf(const ProjectData &data,
                                   const classification::Classification &classification)
{
    microdata::Dictionary dictionary = microdata::officialDictionary(classification);
    for (const microdata::Attribute &attribute : data.attributes.attributes())
        dictionary.put(attribute);
    return dictionary;
}

Edit putTables(const ProjectData &data, const QList<rules::DecisionTable> &tables)
{
    QList<Edit> edits;
    for (const rules::DecisionTable &table : tables)
        edits << putTable(data, table);
    if (edits.size() == 1)
        return edits.first();
    return together(base::lateCount("project", "Take in %n decision table(s)", int(tables.size())),
                    edits);
}

} // namespace project
