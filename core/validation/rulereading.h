// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/analysis.h"
#include "core/validation/rulecheck.h"

namespace validation
{

// The tables of one run, resolved and analysed once and then read by every check.
class RuleReading
{
public:
    explicit RuleReading(const RuleSubject &subject);

    struct Table {
        const rules::DecisionTable &table;
        rules::Resolved resolved;
        rules::Analysis analysis; // empty when a column is missing: it would say something else

        QString name() const { return table.name.isEmpty() ? table.id : table.name; }
        base::Place place(const QString &row, const QStringList &more = {}) const
        {
            return { QStringLiteral("rule"), QStringList { table.id, row } + more };
        }
        // "Weapon = firearm and Outcome = death": a record that the row is for.
        base::Text example(const rules::BoxTable::Rule &rule, const QString &language) const;
    };
    const std::vector<Table> &tables() const { return m_tables; }
    // A finding for each issue of these kinds, with the table and what it shows, at its rows.
    base::Findings findingsOf(const QString &check, const QList<rules::IssueKind> &kinds,
                              const base::Text &advice) const;
    const Table *find(const QString &id) const;
    // Those that concern an offence, narrowest scope first.
    QList<const Table *> of(const QString &list, const offences::Offence &offence) const;

private:
    const RuleSubject &m_subject;
    std::vector<Table> m_tables;
    QHash<QString, std::size_t> m_byId;
};

} // namespace validation
