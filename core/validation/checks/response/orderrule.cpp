// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/orderrule.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/partsum.h"

namespace validation
{

Verdict OrderRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const PartSum sum = sumOf(rule, at, look);
    if (!sum.isTested)
        return {};
    if (sum.low <= look.at(at.whole).high + rule.numbers.within)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text OrderRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    const CellAt &later = at.parts.first();
    return base::lateText(
        "validation", "%1 in %2 is %3, more than the %4 of the stage before (%5).",
        { QVariant::fromValue(nameOf(look, later)), yearOf(look), shown(look.at(later)),
          shown(look.at(at.whole)), QVariant::fromValue(nameOf(look, at.whole)) });
}

std::optional<Linear> OrderRule::linear(const RuleCase &at) const
{
    return Linear { { { at.whole, -1 }, { at.parts.first(), 1 } }, Linear::Relation::NotAbove };
}

} // namespace validation
