// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/whatif.h"

namespace questionnaire
{

namespace
{

// Tags stay, because they say something of the records.
qint64 remapIn(CodedTable &table, const Remap &remap)
{
    const qsizetype code = table.table.dimensions.indexOf(codeDimension());
    const qsizetype category = table.table.dimensions.indexOf(QStringLiteral("iccs"));
    if (code < 0 || category < 0)
        return 0;
    qint64 moved = 0;
    for (coding::CrossTable::Row &row : table.table.rows) {
        if (row.key[code] != remap.code || row.key[category] == remap.category.toString())
            continue;
        row.key[category] = remap.category.toString();
        moved += row.count;
    }
    return moved;
}

bool isMoved(const Filling &before, const Filling &after)
{
    return before.reason != after.reason || before.counted.count != after.counted.count;
}

} // namespace

WhatIf whatIf(const Edition &edition, const QList<CodedTable> &tables,
              const microdata::Dictionary &dictionary, const QList<int> &years, const Remap &remap)
{
    WhatIf result;
    QList<CodedTable> remapped = tables;
    for (CodedTable &table : remapped) {
        if (!table.table.dimensions.contains(codeDimension()))
            result.without << (table.name.isEmpty() ? table.id : table.name);
        result.moved += remapIn(table, remap);
    }
    const QList<Filling> before = fillCells(edition, tables, dictionary, years);
    const QList<Filling> after = fillCells(edition, remapped, dictionary, years);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (isMoved(before[i], after[i]))
            result.cells << MovedCell { before[i], after[i] };
    }
    return result;
}

} // namespace questionnaire
