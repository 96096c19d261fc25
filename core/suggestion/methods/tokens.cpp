// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/tokens.h"

#include "core/text/chinese.h"
#include "core/text/words.h"

#include <QHash>

namespace suggestion
{

namespace
{

bool isCharacterScript(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul
        || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

// Pairs of neighbouring characters: dictionary words differ between a term and a label ("盗窃罪",
// "盗窃"), pairs do not.
void appendPairs(const QString &text, text::Span run, QList<Token> &found)
{
    if (run.length == 1)
        found << Token { text.mid(run.start, 1), run };
    for (qsizetype at = run.start; at + 1 < run.start + run.length; ++at)
        found << Token { text.mid(at, 2), { at, 2 } };
}

QList<Token> characterTokens(const QString &text)
{
    QList<Token> result;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && isCharacterScript(text[at]);
        if (inside && start < 0)
            start = at;
        if (!inside && start >= 0) {
            appendPairs(text, { start, at - start }, result);
            start = -1;
        }
    }
    return result;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar character) { return character.isDigit(); });
}

// Stems of words met before, by folded word; empty for what does not count. Labels and terms repeat
// a few thousand words, and stemming one costs ten times as much as finding it here.
using Stems = QHash<QString, QString>;

Stems &stemsMet(const QString &language)
{
    constexpr qsizetype most = 50'000; // some 5 MB
    thread_local QHash<QString, Stems> met;
    Stems &stems = met[language];
    if (stems.size() > most)
        stems.clear();
    return stems;
}

QString stemOf(const QString &word, const QString &language, Stems &met)
{
    const auto found = met.constFind(word);
    if (found != met.constEnd())
        return *found;
    const bool counts = !isNumber(word) && !text::isStopWord(word, language);
    return *met.insert(word, counts ? text::stem(word, language) : QString());
}

} // namespace

QList<Token> tokens(const QString &text, const QString &language)
{
    if (language == QLatin1String("zh") || language == QLatin1String("ja")
        || language == QLatin1String("ko"))
        return characterTokens(language == QLatin1String("zh") ? text::simplifiedChinese(text)
                                                               : text);
    QList<Token> result;
    Stems &met = stemsMet(language);
    for (const text::Word &word : text::words(text)) {
        const QString stem = stemOf(word.folded, language, met);
        if (!stem.isEmpty())
            result << Token { stem, word.span };
    }
    return result;
}

} // namespace suggestion
