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

namespace
{

bool isOneRowEach(CountUnit unit, microdata::RowUnit row)
{
    using microdata::RowUnit;
    switch (unit) {
    case CountUnit::Incidents:
        return row == RowUnit::Incident;
    case CountUnit::Victims:
        return row == RowUnit::Victim;
    case CountUnit::Suspects:
        return row == RowUnit::Suspect;
    case CountUnit::Persons:
        return row == RowUnit::Person || row == RowUnit::Victim || row == RowUnit::Suspect;
    case CountUnit::Offences:
    case CountUnit::Rows:
        break;
    }
    return true;
}

} // namespace

base::Findings checkCounting(const CountingRules &rules, const microdata::Layout &layout)
{
    using microdata::ColumnRole;
    bool hasGroup = layout.unit == microdata::RowUnit::Count, isWide = false;
    for (const microdata::LayoutColumn &column : layout.columns) {
        hasGroup |= column.role == ColumnRole::Group;
        isWide |= column.role == ColumnRole::Code && column.offence > 1;
    }
    base::Findings findings;
    const base::Place place { QStringLiteral("layout"), { layout.id } };
    const base::Text advice
        = base::lateText("coding", "Give the column of its id the role “group” in the layout.");
    if (!hasGroup && !isOneRowEach(rules.unit, layout.unit))
        findings << base::Finding {
            QStringLiteral("K14"), base::Severity::Warning, place,
            base::lateText("coding",
                           "The rules count %1, but no column tells which rows are of the same "
                           "one: each row counts.",
                           { unitId(rules.unit) }),
            advice
        };
    if (rules.principalOffence && !hasGroup && !isWide)
        findings << base::Finding {
            QStringLiteral("K15"), base::Severity::Warning, place,
            base::lateText("coding",
                           "The rules count the principal offence, but no column tells which "
                           "offences belong together: each one counts."),
            advice
        };
    return findings;
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
