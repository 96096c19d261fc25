// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/avoidableresidual.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString AvoidableResidual::id() const
{
    return QStringLiteral("L03");
}

base::Severity AvoidableResidual::severity() const
{
    return base::Severity::Warning;
}

base::Text AvoidableResidual::name() const
{
    return base::lateText("validation", "Residual although a sibling names the conduct");
}

base::Text AvoidableResidual::why() const
{
    return base::lateText("validation",
                          "Residual categories are for what no other category of the same parent "
                          "names (ICCS p. 19, rule R8).");
}

base::Findings AvoidableResidual::runWith(const MappingSubject &subject,
                                          const Wording &wording) const
{
    if (wording.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const auto *category = context.category;
        if (!category || !category->residual || !category->parent)
            return;
        const Stems &text = wording.of(context.offence).label;
        for (const auto &sibling : subject.classification.children(*category->parent)) {
            const auto *other = subject.classification.category(sibling);
            const BookPhrase *phrase = other->residual
                ? nullptr
                : PhraseBook::longestWithin(wording.of(sibling).inclusions, text);
            if (!phrase)
                continue;
            findings << base::Finding {
                id(), severity(), context.place(),
                base::lateText("validation",
                               "“%1” is linked to the residual %2, but %3 names “%4”.",
                               { context.label(), category->code.toString(), sibling.toString(),
                                 phrase->text }),
                base::lateText("validation",
                               "Look at %1; if it does not fit, list it among the rejected "
                               "candidates with the reason.",
                               { sibling.toString() })
            };
            return;
        }
    });
}

} // namespace validation
