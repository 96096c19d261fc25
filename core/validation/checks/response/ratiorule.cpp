// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/ratiorule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

using questionnaire::Figure;

struct Percent {
    double low = 0, high = 0;
};

// Nothing when one of the two is missing or the whole may be zero.
std::optional<Percent> percentOf(const RuleCase &at, const Look &look)
{
    const Figure &part = look.at(at.parts.first());
    const Figure &whole = look.at(at.whole);
    if (!part.isThere() || !whole.isThere() || whole.low <= 0)
        return std::nullopt;
    return Percent { 100 * part.low / whole.high, 100 * part.high / whole.low };
}

bool isOutside(const Percent &percent, const std::optional<Bounds> &bounds)
{
    return bounds && (percent.high < bounds->low || percent.low > bounds->high);
}

} // namespace

Verdict RatioRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const std::optional<Percent> percent = percentOf(at, look);
    if (!percent)
        return {};
    if (isOutside(*percent, rule.numbers.error))
        return { Verdict::Outcome::Failed, rule.severity.value_or(base::Severity::Error) };
    if (isOutside(*percent, rule.numbers.warning))
        return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
    return { Verdict::Outcome::Held };
}

base::Text RatioRule::sentence(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const Percent percent = percentOf(at, look).value_or(Percent());
    const std::optional<Bounds> &bounds
        = isOutside(percent, rule.numbers.error) ? rule.numbers.error : rule.numbers.warning;
    return base::lateText(
        "validation", "%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.",
        { QVariant::fromValue(nameOf(look, at.parts.first())), yearOf(look),
          shown(look.at(at.parts.first())), percent.low,
          QVariant::fromValue(nameOf(look, at.whole)), shown(look.at(at.whole)),
          shownNumber(bounds ? bounds->low : 0), shownNumber(bounds ? bounds->high : 0) });
}

} // namespace validation
