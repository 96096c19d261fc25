// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

namespace classification
{

namespace
{

using ResolvedCode = Classification::ResolvedCode;
using CodeOrigin = Classification::CodeOrigin;

// Digits of every script and width as ASCII; blanks, invisible marks and the apostrophe with which
// spreadsheets guard a text are dropped.
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit() && c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c.category() != QChar::Other_Format && c != QLatin1Char('\'')
                 && c != QChar(u'\u2019'))
            plain += c;
    }
    return plain;
}

// "ICCS0101" of Eurostat's lists, "ICCS-0101", "101.0" of a spreadsheet that took the code for a
// number.
QString bareCode(QString text)
{
    if (text.startsWith(QLatin1String("ICCS"), Qt::CaseInsensitive)) {
        text.remove(0, 4);
        while (!text.isEmpty() && !text.front().isLetterOrNumber())
            text.remove(0, 1);
    }
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point > 0 && text.size() > point + 1
        && text.mid(point + 1).count(QLatin1Char('0')) == text.size() - point - 1)
        text.truncate(point);
    return text;
}

ResolvedCode reading(const Edition &edition, const QString &digits, CodeOrigin direct)
{
    const auto code = IccsCode::parse(digits);
    if (code && edition.positions.contains(*code))
        return { direct, code, {} };
    const auto alias = edition.aliases.constFind(digits);
    if (alias != edition.aliases.constEnd())
        return { CodeOrigin::Alias, *alias, {} };
    return {};
}

// A cell that names several categories, such as "0101/0102" or Eurostat's "ICCS0101_0102".
ResolvedCode severalCodes(const Edition &edition, const QString &text)
{
    ResolvedCode result;
    QString part;
    const auto take = [&] {
        const ResolvedCode one = reading(edition, bareCode(part), CodeOrigin::Exact);
        part.clear();
        if (one.code && !result.candidates.contains(*one.code))
            result.candidates << *one.code;
        return one.code.has_value();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == QLatin1Char('.')) {
            part += c;
            continue;
        }
        if (!part.isEmpty() && !take())
            return {};
    }
    if (!part.isEmpty() && !take())
        return {};
    if (result.candidates.size() < 2)
        return {};
    result.origin = CodeOrigin::Ambiguous;
    return result;
}

} // namespace

Classification::ResolvedCode Classification::resolve(const QString &text) const
{
    const QString digits = bareCode(plainDigits(text));
    const ResolvedCode asWritten = reading(*d, digits, CodeOrigin::Exact);
    if (asWritten.origin == CodeOrigin::Exact)
        return asWritten;
    // A number without its zero: "101" is 0101; the tree says whether "1031" can be 01031.
    const ResolvedCode restored = reading(*d, QLatin1Char('0') + digits, CodeOrigin::ZeroRestored);
    if (asWritten.code && restored.code && *asWritten.code != *restored.code)
        return { CodeOrigin::Ambiguous, std::nullopt, { *asWritten.code, *restored.code } };
    if (asWritten.code)
        return asWritten;
    if (restored.code)
        return restored;
    return severalCodes(*d, text.normalized(QString::NormalizationForm_KC));
}

} // namespace classification
