// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/missingelement.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString MissingElement::id() const
{
    return QStringLiteral("L02");
}

base::Severity MissingElement::severity() const
{
    return base::Severity::Question;
}

base::Text MissingElement::name() const
{
    return base::lateText("validation", "Distinguishing element not in the text");
}

base::Text MissingElement::why() const
{
    return base::lateText(
        "validation",
        "When the definition does not separate siblings, their common parent is the target, not "
        "one of them (rule R2; ICCS p. 13, statistical feasibility).");
}

base::Findings MissingElement::runWith(const MappingSubject &subject, const Wording &wording) const
{
    if (wording.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const auto *category = context.category;
        if (!category || category->residual || category->level < 3
            || subject.classification.children(*category->parent).size() < 2)
            return;
        const Stems &own = wording.of(category->code).ownStems;
        const Stems &shared = wording.of(*category->parent).titleStems;
        const Stems &text = wording.of(context.offence).all;
        const bool named = std::any_of(text.begin(), text.end(), [&](int stem) {
            return std::binary_search(own.begin(), own.end(), stem)
                && !std::binary_search(shared.begin(), shared.end(), stem);
        });
        if (text.isEmpty() || named)
            return;
        const QString language = subject.list.info.language;
        findings << base::Finding {
            id(), severity(), context.place(),
            base::lateText(
                "validation",
                "Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.",
                { context.label(), category->code.toString(), titleOf(*category, language),
                  category->parent->toString() }),
            base::lateText("validation",
                           "Link to %1, or say in the rationale which legal element decides.",
                           { category->parent->toString() })
        };
    });
}

} // namespace validation
