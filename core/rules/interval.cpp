// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interval.h"

#include <QDate>
#include <QRegularExpression>

#include <limits>

namespace rules
{

using microdata::Attribute;
using microdata::AttributeType;
using microdata::Value;

namespace
{

std::optional<double> limitOf(const QString &text, AttributeType type)
{
    if (type == AttributeType::Date) {
        const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
        return date.isValid() ? std::optional<double>(double(date.toJulianDay())) : std::nullopt;
    }
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok ? std::optional<double>(number) : std::nullopt;
}

std::optional<Interval> comparison(const QString &text, AttributeType type)
{
    static const QRegularExpression form(QStringLiteral("^(<=|>=|<|>)(.+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto limit = limitOf(match.captured(2), type);
    if (!limit)
        return std::nullopt;
    const bool isClosed = match.captured(1).size() == 2;
    if (match.captured(1).startsWith(QLatin1Char('<')))
        return Interval { std::nullopt, limit, true, isClosed };
    return Interval { limit, std::nullopt, isClosed, false };
}

std::optional<Interval> range(const QString &text, AttributeType type)
{
    static const QRegularExpression form(QStringLiteral("^([\\[\\](])(.+)\\.\\.(.+)([\\[\\])])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = limitOf(match.captured(2), type);
    const auto to = limitOf(match.captured(3), type);
    if (!from || !to)
        return std::nullopt;
    return Interval { from, to, match.captured(1) == QLatin1String("["),
                      match.captured(4) == QLatin1String("]") };
}

// Days are whole: after the 3rd is from the 4th on. Of numbers nobody says that they are whole.
Interval halfOpen(Interval interval, AttributeType type)
{
    if (type != AttributeType::Date)
        return interval;
    if (interval.from && !interval.hasFrom)
        *interval.from += 1;
    if (interval.to && interval.hasTo)
        *interval.to += 1;
    interval.hasFrom = true;
    interval.hasTo = false;
    return interval;
}

} // namespace

std::optional<Interval> intervalFromText(const QString &text, AttributeType type)
{
    if (type == AttributeType::List)
        return std::nullopt;
    const QString trimmed = text.trimmed();
    auto interval = comparison(trimmed, type);
    if (!interval)
        interval = range(trimmed, type);
    return interval ? std::optional<Interval>(halfOpen(*interval, type)) : std::nullopt;
}

BandMatch bandsInside(const Interval &interval, const Attribute &attribute)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double from = interval.from.value_or(-infinity);
    const double to = interval.to.value_or(infinity);
    BandMatch match;
    for (int i = 0; i < attribute.values.size(); ++i) {
        const Value &value = attribute.values[i];
        if (!value.from && !value.below)
            continue;
        const double first = value.from.value_or(-infinity);
        const double below = value.below.value_or(infinity);
        if (below <= from || first > to || (first == to && !interval.hasTo))
            continue;
        const bool startsInside = first > from || (first == from && interval.hasFrom)
            || (first == -infinity && from == -infinity);
        const bool endsInside = below <= to;
        match.isCutting = match.isCutting || !startsInside || !endsInside;
        match.bands.insert(i);
    }
    match.isCutting = match.isCutting || match.bands.isEmpty();
    return match;
}

} // namespace rules
