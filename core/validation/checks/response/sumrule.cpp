// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/sumrule.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/partsum.h"

namespace validation
{

namespace
{

// 0 when one point of the two intervals is common.
double gapBetween(const questionnaire::Figure &whole, const PartSum &sum)
{
    return std::max({ 0.0, whole.low - sum.high, sum.low - whole.high });
}

} // namespace

Verdict SumRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const PartSum sum = sumOf(rule, at, look);
    if (!sum.isTested)
        return {};
    const questionnaire::Figure &whole = look.at(at.whole);
    const double gap = gapBetween(whole, sum);
    if (gap <= rule.numbers.within)
        return { Verdict::Outcome::Held };
    const double large
        = std::max(rule.numbers.errorAbsolute, rule.numbers.errorPercent / 100 * whole.high);
    const base::Severity severity = gap > large ? base::Severity::Error : base::Severity::Warning;
    return { Verdict::Outcome::Failed, rule.severity.value_or(severity) };
}

base::Text SumRule::sentence(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const PartSum sum = sumOf(rule, at, look);
    return base::lateText("validation", "%1 in %2 is %3, but its parts add up to %4 (%5).",
                          { QVariant::fromValue(nameOf(look, at.whole)), yearOf(look),
                            shown(look.at(at.whole)), shownSum(sum.low, sum.high),
                            QVariant::fromValue(listOf(look, at.whole, at.parts)) });
}

std::optional<Linear> SumRule::linear(const RuleCase &at) const
{
    Linear linear { { { at.whole, 1 } }, Linear::Relation::Zero };
    for (const CellAt &part : at.parts)
        linear.terms << std::pair(part, -1);
    return linear;
}

} // namespace validation
