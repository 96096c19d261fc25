// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/atmostrule.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/partsum.h"

namespace validation
{

Verdict AtMostRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const PartSum sum = sumOf(rule, at, look);
    if (!sum.isTested)
        return {};
    if (sum.low <= look.at(at.whole).high + rule.numbers.within)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text AtMostRule::sentence(const ResponseRule &rule, const RuleCase &at,
                                const Look &look) const
{
    const QVariant whole = QVariant::fromValue(nameOf(look, at.whole));
    const QVariant figure = shown(look.at(at.whole));
    if (at.parts.size() == 1)
        return base::lateText("validation",
                              "%1 in %2 is %3, above the %4 of %5, of which it is a "
                              "part.",
                              { QVariant::fromValue(nameOf(look, at.parts.first())), yearOf(look),
                                shown(look.at(at.parts.first())), figure, whole });
    const PartSum sum = sumOf(rule, at, look);
    return base::lateText("validation", "%1 in %2 is %3, but parts of it already make %4 (%5).",
                          { whole, yearOf(look), figure, shownSum(sum.low, sum.high),
                            QVariant::fromValue(listOf(look, at.whole, at.parts)) });
}

std::optional<Linear> AtMostRule::linear(const RuleCase &at) const
{
    Linear linear { { { at.whole, -1 } }, Linear::Relation::NotAbove };
    for (const CellAt &part : at.parts)
        linear.terms << std::pair(part, 1);
    return linear;
}

} // namespace validation
