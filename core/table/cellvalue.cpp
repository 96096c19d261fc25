// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellvalue.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

// The first section of a format without quoted text, escaped characters and [colours].
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

// Serial day numbers count 1900 as a leap year, as the first spreadsheets did.
QDate dateOf(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day);
    return QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
}

QString dateText(double serial, NumberFormat::Kind kind, DateSystem system)
{
    constexpr int secondsOfDay = 86'400;
    auto day = qint64(std::floor(serial));
    auto second = qint64(std::llround((serial - double(day)) * secondsOfDay));
    if (second == secondsOfDay) {
        ++day;
        second = 0;
    }
    const QTime time = QTime(0, 0).addSecs(int(second));
    const QString timeText = time.toString(QStringLiteral("HH:mm:ss"));
    if (kind == NumberFormat::Kind::Time && day == 0)
        return timeText;
    const QString date = dateOf(day, system).toString(Qt::ISODate);
    return second == 0 ? date : date + u'T' + timeText;
}

// Fifteen digits, as spreadsheets show them, without an exponent.
QString plainNumber(double value)
{
    const double rounded = QString::number(value, 'g', 15).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    NumberFormat format;
    const QString bare = bareFormat(code);
    if (bare.contains(QLatin1String("general")) || bare.contains(QLatin1String("standard")))
        return format;
    if (!bare.isEmpty() && bare.count(u'0') == bare.size()) {
        format.digits = int(qMin<qsizetype>(bare.size(), 30));
        return format;
    }
    if (bare.contains(u'0') || bare.contains(u'#')) {
        // "mm:ss.0" is a time; any other digit sign makes it a number.
        if (!bare.contains(QLatin1String("ss")))
            return format;
    }
    const bool hasDay = bare.contains(u'd') || bare.contains(u'y');
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    if (hasDay)
        format.kind = hasTime ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
    else if (hasTime)
        format.kind = NumberFormat::Kind::Time;
    else if (bare.contains(QLatin1String("mm")))
        format.kind = NumberFormat::Kind::Date;
    return format;
}

NumberFormat builtInFormat(int id)
{
    NumberFormat format;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        format.kind = NumberFormat::Kind::Date;
    else if (id == 22)
        format.kind = NumberFormat::Kind::DateTime;
    else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        format.kind = NumberFormat::Kind::Time;
    return format;
}

QString numberText(const QString &stored, NumberFormat format, DateSystem system)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return stored;
    // 2,958,465 is the last day of the year 9999; anything beyond is no date.
    if (format.kind != NumberFormat::Kind::Number && value >= 0 && value < 2'958'466)
        return dateText(value, format.kind, system);
    const QString plain = isDigits(stored) ? stored : plainNumber(value);
    return isDigits(plain) ? plain.rightJustified(format.digits, u'0') : plain;
}

} // namespace table
