// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/rulereading.h"

#include "core/rules/wording.h"

#include <algorithm>

namespace validation
{

namespace
{

bool lacksColumn(const base::Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const base::Finding &finding) {
        return finding.check == QLatin1String("R01");
    });
}

} // namespace

RuleReading::RuleReading(const RuleSubject &subject)
    : m_subject(subject)
{
    m_tables.reserve(std::size_t(subject.rules.tables().size()));
    for (const rules::DecisionTable &table : subject.rules.tables()) {
        rules::Resolved resolved
            = rules::resolve(table, subject.dictionary, subject.classification);
        rules::Analysis analysis;
        if (!lacksColumn(resolved.findings))
            analysis = rules::analyse(resolved.table, subject.classification);
        m_byId.insert(table.id, m_tables.size());
        m_tables.push_back({ table, std::move(resolved), std::move(analysis) });
    }
}

const RuleReading::Table *RuleReading::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_tables[*found];
}

QList<const RuleReading::Table *> RuleReading::of(const QString &list,
                                                  const offences::Offence &offence) const
{
    QList<const Table *> found;
    for (const rules::DecisionTable *table : m_subject.rules.forOffence(list, offence))
        found << find(table->id);
    return found;
}

base::Findings RuleReading::findingsOf(const QString &check, const QList<rules::IssueKind> &kinds,
                                       const base::Text &advice) const
{
    base::Findings findings;
    for (const Table &table : m_tables) {
        for (const rules::Issue &issue : table.analysis.issues) {
            if (!kinds.contains(issue.kind))
                continue;
            const base::Text shown
                = rules::describe(issue, table.table, m_subject.dictionary, m_subject.language);
            findings << base::Finding { check, rules::severityOf(issue.kind, table.table.policy),
                                        table.place(issue.rows.value(0), issue.rows.mid(1, 1)),
                                        base::lateText("validation", "Table “%1”: %2",
                                                       { table.name(), rules::asArgument(shown) }),
                                        advice };
        }
    }
    return findings;
}

base::Text RuleReading::Table::example(const rules::BoxTable::Rule &rule,
                                       const QString &language) const
{
    return rules::recordText(resolved.table.attributes, rules::exampleOf(rule.box), language);
}

} // namespace validation
