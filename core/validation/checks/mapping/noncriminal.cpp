// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/noncriminal.h"

#include "core/text/words.h"
#include "core/validation/linkvisitor.h"

#include <QHash>

namespace validation
{

QString NonCriminal::id() const
{
    return QStringLiteral("L16");
}

base::Severity NonCriminal::severity() const
{
    return base::Severity::Warning;
}

base::Text NonCriminal::name() const
{
    return base::lateText("validation", "No crime, or a sum row, is mapped");
}

base::Text NonCriminal::why() const
{
    return base::lateText(
        "validation",
        "Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.");
}

namespace
{

// Folded phrases by which registers name rows that are no crimes.
const QHash<QString, QStringList> &nonCriminalWords()
{
    static const QHash<QString, QStringList> words {
        { QStringLiteral("en"),
          { QStringLiteral("non crime"), QStringLiteral("no crime"), QStringLiteral("not a crime"),
            QStringLiteral("missing person"), QStringLiteral("found property"),
            QStringLiteral("lost property"), QStringLiteral("sudden death"),
            QStringLiteral("natural death"), QStringLiteral("invalid offence"),
            QStringLiteral("invalid code"), QStringLiteral("administrative offence"),
            QStringLiteral("found body") } },
        { QStringLiteral("es"),
          { QStringLiteral("hallazgo de"), QStringLiteral("muerte natural"),
            QStringLiteral("no constituye delito"),
            QStringLiteral("otros hechos que no constituyen delito"),
            QStringLiteral("falta administrativa"), QStringLiteral("persona extraviada"),
            QStringLiteral("persona desaparecida"), QStringLiteral("suicidio consumado") } },
        { QStringLiteral("fr"),
          { QStringLiteral("non utilise"), QStringLiteral("index non utilise"),
            QStringLiteral("mort naturelle"), QStringLiteral("personne disparue"),
            QStringLiteral("objet trouve") } },
        { QStringLiteral("de"),
          { QStringLiteral("ordnungswidrigkeit"), QStringLiteral("vermisste"),
            QStringLiteral("fundsache") } },
        { QStringLiteral("pt"),
          { QStringLiteral("morte natural"), QStringLiteral("pessoa desaparecida"),
            QStringLiteral("fato atipico") } },
    };
    return words;
}

bool namesNoCrime(const QString &label, const QString &language)
{
    QStringList folded;
    for (const text::Word &word : text::words(label))
        folded << word.folded;
    const QString line = QLatin1Char(' ') + folded.join(QLatin1Char(' ')) + QLatin1Char(' ');
    const QStringList phrases = nonCriminalWords().value(language);
    return std::any_of(phrases.begin(), phrases.end(), [&line](const QString &phrase) {
        return line.contains(QLatin1Char(' ') + phrase + QLatin1Char(' '));
    });
}

} // namespace

base::Findings NonCriminal::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        if (!context.link.target)
            return;
        const base::Text advice = base::lateText(
            "validation", "Set it out of scope with the reason, or explain why it is counted.");
        if (context.offence.kind == offences::OffenceKind::Sum)
            findings << base::Finding { id(), severity(), context.place(),
                                        base::lateText(
                                            "validation", "“%1” is a sum row and is linked to %2.",
                                            { context.label(), context.link.target->toString() }),
                                        advice };
        else if (namesNoCrime(context.label(), subject.list.info.language))
            findings << base::Finding { id(), severity(), context.place(),
                                        base::lateText(
                                            "validation",
                                            "“%1” does not seem to be a crime and is linked to %2.",
                                            { context.label(), context.link.target->toString() }),
                                        advice };
    });
}

} // namespace validation
