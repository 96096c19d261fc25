// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/newzerorule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

Verdict NewZeroRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const questionnaire::Figure &now = look.at(at.whole);
    const questionnaire::Figure &last = look.at({ at.whole.cell, at.whole.back + 1 });
    if (!now.isThere() || !last.isThere() || last.low < rule.numbers.minimum)
        return {};
    if (now.high > 0)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text NewZeroRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    return base::lateText("validation", "%1 is 0 in %2; in %3 it was %4.",
                          { QVariant::fromValue(nameOf(look, { at.whole.cell, 0 })),
                            QString::number(look.year - at.whole.back),
                            QString::number(look.year - at.whole.back - 1),
                            shown(look.at({ at.whole.cell, at.whole.back + 1 })) });
}

} // namespace validation
