// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/numbertext.h"

#include <charconv>

namespace microdata
{

namespace
{

bool isGroupSign(QChar c, const QString &decimalSign)
{
    if (QStringView(decimalSign) == c)
        return false;
    return QStringView(u",.'\u2019\u066C \u00A0\u2009\u202F").contains(c);
}

// The number with ASCII digits, a point and no group signs; empty when it is none.
QByteArray plain(QStringView text, const QString &decimalSign)
{
    QByteArray plain;
    QChar groupSign;
    int inGroup = -1; // digits since the last group sign; -1: there was none
    bool hasPoint = false, hasDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const int digit = c.digitValue(); digit >= 0) {
            plain += char('0' + digit);
            hasDigit = true;
            inGroup += inGroup >= 0 && !hasPoint;
        } else if (!decimalSign.isEmpty() && text.mid(i).startsWith(decimalSign) && !hasPoint) {
            if (inGroup >= 0 && inGroup != 3)
                return {};
            plain += '.';
            hasPoint = true;
            i += decimalSign.size() - 1;
        } else if ((c == u'-' || c == u'\u2212' || c == u'+') && i == 0) {
            if (c != u'+')
                plain += '-';
        } else if (hasDigit && !hasPoint && isGroupSign(c, decimalSign)
                   && (groupSign.isNull() || groupSign == c) && (inGroup < 0 || inGroup == 3)) {
            if (inGroup < 0 && plain.size() - plain.startsWith('-') > 3)
                return {};
            groupSign = c;
            inGroup = 0;
        } else {
            return {};
        }
    }
    return hasDigit && (hasPoint || inGroup < 0 || inGroup == 3) ? plain : QByteArray();
}

} // namespace

std::optional<double> numberOf(QStringView printed, const QString &decimalSign)
{
    const QByteArray digits = plain(printed.trimmed(), decimalSign);
    if (digits.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(std::string_view utf8, const QString &decimalSign)
{
    // Up to 15 digits a 64-bit integer is the exact double.
    if (!utf8.empty() && utf8.size() <= 15
        && utf8.find_first_not_of("0123456789") == std::string_view::npos) {
        qint64 number = 0;
        std::from_chars(utf8.data(), utf8.data() + utf8.size(), number);
        return double(number);
    }
    return numberOf(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), decimalSign);
}

std::optional<QDate> dateOf(QStringView printed, const QString &format)
{
    const QString text = printed.trimmed().toString();
    QDate date = QDate::fromString(text, format);
    // "2015-01-03 05:50:00", "2015-01-03T05:50": what is before the blank or the T.
    for (const QChar end : { QChar(u' '), QChar(u'T') }) {
        const qsizetype blanks = format.count(end);
        if (!date.isValid() && text.count(end) > blanks)
            date = QDate::fromString(text.section(end, 0, blanks), format);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace microdata
