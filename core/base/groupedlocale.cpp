// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupedlocale.h"

#include <QDate>

namespace base
{

namespace
{

constexpr qlonglong seven = 1234567;

bool groupsRightly(const QLocale &locale)
{
    return locale.toString(seven).size() == 7 + 2 * locale.groupSeparator().size();
}

bool isLike(const QLocale &one, const QLocale &other)
{
    const QDate day(2024, 2, 1);
    return one.groupSeparator() == other.groupSeparator()
        && one.decimalPoint() == other.decimalPoint()
        && one.toString(day, QLocale::ShortFormat) == other.toString(day, QLocale::ShortFormat);
}

} // namespace

QLocale groupedLocale(const QLocale &locale)
{
    if (locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) || groupsRightly(locale))
        return locale;
    for (const QLocale &other :
         QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyCountry)) {
        if (groupsRightly(other) && isLike(locale, other))
            return other;
    }
    QLocale plain = locale;
    plain.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return plain;
}

} // namespace base
