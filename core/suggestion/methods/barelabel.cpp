// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/barelabel.h"

#include <QRegularExpression>

#include <array>

namespace suggestion
{

namespace
{

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// Number of an article, paragraph or act, with what hangs on it: "art. 248 bis", "§ 242 StGB",
// "ss. 3-5", "ст. 105", "Ley 18.290", "N° 9".
const QRegularExpression &provisions()
{
    static const QRegularExpression expression = pattern(
        "(?:\\b(?:art(?:[íi]culos?|icles?|igos?|ikel|s)?|sections?|secs?|ss?|inc(?:isos?)?|nr|no"
        "|n[úu]m|paragraphs?|paras?|par|abs|ley|lei|loi|law|d\\.?f\\.?l|d\\.?l|dto|r\\.?a|cap)\\b"
        "\\.?|§+|n[°º]|\\bст\\.?|\\bч\\.?|第)\\s*(?:n[°º.]?\\s*|no\\.?\\s*)?\\d[\\d.,/°º-]*"
        "(?:\\s*(?:bis|ter|qu[aá]ter|quinquies|sexies|septies)\\b)?"
        "(?:\\s*(?:stgb|stpo|btmg|ipc|ipc\\.|cp|c\\.p\\.)\\b)?");
    return expression;
}

// "(302/303 IPC)", "(§ 242 StGB)": numbers with abbreviations in brackets, unless they are ages.
const QRegularExpression &bracketed()
{
    static const QRegularExpression expression
        = pattern("[(（](?![^)）]{0,80}\\b(?:ages?|aged|yrs?|a[ñn]os|edad|ans|[âa]ge|anos|idade|"
                  "jahre?|jaar|лет|"
                  "год|anni)\\b)(?=[^)）]{0,80}\\d)(?:[^\\p{L}\\p{M})）]*[\\p{L}\\p{M}]{1,5}(?!["
                  "\\p{L}\\p{M}]))*"
                  "[^\\p{L}\\p{M})）]*[)）]");
    return expression;
}

const QRegularExpression &remainder()
{
    static const QRegularExpression expression = pattern(
        "^\\s*(?:(?:any |all )?other(?: acts| offen[cs]es| crimes| forms)?(?: of| involving| "
        "against| related to)?\\b"
        "|otr[oa]s?(?: actos| delitos| hechos| formas| infracciones)?(?: de| contra)?\\b"
        "|outr[oa]s?(?: atos| crimes| formas)?(?: de| contra)?\\b"
        "|autres?(?: infractions| actes| délits| atteintes)?(?: de| contre| à)?\\b"
        "|sonstiger?s?(?: straftaten)?(?: gegen)?\\b|andere[rs]?\\b|overige?\\b|ины[ей]\\b"
        "|другие\\b|прочие\\b|其他|其它|기타|أخرى|अन्य)"
        "|,?\\s*\\bn\\.?\\s?e\\.?\\s?c\\b\\.?\\s*$|\\bnot elsewhere (?:classified|specified)\\b"
        "|\\bno (?:clasificad|especificad)[oa]s? en otra parte\\b");
    return expression;
}

bool blank(QString &text, const QRegularExpression &expression)
{
    bool found = false;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found = true;
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), QLatin1Char(' ')));
    }
    return found;
}

} // namespace

BareLabel bareLabel(const QString &label)
{
    // "[Use this code only if ...]": a note to coders.
    static const QRegularExpression notes(QStringLiteral("\\[[^\\]]*\\]"));
    BareLabel bare { label, false };
    blank(bare.text, notes);
    blank(bare.text, bracketed());
    blank(bare.text, provisions());
    bare.isRemainder = blank(bare.text, remainder());
    if (bare.text.trimmed().isEmpty())
        bare.text = label; // nothing else was said
    return bare;
}

} // namespace suggestion
