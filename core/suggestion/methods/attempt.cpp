// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/attempt.h"

#include "core/text/words.h"

#include <QHash>
#include <QStringList>

namespace suggestion
{

namespace
{

// Folded beginnings of the words for "attempt" in the languages of the national lists.
const QHash<QString, QStringList> &attemptWords()
{
    static const QHash<QString, QStringList> words {
        { QStringLiteral("en"), { QStringLiteral("attempt") } },
        { QStringLiteral("es"),
          { QStringLiteral("tentativ"), QStringLiteral("frustrad"), QStringLiteral("intento") } },
        { QStringLiteral("fr"), { QStringLiteral("tentativ"), QStringLiteral("tente") } },
        { QStringLiteral("pt"), { QStringLiteral("tentativ"), QStringLiteral("tentad") } },
        { QStringLiteral("de"), { QStringLiteral("versuch") } },
        { QStringLiteral("nl"), { QStringLiteral("poging"), QStringLiteral("pogen") } },
        { QStringLiteral("it"), { QStringLiteral("tentat") } },
        { QStringLiteral("ru"), { QStringLiteral("покушени") } },
        { QStringLiteral("ar"), { QStringLiteral("محاول"), QStringLiteral("شروع") } },
        { QStringLiteral("zh"), { QStringLiteral("未遂") } },
    };
    return words;
}

} // namespace

std::optional<text::Span> attemptIn(const QString &label, const QString &language)
{
    const QStringList beginnings = attemptWords().value(language);
    for (const text::Word &word : text::words(label)) {
        for (const QString &beginning : beginnings) {
            if (word.folded.startsWith(text::fold(beginning)))
                return word.span;
        }
    }
    return std::nullopt;
}

QString withoutSpan(const QString &label, text::Span span)
{
    QString rest = label;
    return rest.replace(span.start, span.length, QString(span.length, QLatin1Char(' ')));
}

} // namespace suggestion
