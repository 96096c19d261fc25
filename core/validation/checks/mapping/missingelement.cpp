// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/missingelement.h"

#include "core/validation/linkvisitor.h"
#include "core/validation/phrasebook.h"

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

base::Findings MissingElement::run(const MappingSubject &subject) const
{
    const PhraseBook book(subject.classification, subject.list.info.language);
    if (book.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const auto *category = context.category;
        if (!category || category->residual || category->level < 3
            || subject.classification.children(*category->parent).size() < 2)
            return;
        const QSet<QString> distinguishing
            = book.of(category->code).ownStems - book.of(*category->parent).titleStems;
        const QString language = subject.list.info.language;
        const QSet<QString> text
            = book.stems(context.label() + QLatin1Char(' ') + context.offence.definition(language)
                         + QLatin1Char(' ') + context.offence.family);
        if (text.isEmpty() || text.intersects(distinguishing))
            return;
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
