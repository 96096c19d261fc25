// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/crosstable.h"

#include <QMap>

#include <algorithm>

namespace coding
{

qint64 CrossTable::total() const
{
    qint64 sum = 0;
    for (const Row &row : rows)
        sum += row.count;
    return sum;
}

qint64 CrossTable::countOf(const QStringList &key) const
{
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), key,
        [](const Row &row, const QStringList &wanted) { return row.key < wanted; });
    return found != rows.end() && found->key == key ? found->count : 0;
}

CrossTable CrossTable::by(const QStringList &wanted) const
{
    QList<qsizetype> positions;
    for (const QString &dimension : wanted)
        positions << dimensions.indexOf(dimension);
    QMap<QStringList, qint64> sums;
    for (const Row &row : rows) {
        QStringList key;
        for (const qsizetype position : std::as_const(positions))
            key << (position < 0 ? QString() : row.key[position]);
        sums[key] += row.count;
    }
    CrossTable table { wanted, {} };
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        table.rows << Row { it.key(), it.value() };
    return table;
}

QString countText(qint64 millionths)
{
    constexpr qint64 whole = 1'000'000;
    const qint64 part = qAbs(millionths % whole);
    QString text = QString::number(qAbs(millionths / whole));
    if (part != 0) {
        text += QLatin1Char('.') + QStringLiteral("%1").arg(part, 6, 10, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return millionths < 0 ? QLatin1Char('-') + text : text;
}

} // namespace coding
