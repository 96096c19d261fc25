// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/committedoffence.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString CommittedOffence::id() const
{
    return QStringLiteral("L07");
}

base::Severity CommittedOffence::severity() const
{
    return base::Severity::Warning;
}

base::Text CommittedOffence::name() const
{
    return base::lateText("validation", "Committed offence under organised crime or terrorism");
}

base::Text CommittedOffence::why() const
{
    return base::lateText(
        "validation",
        "0905 and 0906 hold only membership, participation and financing; a committed offence goes "
        "to its own category with the tag for its situation (ICCS, 0905 and 0906).");
}

namespace
{

// Sections of offences against persons and property, where a committed offence has its category.
bool isCommittedOffence(const classification::Category &category)
{
    const QString section = category.code.section().toString();
    return section >= QLatin1String("01") && section <= QLatin1String("06") && category.level >= 2
        && !category.residual;
}

} // namespace

base::Findings CommittedOffence::runWith(const MappingSubject &subject,
                                         const Wording &wording) const
{
    if (wording.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const QString target = context.category ? context.category->code.toString() : QString();
        if (!target.startsWith(QLatin1String("0905")) && !target.startsWith(QLatin1String("0906")))
            return;
        const Stems &text = wording.of(context.offence).label;
        for (const auto &category : subject.classification.categories()) {
            if (!isCommittedOffence(category))
                continue;
            for (const BookPhrase &phrase : wording.of(category.code).inclusions) {
                if (!holdsAll(text, phrase.stems))
                    continue;
                findings << base::Finding {
                    id(), severity(), context.place(),
                    base::lateText(
                        "validation",
                        "“%1” is linked to %2, but its label names a committed offence: “%3” (%4).",
                        { context.label(), target, phrase.text, category.code.toString() }),
                    base::lateText(
                        "validation",
                        "Link it to %1 and set the tag for organised crime or terrorism.",
                        { category.code.toString() })
                };
                return;
            }
        }
    });
}

} // namespace validation
