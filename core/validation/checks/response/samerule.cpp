// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/samerule.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

// Cells stand in pairs: one of the one table, one of the other. Figures that both have, other than
// zero.
struct Compared {
    int both = 0;
    int equal = 0;
};

Compared compared(const RuleCase &at, const Look &look)
{
    Compared result;
    for (qsizetype i = 0; i + 1 < at.parts.size(); i += 2) {
        const questionnaire::Figure &one = look.at(at.parts[i]);
        const questionnaire::Figure &other = look.at(at.parts[i + 1]);
        if (!one.isExact() || !other.isExact() || (one.low == 0 && other.low == 0))
            continue;
        ++result.both;
        result.equal += one.low == other.low ? 1 : 0;
    }
    return result;
}

} // namespace

Verdict SameRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const Compared figures = compared(at, look);
    if (figures.both < rule.numbers.atLeast)
        return {};
    if (figures.equal < figures.both)
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text SameRule::sentence(const ResponseRule &, const RuleCase &at, const Look &look) const
{
    const auto &one = look.edition.cell(at.parts[0].cell);
    const auto &other = look.edition.cell(at.parts[1].cell);
    return base::lateCount(
        "validation", "Tables %1 (%2) and %3 (%4) give the same %n figures in %5.",
        compared(at, look).equal,
        { one.table->id, one.table->title, other.table->id, other.table->title, yearOf(look) });
}

} // namespace validation
