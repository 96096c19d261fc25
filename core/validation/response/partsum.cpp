// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/partsum.h"

namespace validation
{

using questionnaire::Figure;

PartSum sumOf(const ResponseRule &rule, const RuleCase &at, const Look &look)
{
    const bool nullStays = rule.missing == Missing::NonNull || rule.missing == Missing::PartialNull
        || rule.missing == Missing::AlwaysNull;
    const bool wholeIsThere = look.at(at.whole).isThere();
    PartSum sum;
    int there = wholeIsThere ? 1 : 0;
    int otherThanZero = wholeIsThere && look.at(at.whole).high != 0 ? 1 : 0;
    int thereOfParts = 0;
    for (const CellAt &part : at.parts) {
        const Figure &figure = look.at(part);
        if (!figure.isThere()) {
            if (nullStays)
                return sum; // the sum is NULL, and so is what is said of it
            continue;
        }
        ++thereOfParts;
        otherThanZero += figure.high != 0 ? 1 : 0;
        sum.low += figure.low;
        sum.high += figure.high;
    }
    there += thereOfParts;
    if (nullStays && !wholeIsThere)
        return sum;
    switch (rule.missing) {
    case Missing::NonNull:
    case Missing::AlwaysNull:
    case Missing::AlwaysZero:
        sum.isTested = true;
        break;
    case Missing::NonZero:
        sum.isTested = otherThanZero > 0;
        break;
    case Missing::PartialNull:
    case Missing::PartialZero:
        sum.isTested = there > 0;
        break;
    }
    // A bound holds with gaps among the parts, not without the whole or without any part.
    if (rule.missing == Missing::PartialZero)
        sum.isTested = wholeIsThere && thereOfParts > 0;
    return sum;
}

} // namespace validation
