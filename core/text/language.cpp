// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stopwords.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <map>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace text
{

namespace
{

constexpr qsizetype enoughCharacters = 20'000;

QString joined(const QStringList &samples)
{
    QString all;
    for (const QString &sample : samples) {
        all += sample + u'\n';
        if (all.size() > enoughCharacters)
            break;
    }
    return all;
}

std::map<UScriptCode, int> countScripts(const QString &sample)
{
    std::map<UScriptCode, int> counts;
    const QList<uint> points = sample.toUcs4();
    for (const uint point : points) {
        UErrorCode status = U_ZERO_ERROR;
        if (u_isalpha(UChar32(point)))
            ++counts[uscript_getScript(UChar32(point), &status)];
    }
    return counts;
}

bool hasAny(const QString &sample, QStringView letters)
{
    return std::any_of(sample.begin(), sample.end(),
                       [letters](QChar c) { return letters.contains(c); });
}

// Languages that their script, or letters only they use, give away.
QString byScript(const QString &sample, UScriptCode script,
                 const std::map<UScriptCode, int> &counts)
{
    switch (script) {
    case USCRIPT_CYRILLIC:
        return hasAny(sample, u"\u0456\u0457\u0454\u0491") ? QStringLiteral("uk")
                                                           : QStringLiteral("ru");
    case USCRIPT_ARABIC:
        if (hasAny(sample, u"\u0679\u0688\u0691\u06D2"))
            return QStringLiteral("ur");
        return hasAny(sample, u"\u067E\u0686\u0698\u06AF") ? QStringLiteral("fa")
                                                           : QStringLiteral("ar");
    case USCRIPT_HAN:
        return counts.contains(USCRIPT_HIRAGANA) || counts.contains(USCRIPT_KATAKANA)
            ? QStringLiteral("ja")
            : QStringLiteral("zh");
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return QStringLiteral("ja");
    case USCRIPT_HANGUL:
        return QStringLiteral("ko");
    case USCRIPT_DEVANAGARI:
        return QStringLiteral("hi");
    case USCRIPT_BENGALI:
        return QStringLiteral("bn");
    case USCRIPT_THAI:
        return QStringLiteral("th");
    case USCRIPT_HEBREW:
        return QStringLiteral("he");
    case USCRIPT_GREEK:
        return QStringLiteral("el");
    default:
        return {};
    }
}

// Endings and letters typical of one language among those of the Latin script; letters are looked
// for in the text as written, endings in folded words.
struct Evidence {
    const char *language;
    std::array<const char16_t *, 12> endings;
    const char16_t *letters;
};

constexpr Evidence evidence[] = {
    { "de",
      { u"ung", u"ungen", u"keit", u"heit", u"schaft", u"stahl", u"isch", u"lich", u"sch", u"tz",
        u"ndel", u"lung" },
      u"\u00DF\u00E4" },
    { "en",
      { u"ing", u"ed", u"ty", u"ment", u"ness", u"ful", u"ry", u"der", u"th", u"ght", u"ion",
        u"ly" },
      u"" },
    { "es",
      { u"cion", u"ciones", u"dad", u"miento", u"ado", u"ada", u"sion", u"ulo", u"aje", u"dor",
        u"ales", u"ucion" },
      u"\u00F1\u00BF\u00A1" },
    { "fr",
      { u"ement", u"eur", u"eux", u"aux", u"tion", u"ite", u"ion", u"ees", u"elle", u"ance", u"ie",
        u"oir" },
      u"\u00E8\u00EA\u0153\u00F9" },
    { "it",
      { u"zione", u"zioni", u"mento", u"ita", u"tto", u"tti", u"ggio", u"icidio", u"ione", u"ioni",
        u"ezza", u"tore" },
      u"\u00F2\u00EC" },
    { "nl",
      { u"ing", u"heid", u"lijk", u"tie", u"stal", u"ijf", u"ling", u"aar", u"oord", u"aal", u"eld",
        u"braak" },
      u"" },
    { "pt",
      { u"cao", u"coes", u"dade", u"agem", u"mento", u"ncia", u"ado", u"sao", u"culo", u"eiro",
        u"idio", u"oes" },
      u"\u00E3\u00F5" },
    { "tr",
      { u"lik", u"ma", u"me", u"mek", u"mak", u"lar", u"ler", u"si", u"suc", u"cu", u"maya",
        u"nin" },
      u"\u011F\u015F\u0131" },
};

using Scores = std::map<QString, double>;

// A word that several languages share says less about each of them.
void scoreWord(const QString &folded, Scores &scores)
{
    QStringList owners;
    for (const Evidence &one : evidence) {
        const QString language = QLatin1String(one.language);
        if (stopWords(language).contains(folded))
            owners << language;
    }
    for (const QString &owner : owners)
        scores[owner] += 2.0 / double(owners.size() * owners.size());
    if (!owners.isEmpty())
        return;
    for (const Evidence &one : evidence) {
        const bool ends = std::any_of(one.endings.begin(), one.endings.end(), [&](auto ending) {
            return folded.size() > QStringView(ending).size() + 1
                && folded.endsWith(QStringView(ending));
        });
        if (ends)
            scores[QLatin1String(one.language)] += 0.5;
    }
}

QString byWords(const QString &sample)
{
    Scores scores;
    const QList<Word> found = words(sample);
    for (const Word &word : found)
        scoreWord(word.folded, scores);
    const QString lower = sample.toLower();
    for (const Evidence &one : evidence) {
        const QStringView letters(one.letters);
        scores[QLatin1String(one.language)] += double(std::count_if(
            lower.begin(), lower.end(), [letters](QChar c) { return letters.contains(c); }));
    }
    QString best;
    double first = 0;
    double second = 0;
    for (const auto &[language, score] : scores) {
        if (score > first) {
            second = first;
            first = score;
            best = language;
        } else {
            second = qMax(second, score);
        }
    }
    return first >= 1.5 && first > second * 1.1 ? best : QString();
}

} // namespace

QString guessLanguage(const QStringList &samples)
{
    const QString sample = joined(samples);
    const auto counts = countScripts(sample);
    const auto most
        = std::max_element(counts.begin(), counts.end(),
                           [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == counts.end() || most->second < 2)
        return {};
    if (most->first == USCRIPT_LATIN)
        return byWords(sample);
    return byScript(sample, most->first, counts);
}

} // namespace text
