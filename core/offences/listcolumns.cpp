// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listcolumns.h"

namespace offences
{

namespace
{

void addColumn(const table::Table &table, int i, const ColumnRole &role, ListColumns &columns)
{
    switch (role.role) {
    case Role::Ignore:
        break;
    case Role::Code:
        columns.code = i;
        break;
    case Role::Label:
        columns.labels << ListColumns::Words { i, role.language };
        break;
    case Role::Definition:
        columns.definitions << ListColumns::Words { i, role.language };
        break;
    case Role::Provision:
        columns.provisions << i;
        break;
    case Role::Family:
        columns.families << i;
        break;
    case Role::ValidFrom:
        columns.from = { i, dateOrder(columnCells(table, i)) };
        break;
    case Role::ValidTo:
        columns.to = { i, dateOrder(columnCells(table, i)) };
        break;
    case Role::Volume:
        columns.volumes << ListColumns::Volume { i, role.period,
                                                 numberStyle(columnCells(table, i)) };
        break;
    case Role::Keep:
        columns.kept << i;
        break;
    }
}

void fillLanguages(QList<ListColumns::Words> &columns, const QString &language)
{
    for (ListColumns::Words &column : columns) {
        if (column.language.isEmpty())
            column.language = language;
    }
}

} // namespace

QStringList columnCells(const table::Table &table, int column)
{
    QStringList cells;
    if (column < 0)
        return cells;
    cells.reserve(table.rows.size());
    for (const QStringList &row : table.rows)
        cells << row.value(column).trimmed();
    return cells;
}

ListColumns columnsOf(const table::Table &table, const QList<ColumnRole> &roles,
                      const QString &language)
{
    ListColumns columns;
    columns.language = language;
    for (int i = 0; i < int(qMin(roles.size(), table.header.size())); ++i)
        addColumn(table, i, roles[i], columns);
    if (columns.language.isEmpty() && !columns.labels.isEmpty())
        columns.language = columns.labels.first().language;
    fillLanguages(columns.labels, columns.language);
    fillLanguages(columns.definitions, columns.language);
    return columns;
}

} // namespace offences
