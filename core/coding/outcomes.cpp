// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/outcomes.h"

#include "core/coding/crosstable.h"

#include <numeric>

namespace coding
{

void Outcomes::add(const Answer &answer, qint64 count)
{
    switch (answer.outcome) {
    case Outcome::Coded:
        coded += count;
        byDefault += answer.isDefault ? count : 0;
        apportioned += answer.parts.size() > 1 ? count : 0;
        return;
    case Outcome::OutOfScope:
        outOfScope += count;
        return;
    case Outcome::Unmapped:
        unmapped += count;
        reasons[answer.reason] += count;
    }
}

bool Outcomes::reasonsSumUp() const
{
    return std::accumulate(reasons.begin(), reasons.end(), qint64(0)) == unmapped;
}

base::Findings estimates(qint64 apportioned, const mapping::MappingSet &links)
{
    if (apportioned == 0 || links.policy.weightsPublished)
        return {};
    return { base::Finding {
        QStringLiteral("K17"),
        base::Severity::Warning,
        { QStringLiteral("list"), { links.list } },
        base::lateText("coding",
                       "%1 of what is coded are shared out between categories by weights, an "
                       "estimate that the policy of the list does not let publish.",
                       { countText(apportioned) }),
        base::lateText("coding",
                       "Tell the records apart by a decision table, give the common parent, or "
                       "allow weights to be published in the policy of the list.") } };
}

} // namespace coding
