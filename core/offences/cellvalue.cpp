// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/cellvalue.h"

#include "core/text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace offences
{

namespace
{

constexpr qsizetype longestValue = 40; // no number and no date is longer

// Digits of all scripts as 0-9, blanks of all kinds and Swiss apostrophes taken out, the Arabic
// decimal and thousands signs as comma and point.
QString plainNumber(const QString &cell)
{
    QString plain;
    for (const QChar c : cell.trimmed()) {
        if (c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == QChar(0x066C))
            continue;
        if (c == QChar(0x066B))
            plain += u',';
        else if (c == QChar(0x2212))
            plain += u'-';
        else
            plain += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    }
    return plain;
}

QString plainDigits(const QString &cell)
{
    QString plain = cell.trimmed();
    for (QChar &c : plain) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

// Which sign is the decimal one, as far as this number alone tells.
NumberStyle styleOf(const QString &plain)
{
    const qsizetype point = plain.lastIndexOf(u'.');
    const qsizetype comma = plain.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? NumberStyle::PointIsDecimal : NumberStyle::CommaIsDecimal;
    const QChar sign = point >= 0 ? u'.' : u',';
    const qsizetype at = qMax(point, comma);
    if (at < 0)
        return NumberStyle::Unknown;
    const bool isPoint = sign == u'.';
    if (plain.count(sign) > 1) // 1.234.567: this sign groups
        return isPoint ? NumberStyle::CommaIsDecimal : NumberStyle::PointIsDecimal;
    const qsizetype after = plain.size() - at - 1;
    const qsizetype before = at - (plain.startsWith(u'-') ? 1 : 0);
    if (after == 3 && before >= 1 && before <= 3 && !(before == 1 && plain[at - 1] == u'0'))
        return NumberStyle::Unknown;
    return isPoint ? NumberStyle::PointIsDecimal : NumberStyle::CommaIsDecimal;
}

struct DateParts {
    int year = 0;
    int first = 0;
    int second = 0;
};

// "31.12.2020", "31/12/2020", "31-12-2020"; what stands first is for the column to say.
std::optional<DateParts> partsOf(const QString &cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})"
                       "(?:[T ]\\d{1,2}:\\d{2}.*)?$"));
    const auto match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return DateParts { match.captured(3).toInt(), match.captured(1).toInt(),
                       match.captured(2).toInt() };
}

QDate ofMonth(int year, int month, PeriodSide side)
{
    const QDate first(year, month, 1);
    return side == PeriodSide::Begin || !first.isValid() ? first
                                                         : QDate(year, month, first.daysInMonth());
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// ISO and its relatives: year first, then month, then day, parted by - / . or nothing.
std::optional<QDate> yearFirst(const QString &cell, PeriodSide side)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4})(?:[./-](\\d{1,2})(?:[./-](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    auto match = pattern.match(cell);
    if (!match.hasMatch())
        match = compact.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (year < 1000)
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return side == PeriodSide::Begin ? QDate(year, 1, 1) : QDate(year, 12, 31);
    if (match.captured(3).isEmpty())
        return valid(ofMonth(year, match.captured(2).toInt(), side));
    return valid(QDate(year, match.captured(2).toInt(), match.captured(3).toInt()));
}

} // namespace

NumberStyle numberStyle(const QStringList &cells)
{
    int points = 0;
    int commas = 0;
    for (const QString &cell : cells) {
        if (cell.size() > longestValue)
            continue;
        const NumberStyle style = styleOf(plainNumber(cell));
        points += style == NumberStyle::PointIsDecimal;
        commas += style == NumberStyle::CommaIsDecimal;
    }
    if (points == commas)
        return NumberStyle::Unknown;
    return points > commas ? NumberStyle::PointIsDecimal : NumberStyle::CommaIsDecimal;
}

bool hasDigit(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

std::optional<double> readCount(const QString &cell, NumberStyle style)
{
    if (cell.size() > longestValue || !hasDigit(cell))
        return std::nullopt;
    static const QRegularExpression looseBlank(QStringLiteral("\\d\\s(?!\\d{3}(?!\\d))"));
    if (looseBlank.match(cell.trimmed()).hasMatch()) // "12 5" is not 125
        return std::nullopt;
    QString plain = plainNumber(cell);
    const NumberStyle own = styleOf(plain);
    const bool commaIsDecimal
        = (own != NumberStyle::Unknown ? own : style) == NumberStyle::CommaIsDecimal;
    if (commaIsDecimal) {
        for (QChar &c : plain)
            c = c == u',' ? u'.' : c == u'.' ? u',' : c.unicode();
    } else if (own == NumberStyle::Unknown && style == NumberStyle::Unknown) {
        plain.replace(u'.', u','); // "1.234": whole thousands
    }
    // Groups of three, or of two as in India, the last always of three.
    static const QRegularExpression number(QStringLiteral(
        "^-?(?:\\d+|\\d{1,3}(?:,\\d{2,3})*,\\d{3})(?:\\.\\d+)?(?:[eE][+]?\\d{1,2})?$"));
    if (!number.match(plain).hasMatch())
        return std::nullopt;
    plain.remove(u',');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isMissingMark(const QString &cell)
{
    static const QSet<QString> marks {
        QString(),
        QStringLiteral("-"),
        QStringLiteral("--"),
        QStringLiteral("."),
        QStringLiteral(".."),
        QStringLiteral("..."),
        QStringLiteral(":"),
        QStringLiteral("n/a"),
        QStringLiteral("n.a."),
        QStringLiteral("na"),
        QStringLiteral("nd"),
        QStringLiteral("s/d"),
        QStringLiteral("null"),
        QStringLiteral("nan"),
        QStringLiteral("none"),
        QStringLiteral("x"),
        QStringLiteral("\u2013"),
        QStringLiteral("\u2014"),
        QStringLiteral("\u2026"),
    };
    return cell.size() <= longestValue && marks.contains(text::fold(cell).trimmed());
}

DateOrder dateOrder(const QStringList &cells)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString &cell : cells) {
        if (cell.size() > longestValue)
            continue;
        const auto parts = partsOf(plainDigits(cell));
        dayFirst += parts && parts->first > 12;
        monthFirst += parts && parts->second > 12;
    }
    return monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<QDate> readDate(const QString &cell, DateOrder order, PeriodSide side)
{
    if (cell.size() > longestValue)
        return std::nullopt;
    const QString plain = plainDigits(cell);
    if (const auto date = yearFirst(plain, side))
        return date;
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})[./-](\\d{4})$"));
    if (const auto match = month.match(plain); match.hasMatch())
        return valid(ofMonth(match.captured(2).toInt(), match.captured(1).toInt(), side));
    const auto parts = partsOf(plain);
    if (!parts)
        return std::nullopt;
    const QDate dayFirst(parts->year, parts->second, parts->first);
    const QDate monthFirst(parts->year, parts->first, parts->second);
    const QDate wanted = order == DateOrder::DayFirst ? dayFirst : monthFirst;
    // A cell that fits only the other order is read so: it has just one meaning.
    return valid(wanted.isValid() ? wanted : order == DateOrder::DayFirst ? monthFirst : dayFirst);
}

bool looksLikeDate(const QString &cell)
{
    if (cell.size() < 6 || cell.size() > longestValue || !hasDigit(cell))
        return false;
    static const QRegularExpression digitsOnly(QStringLiteral("^\\d+$"));
    const QString plain = plainDigits(cell);
    if (digitsOnly.match(plain).hasMatch()) // 20200131: a date only between 1900 and 2100
        return plain.size() == 8 && plain.left(4).toInt() >= 1900 && plain.left(4).toInt() <= 2100
            && readDate(plain, DateOrder::DayFirst, PeriodSide::Begin).has_value();
    return readDate(plain, DateOrder::DayFirst, PeriodSide::Begin).has_value();
}

bool isOpenEnd(const QString &cell)
{
    const auto date = readDate(cell, DateOrder::DayFirst, PeriodSide::End);
    return date && (date->year() == 9999 || date->year() == 2999);
}

} // namespace offences
