// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/cyberoffence.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString CyberOffence::id() const
{
    return QStringLiteral("L08");
}

base::Severity CyberOffence::severity() const
{
    return base::Severity::Warning;
}

base::Text CyberOffence::name() const
{
    return base::lateText("validation", "Fraud or abuse material under computer offences");
}

base::Text CyberOffence::why() const
{
    return base::lateText(
        "validation",
        "0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual "
        "abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).");
}

base::Findings CyberOffence::runWith(const MappingSubject &subject, const Wording &wording) const
{
    if (wording.isEmpty())
        return {};
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        const QString target = context.category ? context.category->code.toString() : QString();
        if (!target.startsWith(QLatin1String("0903")))
            return;
        const Stems &text = wording.of(context.offence).label;
        for (const auto &category : subject.classification.categories()) {
            const QString code = category.code.toString();
            if (!code.startsWith(QLatin1String("0701")) && !code.startsWith(QLatin1String("03022")))
                continue;
            for (const BookPhrase &phrase : wording.of(category.code).names) {
                if (!holdsAll(text, phrase.stems))
                    continue;
                findings << base::Finding {
                    id(), severity(), context.place(),
                    base::lateText("validation", "“%1” is linked to %2, but “%3” belongs to %4.",
                                   { context.label(), target, phrase.text, code }),
                    base::lateText("validation", "Link it to %1 with the tag Cy = cyber-related.",
                                   { code })
                };
                return;
            }
        }
    });
}

} // namespace validation
