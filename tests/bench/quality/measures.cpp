// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/measures.h"

#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bench
{

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    const auto place = values.begin()
        + std::min(qsizetype(std::floor(share * double(values.size()))), values.size() - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double mean(const QList<double> &values)
{
    return values.isEmpty()
        ? 0
        : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

void giveMemoryBack()
{
    malloc_trim(0);
}

void Hits::add(const QString &gold, const QStringList &found)
{
    ++asked;
    first += !found.isEmpty() && found.first() == gold;
    five += found.mid(0, 5).contains(gold);
    section += !found.isEmpty() && found.first().left(2) == gold.left(2);
}

QStringList Hits::cells() const
{
    return { shareText(share(first)), shareText(share(five)), shareText(share(section)) };
}

QString shareText(double share)
{
    return QString::number(share, 'f', 3);
}

QString timeText(double milliseconds)
{
    return QString::number(milliseconds, 'f', milliseconds < 10 ? 3 : 1);
}

} // namespace bench
