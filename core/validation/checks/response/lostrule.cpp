// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/lostrule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

Verdict LostRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    if (!look.at({ at.whole.cell, at.whole.back + 1 }).isThere())
        return {};
    const questionnaire::Figure &now = look.at(at.whole);
    // "Not applicable" is an answer; "not available" is what is asked about.
    if (now.isThere() || now.status == questionnaire::Status::NotApplicable)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text LostRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    return base::lateText("validation", "%1 has no figure in %2; in %3 it was %4.",
                          { QVariant::fromValue(nameOf(look, { at.whole.cell, 0 })),
                            QString::number(look.year - at.whole.back),
                            QString::number(look.year - at.whole.back - 1),
                            shown(look.at({ at.whole.cell, at.whole.back + 1 })) });
}

} // namespace validation
