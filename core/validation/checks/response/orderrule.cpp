// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/orderrule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

base::Text OrderRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    const CellAt &later = at.parts.first();
    return base::lateText(
        "validation", "%1 in %2 is %3, more than the %4 of the stage before (%5).",
        { QVariant::fromValue(nameOf(look, later)), yearOf(look), shown(look.at(later)),
          shown(look.at(at.whole)), QVariant::fromValue(nameOf(look, at.whole)) });
}

} // namespace validation
