// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/classification/classification.h"
#include "core/microdata/layout.h"

#include <QJsonObject>

namespace coding
{

// What is counted, as ICCS p. 105-106 asks every country to declare (MAPPING 8).
enum class CountUnit { Offences, Incidents, Victims, Suspects, Persons, Rows };
enum class Moment { NotStated, Input, Process, Output }; // when an offence enters the statistics

struct CountingRules {
    CountUnit unit = CountUnit::Rows;
    // Of several offences in a group (incident, case) only the most serious is counted.
    bool principalOffence = false;
    // Most serious first, categories or whole branches. Empty: the order of the classification.
    QList<classification::IccsCode> seriousness;
    bool attemptsWithCompleted = true; // false: attempted offences are left out of the table
    Moment moment = Moment::NotStated;
    QString note;
    bool operator==(const CountingRules &other) const = default;
};
QString unitId(CountUnit unit);
std::optional<CountUnit> unitFromId(const QString &id);

// What the layout cannot tell that the rules ask for: K14 which rows are the same incident or
// person, K15 which offences belong together.
base::Findings checkCounting(const CountingRules &rules, const microdata::Layout &layout);

// Lower is more serious; categories nobody ranked come last, in the order of the classification.
class Seriousness
{
public:
    Seriousness(const CountingRules &rules, const classification::Classification &classification);
    int rankOf(const classification::IccsCode &code) const;

private:
    QHash<QString, int> m_ranks;
};

} // namespace coding
