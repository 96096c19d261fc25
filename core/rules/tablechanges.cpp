// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/tablechanges.h"

namespace rules
{

QList<TableChange> changesOf(const RuleSet &before, const QList<DecisionTable> &after,
                             const microdata::Dictionary &dictionary,
                             const classification::Classification &classification)
{
    using Kind = TableChange::Kind;
    QList<TableChange> changes;
    for (const DecisionTable &table : after) {
        const DecisionTable *earlier = before.find(table.id);
        TableChange change { Kind::Added, table.id, std::nullopt };
        if (earlier && *earlier == table) {
            change.kind = Kind::Same;
        } else if (earlier) {
            change.difference = differenceOf(resolve(*earlier, dictionary, classification).table,
                                             resolve(table, dictionary, classification).table);
            change.kind = change.difference || earlier->scope != table.scope ? Kind::Changed
                                                                             : Kind::Equivalent;
        }
        changes << change;
    }
    return changes;
}

} // namespace rules
