// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/response/comparerule.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/usedseries.h"

#include <cmath>

namespace validation
{

namespace
{

bool isPublished(const ResponseRule &rule)
{
    return rule.reference == PublishedReference;
}

std::optional<double> otherOf(const ResponseRule &rule, const RuleCase &at, const Look &look)
{
    if (isPublished(rule)) {
        const questionnaire::Figure published = look.published
            ? look.published->at(look.year - at.whole.back, at.whole.cell)
            : questionnaire::Figure();
        return published.isExact() ? std::optional(published.low) : std::nullopt;
    }
    if (!look.references)
        return std::nullopt;
    const QMap<int, double> series = look.references->value(rule.reference);
    const auto value = series.constFind(look.year);
    return value == series.constEnd() ? std::nullopt : std::optional(*value);
}

} // namespace

Verdict CompareRule::judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const
{
    const questionnaire::Figure &figure = look.at(at.whole);
    const std::optional<double> other = otherOf(rule, at, look);
    if (!figure.isExact() || !other)
        return {};
    const double larger = std::max(figure.low, *other);
    const double difference = std::abs(figure.low - *other);
    const bool isLarge = difference > rule.numbers.within / 100 * larger;
    // Small counts differ by themselves.
    if (!isLarge || difference <= rule.numbers.sigma * std::sqrt(figure.low + *other))
        return { Verdict::Outcome::Held };
    return { Verdict::Outcome::Failed, rule.severity.value_or(usualSeverity()) };
}

base::Text CompareRule::sentence(const ResponseRule &rule, const RuleCase &at,
                                 const Look &look) const
{
    const double other = otherOf(rule, at, look).value_or(0);
    if (isPublished(rule))
        return base::lateText("validation", "%1 in %2 is %3; %4 published %5 for that year.",
                              { QVariant::fromValue(nameOf(look, at.whole)), yearOf(look),
                                shown(look.at(at.whole)), look.edition.form().agency,
                                shownNumber(other) });
    return base::lateText("validation", "%1 in %2 is %3; the other source (%4) has %5.",
                          { QVariant::fromValue(nameOf(look, at.whole)), yearOf(look),
                            shown(look.at(at.whole)), rule.reference, shownNumber(other) });
}

} // namespace validation
