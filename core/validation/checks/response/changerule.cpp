// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/changerule.h"

#include "core/validation/response/figurewords.h"

#include <cmath>

namespace validation
{

namespace
{

using questionnaire::Figure;

const Figure &before(const RuleCase &at, const Look &look)
{
    return look.at({ at.whole.cell, at.whole.back + 1 });
}

} // namespace

// The logarithm of the ratio of two Poisson counts a and b has a width of sqrt(1/a + 1/b). A zero
// counts as a half there, and is a jump of any ratio.
Verdict ChangeRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const Figure &now = look.at(at.whole);
    const Figure &last = before(at, look);
    const RuleNumbers &numbers = rule.numbers;
    if (!now.isExact() || !last.isExact() || now.low < 0 || last.low < 0)
        return {};
    const double larger = std::max(now.low, last.low);
    const double smaller = std::min(now.low, last.low);
    if (larger < std::max(numbers.minimum, 1.0))
        return {};
    const double least = std::max(smaller, 0.5);
    const double width = std::sqrt(1 / larger + 1 / least);
    const bool isLarge = larger > numbers.ratio * smaller;
    if (!isLarge || std::log(larger / least) <= numbers.sigma * width)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text ChangeRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    const double now = look.at(at.whole).low;
    const double last = before(at, look).low;
    const QVariant name = QVariant::fromValue(nameOf(look, { at.whole.cell, 0 }));
    const QString lastYear = QString::number(look.year - at.whole.back - 1);
    const QString thisYear = QString::number(look.year - at.whole.back);
    if (now == 0 || last == 0)
        return base::lateText("validation", "%1 went from %2 in %3 to %4 in %5.",
                              { name, shownNumber(last), lastYear, shownNumber(now), thisYear });
    const QVariantList values { name,     shownNumber(last),
                                lastYear, shownNumber(now),
                                thisYear, now > last ? now / last : last / now };
    if (now > last)
        return base::lateText("validation",
                              "%1 rose from %2 in %3 to %4 in %5, to %6 times as many.", values);
    return base::lateText("validation", "%1 fell from %2 in %3 to %4 in %5, %6 times fewer.",
                          values);
}

} // namespace validation
