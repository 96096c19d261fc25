// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include <QRegularExpression>

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

ResolvedCode literal(const Edition &edition, const QString &digits, CodeOrigin direct)
{
    const auto code = IccsCode::parse(digits);
    if (code && edition.positions.contains(*code))
        return { direct, code, {} };
    const auto alias = edition.aliases.constFind(digits);
    if (alias != edition.aliases.constEnd())
        return { CodeOrigin::Alias, *alias, {} };
    return {};
}

// As it stands, or with the zero that a spreadsheet dropped: "101" is 0101; the tree says that
// "1031" can only be 01031.
ResolvedCode reading(const Edition &edition, const QString &digits)
{
    const ResolvedCode asWritten = literal(edition, digits, CodeOrigin::Exact);
    if (asWritten.origin == CodeOrigin::Exact)
        return asWritten;
    const ResolvedCode restored
        = literal(edition, QLatin1Char('0') + digits, CodeOrigin::ZeroRestored);
    if (asWritten.code && restored.code && *asWritten.code != *restored.code)
        return { CodeOrigin::Ambiguous, std::nullopt, { *asWritten.code, *restored.code } };
    return asWritten.code ? asWritten : restored;
}

// A cell that names several categories, such as "0101/0102" or Eurostat's "ICCS0101_0102".
ResolvedCode severalCodes(const Edition &edition, const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[^\\w.]|_"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    ResolvedCode result;
    bool literally = true;
    for (const QString &part : text.split(signs, Qt::SkipEmptyParts)) {
        const ResolvedCode one = reading(edition, bareCode(plainDigits(part)));
        if (!one.code)
            return {};
        literally = literally && one.origin == CodeOrigin::Exact;
        if (!result.candidates.contains(*one.code))
            result.candidates << *one.code;
    }
    if (result.candidates.size() == 1 && literally)
        return { CodeOrigin::Exact, result.candidates.first(), {} };
    if (result.candidates.size() < 2)
        return {};
    result.origin = CodeOrigin::Ambiguous;
    return result;
}

} // namespace

Classification::ResolvedCode Classification::resolve(const QString &text) const
{
    const ResolvedCode one = reading(*d, bareCode(plainDigits(text)));
    return one.origin == CodeOrigin::Unknown ? severalCodes(*d, text) : one;
}

} // namespace classification
