// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/severaloffences.h"

#include <QRegularExpression>

#include <algorithm>

namespace suggestion
{

namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

const QString marks = QStringLiteral("[,;/&、，；；،؛·・]");

// Written as regular expressions: where words are not set apart by blanks, or the word for "and"
// hangs on the next one, no blank follows.
QString wordsFor(const QString &language)
{
    static const QHash<QString, QString> joined {
        { QStringLiteral("zh"), QStringLiteral("以及|[和与及或與]") },
        { QStringLiteral("ja"), QStringLiteral("及び|並びに|又は|または|と|や") },
        { QStringLiteral("ar"), QStringLiteral("(?<=\\s)(?:أو\\s|و\\s*(?=\\p{L}{2}))") },
    };
    static const QHash<QString, QString> apart {
        { QStringLiteral("en"), QStringLiteral("and|or|as well as") },
        { QStringLiteral("es"), QStringLiteral("y|e|o|u") },
        { QStringLiteral("fr"), QStringLiteral("et|ou") },
        { QStringLiteral("pt"), QStringLiteral("e|ou") },
        { QStringLiteral("it"), QStringLiteral("e|ed|o|od") },
        { QStringLiteral("de"), QStringLiteral("und|oder|sowie") },
        { QStringLiteral("nl"), QStringLiteral("en|of|alsmede") },
        { QStringLiteral("ru"), QStringLiteral("и|или|а также") },
        { QStringLiteral("id"), QStringLiteral("dan|atau") },
        { QStringLiteral("tr"), QStringLiteral("ve|veya|ya da") },
        { QStringLiteral("sw"), QStringLiteral("na|au") },
        { QStringLiteral("hi"), QStringLiteral("और|या|एवं|तथा|व") },
        { QStringLiteral("ko"), QStringLiteral("및|또는") },
    };
    if (joined.contains(language))
        return joined.value(language);
    const QString words = apart.value(language);
    return words.isEmpty() ? words : QStringLiteral("(?<=\\s)(?:%1)(?=\\s)").arg(words);
}

// Compiled once for each language and thread: that takes longer than to split a label.
const QRegularExpression &separatorFor(const QString &language)
{
    thread_local QHash<QString, QRegularExpression> made;
    auto separator = made.find(language);
    if (separator == made.end()) {
        const QString words = wordsFor(language);
        separator = made.insert(
            language, pattern(words.isEmpty() ? marks : marks + QLatin1Char('|') + words));
    }
    return *separator;
}

text::Span trimmed(const QString &label, qsizetype start, qsizetype end)
{
    while (start < end && label[start].isSpace())
        ++start;
    while (end > start && label[end - 1].isSpace())
        --end;
    return { start, end - start };
}

} // namespace

QList<text::Span> partsOf(const QString &label, const QString &language, SplitAt places)
{
    const QRegularExpression &separator
        = separatorFor(places == SplitAt::MarksAndWords ? language.section(u'-', 0, 0) : QString());
    QList<text::Span> parts;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        const text::Span part = trimmed(label, start, end);
        if (part.length > 0)
            parts << part;
    };
    for (auto it = separator.globalMatch(label); it.hasNext();) {
        const auto match = it.next();
        add(match.capturedStart());
        start = match.capturedEnd();
    }
    add(label.size());
    return parts;
}

bool continuesMeans(const QString &before, const QString &language)
{
    static const QHash<QString, QString> words {
        { QStringLiteral("en"), QStringLiteral("with|without|by|through|using") },
        { QStringLiteral("es"), QStringLiteral("con|sin|por|mediante") },
        { QStringLiteral("fr"), QStringLiteral("avec|sans|par") },
        { QStringLiteral("pt"), QStringLiteral("com|sem|por|mediante") },
        { QStringLiteral("it"), QStringLiteral("con|senza|mediante") },
        { QStringLiteral("de"), QStringLiteral("mit|ohne|durch|unter") },
        { QStringLiteral("nl"), QStringLiteral("met|zonder|door") },
        { QStringLiteral("ru"), QStringLiteral("с|без|путем|путём") },
        { QStringLiteral("id"), QStringLiteral("dengan|tanpa") },
        { QStringLiteral("sw"), QStringLiteral("kwa|bila") },
    };
    const QString any = words.value(language.section(u'-', 0, 0));
    return !any.isEmpty()
        && before.contains(pattern(QStringLiteral("(?<=\\s)(?:%1)(?=\\s)").arg(any)));
}

bool areSeveral(const QList<NamedOffence> &named)
{
    const auto related = [](const NamedOffence &a, const NamedOffence &b) {
        const QString one = a.category.toString(), other = b.category.toString();
        return one.startsWith(other) || other.startsWith(one);
    };
    return std::any_of(named.begin(), named.end(), [&](const NamedOffence &a) {
        return std::any_of(named.begin(), named.end(),
                           [&](const NamedOffence &b) { return !related(a, b); });
    });
}

Reason severalReason(const QString &label, const QList<NamedOffence> &named)
{
    Reason reason;
    reason.kind = ReasonKind::SeveralOffences;
    reason.weight = 1;
    QStringList parts;
    for (const NamedOffence &one : named) {
        reason.inLabel << one.span;
        parts << QStringLiteral("%1 → %2").arg(label.mid(one.span.start, one.span.length),
                                               one.category.toString());
    }
    reason.text = base::lateText(
        "suggestion",
        "This label names several offences: %1. One code cannot hold them apart: consider rules "
        "or two targets.",
        { parts.join(QStringLiteral("; ")) });
    return reason;
}

} // namespace suggestion
