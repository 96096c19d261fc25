// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/counting.h"

#include <array>
#include <limits>

namespace coding
{

namespace
{

struct UnitName {
    CountUnit unit;
    const char *id;
};
constexpr std::array<UnitName, 6> unitNames { { { CountUnit::Offences, "offences" },
                                                { CountUnit::Incidents, "incidents" },
                                                { CountUnit::Victims, "victims" },
                                                { CountUnit::Suspects, "suspects" },
                                                { CountUnit::Persons, "persons" },
                                                { CountUnit::Rows, "rows" } } };

} // namespace

QString unitId(CountUnit unit)
{
    for (const UnitName &name : unitNames) {
        if (name.unit == unit)
            return QString::fromLatin1(name.id);
    }
    Q_UNREACHABLE();
}

std::optional<CountUnit> unitFromId(const QString &id)
{
    for (const UnitName &name : unitNames) {
        if (id == QLatin1String(name.id))
            return name.unit;
    }
    return std::nullopt;
}

Seriousness::Seriousness(const CountingRules &rules,
                         const classification::Classification &classification)
{
    int rank = 0;
    for (const classification::IccsCode &branch : rules.seriousness) {
        for (const classification::Category &category : classification.categories()) {
            if (category.code.isWithin(branch) && !m_ranks.contains(category.code.toString()))
                m_ranks.insert(category.code.toString(), rank++);
        }
    }
    for (const classification::Category &category : classification.categories()) {
        if (!m_ranks.contains(category.code.toString()))
            m_ranks.insert(category.code.toString(), rank++);
    }
}

int Seriousness::rankOf(const classification::IccsCode &code) const
{
    return m_ranks.value(code.toString(), std::numeric_limits<int>::max() - 1);
}

} // namespace coding
