// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/countrule.h"

#include "core/validation/response/figurewords.h"

#include <cmath>

namespace validation
{

Verdict CountRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const questionnaire::Figure &figure = look.at(at.whole);
    if (!figure.isExact())
        return {};
    if (figure.low >= 0 && figure.low == std::floor(figure.low))
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text CountRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    const double figure = look.at(at.whole).low;
    const QVariantList values { QVariant::fromValue(nameOf(look, at.whole)), yearOf(look),
                                QString::number(figure, 'g', 15) };
    if (figure < 0)
        return base::lateText("validation", "%1 in %2 is %3; a count is never negative.", values);
    return base::lateText("validation", "%1 in %2 is %3; a count is a whole number.", values);
}

} // namespace validation
