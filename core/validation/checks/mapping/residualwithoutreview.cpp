// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/residualwithoutreview.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString ResidualWithoutReview::id() const
{
    return QStringLiteral("L04");
}

base::Severity ResidualWithoutReview::severity() const
{
    return base::Severity::Error;
}

base::Text ResidualWithoutReview::name() const
{
    return base::lateText("validation", "Residual without rejected candidates");
}

base::Text ResidualWithoutReview::why() const
{
    return base::lateText("validation",
                          "A residual is chosen only after a review of the full classification "
                          "(ICCS p. 19); the rejected candidates are the proof.");
}

base::Findings ResidualWithoutReview::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!context.category || !context.category->residual || !context.link.rejected.isEmpty())
            return;
        const bool approved = context.link.status == mapping::Status::Approved;
        findings << base::Finding {
            id(), approved ? base::Severity::Error : base::Severity::Warning, context.place(),
            base::lateText("validation",
                           "“%1” is linked to the residual %2 and no rejected candidate is named.",
                           { context.label(), context.category->code.toString() }),
            base::lateText("validation",
                           "Name the categories you looked at and why they do not fit.")
        };
    });
}

} // namespace validation
