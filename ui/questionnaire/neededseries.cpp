// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/neededseries.h"

#include "core/questionnaire/publishedseries.h"
#include "core/validation/response/usedseries.h"
#include "ui/questionnaire/indicatortexts.h"

#include <QCoreApplication>

namespace questionnairepage
{

using questionnaire::Series;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::NeededSeries)
};

void addUse(QList<NeededSeries> &all, const QString &id, const QString &use)
{
    for (NeededSeries &one : all) {
        if (one.id == id) {
            one.uses << use;
            return;
        }
    }
    NeededSeries needed;
    needed.id = id;
    needed.uses << use;
    all << needed;
}

void complete(NeededSeries &needed, const questionnaire::Form &form, const QList<Series> &stored)
{
    needed.name = seriesName(needed.id, form);
    needed.missing = form.years();
    for (const Series &series : stored) {
        if (series.id != needed.id)
            continue;
        needed.isStored = true;
        if (!series.name.isEmpty())
            needed.name = series.name;
        for (auto value = series.values.begin(); value != series.values.end(); ++value)
            needed.missing.removeAll(value.key());
    }
}

} // namespace

QList<NeededSeries> neededSeries(const questionnaire::Edition &edition,
                                 const std::vector<validation::ResponseRule> &rules,
                                 const QList<questionnaire::Indicator> &indicators,
                                 const QList<Series> &stored)
{
    QList<NeededSeries> all;
    for (const questionnaire::Indicator &indicator : indicators) {
        if (!indicator.population.isEmpty())
            addUse(all, indicator.population,
                   indicatorName(indicator.id, valueName(edition.form(), indicator.column),
                                 indicator.title));
    }
    for (const validation::ResponseRule &rule : rules) {
        if (const QString series = validation::seriesOf(rule); !series.isEmpty())
            addUse(all, series,
                   Words::tr("Check %1: %2", "id and name of a check").arg(rule.id, rule.name));
    }
    for (const Series &series : stored) {
        const bool isThere
            = std::any_of(all.begin(), all.end(),
                          [&series](const NeededSeries &one) { return one.id == series.id; });
        if (questionnaire::isPublishedId(series.id) || isThere)
            continue;
        NeededSeries other;
        other.id = series.id;
        all << other;
    }
    for (NeededSeries &one : all)
        complete(one, edition.form(), stored);
    return all;
}

QString seriesName(const QString &id, const questionnaire::Form &form)
{
    if (id == QLatin1String("who-homicide"))
        return Words::tr("Deaths by assault in health statistics (WHO)");
    const QStringList parts = id.split(QLatin1Char('-'));
    if (parts.constFirst() != QLatin1String("population"))
        return id;
    QStringList names { Words::tr("Population") };
    for (const QString &value : parts.mid(1))
        names << valueName(form, value);
    return names.join(Words::tr(", ", "between names"));
}

} // namespace questionnairepage
