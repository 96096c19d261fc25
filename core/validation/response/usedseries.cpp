// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/usedseries.h"

namespace validation
{

namespace
{

void add(QStringList &ids, const QString &id)
{
    if (!ids.contains(id))
        ids << id;
}

} // namespace

QString seriesOf(const ResponseRule &rule)
{
    const bool isOther
        = rule.reference == PublishedReference || rule.reference.contains(QLatin1Char(':'));
    return isOther ? QString() : rule.reference;
}

QList<UsedSeries> usedSeries(const std::vector<ResponseRule> &rules,
                             const QList<questionnaire::Indicator> &indicators)
{
    QMap<QString, UsedSeries> used;
    for (const ResponseRule &rule : rules) {
        if (const QString series = seriesOf(rule); !series.isEmpty())
            add(used[series].checks, rule.id);
    }
    for (const questionnaire::Indicator &indicator : indicators) {
        if (!indicator.population.isEmpty())
            add(used[indicator.population].indicators, indicator.id);
    }
    for (auto series = used.begin(); series != used.end(); ++series)
        series->id = series.key();
    return used.values();
}

} // namespace validation
