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

// Tables from DMN (dmn/dmn.h), or from a sheet (CSV, TSV, XLSX, ODS) of one of two shapes: lines
// that begin with a keyword (table, scope, policy, rationale, author, columns, row, default,
// impossible) or the columns of RULES.md section 7 (code, group, priority, rule, iccs, tags,
// advice), which give one First table for each code and group.
//
// Findings with the line: R01 unknown attribute, R02 unknown value, R03 empty set of values, R10 a
// line or cell that cannot be understood. Nothing is left out silently: a cell that cannot be read
// accepts no record until it is corrected.
struct ReadTables {
    QList<DecisionTable> tables;
    base::Findings findings;
};
base::Result<ReadTables> readTables(const QString &path, const microdata::Dictionary &dictionary);
// The first shape; readTables() gives the same table again.
QList<QStringList> tableToSheet(const DecisionTable &table);

} // namespace rules
