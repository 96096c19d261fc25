// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/pivot.h"

#include <QSet>

#include <algorithm>

namespace codingpage
{

namespace
{

constexpr qsizetype MostAcross = 40;

bool isLess(const QString &one, const QString &other)
{
    bool isNumber = false, isOtherNumber = false;
    const double number = one.toDouble(&isNumber);
    const double otherNumber = other.toDouble(&isOtherNumber);
    if (isNumber && isOtherNumber && number != otherNumber)
        return number < otherNumber;
    if (one.isEmpty() != other.isEmpty())
        return other.isEmpty(); // what is not stated comes last
    return one < other;
}

} // namespace

QStringList valuesOf(const coding::CrossTable &table, const QString &dimension)
{
    const qsizetype at = table.dimensions.indexOf(dimension);
    if (at < 0)
        return {};
    QSet<QString> values;
    for (const coding::CrossTable::Row &row : table.rows)
        values << row.key[at];
    QStringList sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end(), isLess);
    return sorted;
}

QString usualAcross(const coding::CrossTable &table)
{
    for (qsizetype at = table.dimensions.size() - 1; at > 0; --at) {
        if (valuesOf(table, table.dimensions[at]).size() <= MostAcross)
            return table.dimensions[at];
    }
    return {};
}

Pivot pivotOf(const coding::CrossTable &table, const QString &across)
{
    Pivot pivot;
    const qsizetype at = table.dimensions.indexOf(across);
    pivot.down = table.dimensions;
    if (at >= 0) {
        pivot.down.removeAt(at);
        pivot.across = across;
        pivot.columns = valuesOf(table, across);
    }
    QHash<QString, qsizetype> places;
    for (qsizetype column = 0; column < pivot.columns.size(); ++column)
        places.insert(pivot.columns[column], column);
    pivot.totals.resize(pivot.columns.size());
    QHash<QStringList, qsizetype> rows;
    for (const coding::CrossTable::Row &cell : table.rows) {
        QStringList key = cell.key;
        const QString value = at < 0 ? QString() : key.takeAt(at);
        auto known = rows.constFind(key);
        if (known == rows.constEnd()) {
            known = rows.insert(key, pivot.rows.size());
            pivot.rows << Pivot::Row { key, QList<qint64>(pivot.columns.size()), 0 };
        }
        Pivot::Row &row = pivot.rows[*known];
        row.total += cell.count;
        pivot.total += cell.count;
        if (at >= 0) {
            row.counts[places.value(value)] += cell.count;
            pivot.totals[places.value(value)] += cell.count;
        }
    }
    return pivot;
}

} // namespace codingpage
