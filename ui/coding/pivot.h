// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/crosstable.h"

namespace codingpage
{

// A cross table as people know it: some dimensions down the side, one across the top, sums at both
// ends. Counts are millionths.
struct Pivot {
    struct Row {
        QStringList key; // of `down`
        QList<qint64> counts; // by column
        qint64 total = 0;
    };
    QStringList down;
    QString across; // empty: no dimension stands across the top
    QStringList columns; // values of `across`, in their order
    QList<Row> rows;
    QList<qint64> totals; // by column
    qint64 total = 0;
};
// across: one of the table's dimensions, or empty.
Pivot pivotOf(const coding::CrossTable &table, const QString &across);

// The dimension that reads well across the top: the last one with few values; empty: none.
QString usualAcross(const coding::CrossTable &table);
// The different values of a dimension; numbers in their order.
QStringList valuesOf(const coding::CrossTable &table, const QString &dimension);

} // namespace codingpage
