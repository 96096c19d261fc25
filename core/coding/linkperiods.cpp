// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/linkperiods.h"

#include "core/coding/crosstable.h"

#include <algorithm>
#include <set>

namespace coding
{

using microdata::ColumnRole;

const QString LinkPeriods::id = QStringLiteral("record.date");

namespace
{

// Years that a column may print.
constexpr int firstYear = 1800, lastYear = 2199;
constexpr qsizetype mostNamed = 10;

std::set<QDate> changesOf(const mapping::MappingSet &links)
{
    std::set<QDate> changes; // the first day of something new
    for (const mapping::Link &link : links.links()) {
        if (link.validity.from.isValid())
            changes.insert(link.validity.from);
        if (link.validity.to.isValid())
            changes.insert(link.validity.to.addDays(1));
    }
    return changes;
}

base::Validity yearOf(int year)
{
    return { QDate(year, 1, 1), QDate(year, 12, 31) };
}

base::Validity monthOf(QDate day)
{
    return { QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth()) };
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("..");
}

} // namespace

LinkPeriods::LinkPeriods(const mapping::MappingSet &links)
{
    const std::set<QDate> changes = changesOf(links);
    if (changes.empty())
        return;
    m_attribute.id = id;
    m_attribute.type = microdata::AttributeType::Date;
    base::Validity period;
    QMap<QString, base::Validity> years, months;
    const auto close
        = [&] { add(dayText(period.from) + QLatin1Char('/') + dayText(period.to), period, true); };
    for (const QDate change : changes) {
        period.to = change.addDays(-1);
        close();
        period = { change, {} };
        if (change.dayOfYear() > 1)
            years.insert(change.toString(QStringLiteral("yyyy")), yearOf(change.year()));
        if (change.day() > 1)
            months.insert(change.toString(QStringLiteral("yyyy-MM")), monthOf(change));
    }
    close();
    for (const auto &spans : { years, months }) {
        for (auto it = spans.cbegin(); it != spans.cend(); ++it)
            add(it.key(), *it, false);
    }
    add(QStringLiteral("unknown"), {}, false);
    m_attribute.values.last().kind = microdata::ValueKind::NotKnown;
}

void LinkPeriods::add(const QString &code, const base::Validity &days, bool isBand)
{
    microdata::Value value;
    value.code = code;
    if (isBand && days.from.isValid())
        value.from = double(days.from.toJulianDay());
    if (isBand && days.to.isValid())
        value.below = double(days.to.toJulianDay()) + 1;
    m_attribute.values << value;
    m_periods << days;
}

// The period that holds all of the days, else the year or month itself.
QString LinkPeriods::valueOf(const base::Validity &days) const
{
    const int first = m_attribute.positionOfNumber(double(days.from.toJulianDay()));
    if (first >= 0 && m_periods[first].contains(days.to))
        return m_attribute.values[first].code;
    const auto found = std::find(m_periods.begin(), m_periods.end(), days);
    return found == m_periods.end() ? QString()
                                    : m_attribute.values[found - m_periods.begin()].code;
}

QString LinkPeriods::valueOf(const QString &printed) const
{
    const QString text = printed.trimmed();
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return valueOf(base::Validity { day, day });
    return textsOf(QStringLiteral("yyyy-MM")).value(text);
}

// Years, and where the format prints no days, what it prints: they stand for more than one day.
QMap<QString, QString> LinkPeriods::textsOf(const QString &dateFormat) const
{
    const bool hasDays = dateFormat.contains(QLatin1Char('d'));
    const bool hasMonths = dateFormat.contains(QLatin1Char('M'));
    QMap<QString, QString> texts;
    for (int year = firstYear; year <= lastYear; ++year) {
        texts.insert(QString::number(year), valueOf(yearOf(year)));
        if (hasDays)
            continue;
        if (!hasMonths)
            texts.insert(QDate(year, 1, 1).toString(dateFormat), valueOf(yearOf(year)));
        for (int month = 1; hasMonths && month <= 12; ++month) {
            const QDate day(year, month, 1);
            texts.insert(day.toString(dateFormat), valueOf(monthOf(day)));
        }
    }
    return texts;
}

microdata::Layout LinkPeriods::bound(const microdata::Layout &layout) const
{
    if (!isNeeded() || layout.referenceDate.isEmpty())
        return layout;
    microdata::Layout bound = layout;
    microdata::LayoutColumn reference;
    reference.column = layout.referenceDate;
    reference.role = ColumnRole::Attribute;
    reference.attribute = id;
    reference.values = textsOf(layout.dateFormat);
    bool isFixed = false; // years stand as columns
    for (microdata::LayoutColumn &column : bound.columns) {
        const bool isNamed = column.attribute == layout.referenceDate;
        if (isNamed && column.role == ColumnRole::Dimension)
            reference.column = column.column;
        const auto fixed = column.fixed.constFind(layout.referenceDate);
        if (fixed == column.fixed.constEnd())
            continue;
        isFixed = true;
        const QString value = reference.values.value(*fixed, valueOf(*fixed));
        if (!value.isEmpty())
            column.fixed.insert(id, value);
    }
    if (!isFixed)
        bound.columns << reference;
    return bound;
}

microdata::Dictionary LinkPeriods::with(const microdata::Dictionary &dictionary) const
{
    microdata::Dictionary more = dictionary;
    if (isNeeded())
        more.put(m_attribute);
    return more;
}

base::Findings unclearDates(qint64 count, const QStringList &codes, const microdata::Layout &layout)
{
    if (count == 0)
        return {};
    QString named = codes.mid(0, mostNamed).join(QStringLiteral(", "));
    if (codes.size() > mostNamed)
        named += QStringLiteral(", …");
    const base::Place place { QStringLiteral("layout"), { layout.id } };
    const bool isNamed = !layout.referenceDate.isEmpty();
    return { base::Finding {
        QStringLiteral("K16"), base::Severity::Warning, place,
        isNamed
            ? base::lateText("coding",
                             "The links of %1 change within the time that records state, or their "
                             "date is missing: not coded, %2.",
                             { named, countText(count) })
            : base::lateText("coding",
                             "The links of %1 are valid for a part of the time only, and the "
                             "layout does not say when a record was made: not coded, %2.",
                             { named, countText(count) }),
        isNamed ? base::lateText("coding",
                                 "Give the day on which each was recorded, or let the links "
                                 "change at the turn of a year.")
                : base::lateText("coding",
                                 "Name the column or dimension of its date or year as "
                                 "“referenceDate” in the layout.") } };
}

} // namespace coding
