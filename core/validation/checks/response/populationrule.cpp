// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/populationrule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

struct Implied {
    CellAt cell;
    double population = 0;
};
struct Extremes {
    int count = 0;
    Implied least, most;
};

Extremes extremesOf(const RuleCase &at, const Look &look)
{
    Extremes result;
    for (const CellAt &cell : look.rates ? at.parts : QList<CellAt>()) {
        const questionnaire::Figure &count = look.at(cell);
        const questionnaire::Figure &rate = look.rates->at(look.year - cell.back, cell.cell);
        if (!count.isExact() || !rate.isExact() || count.low <= 0 || rate.low <= 0)
            continue;
        const Implied implied { cell, count.low * 1e5 / rate.low };
        if (result.count == 0 || implied.population < result.least.population)
            result.least = implied;
        if (result.count == 0 || implied.population > result.most.population)
            result.most = implied;
        ++result.count;
    }
    return result;
}

} // namespace

Verdict PopulationRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const Extremes extremes = extremesOf(at, look);
    if (extremes.count < 2)
        return {};
    const double most = extremes.most.population;
    if (most - extremes.least.population <= rule.numbers.within / 100 * most)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text PopulationRule::sentence(const ResponseRule &, const RuleCase &at,
                                    const Look &look) const
{
    const Extremes extremes = extremesOf(at, look);
    return base::lateText("validation",
                          "In %1 count and rate of “%2” mean a population of %3, those of “%4” one "
                          "of %5.",
                          { yearOf(look), QVariant::fromValue(nameOf(look, extremes.least.cell)),
                            qint64(extremes.least.population),
                            QVariant::fromValue(nameOf(look, extremes.most.cell)),
                            qint64(extremes.most.population) });
}

} // namespace validation
