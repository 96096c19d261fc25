// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/microdata/dictionary.h"
#include "core/offences/offencelist.h"
#include "core/rules/decisiontable.h"

namespace rules
{

// The decision tables of a project, in the order of adding.
class RuleSet
{
public:
    const QList<DecisionTable> &tables() const { return m_tables; }
    const DecisionTable *find(const QString &id) const;
    void put(const DecisionTable &table); // replaces the one of that id, or adds it
    void remove(const QString &id);
    // Those that concern an offence, narrowest scope first; of the same scope the earlier one.
    QList<const DecisionTable *> forOffence(const QString &list,
                                            const offences::Offence &offence) const;

private:
    QList<DecisionTable> m_tables;
};

// One table as a sheet: the columns of RULES.md section 7 (code, group, priority, rule, iccs, tags,
// advice) or one column an attribute with "iccs", "tags", "flags", "confidence", "note" at the end
// and the lines "policy", "scope", "impossible" before it. `recordRulesToSheet` writes the second.
struct ReadTables {
    QList<DecisionTable> tables;
    base::Findings findings;
};
base::Result<ReadTables> readTables(const QString &path, const microdata::Dictionary &dictionary);
QList<QStringList> tableToSheet(const DecisionTable &table);

} // namespace rules
