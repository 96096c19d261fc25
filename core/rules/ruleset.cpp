// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include <algorithm>

namespace rules
{

namespace
{

bool namesOffence(const Scope &scope, const offences::Offence &offence)
{
    return scope.names.contains(offence.id) || scope.names.contains(offence.code.toString());
}

// The length of the narrowest of these headings that the offence stands under; 0: none.
qsizetype familyLength(const Scope &scope, const offences::Offence &offence)
{
    qsizetype longest = 0;
    for (const QString &name : scope.names) {
        if (offence.family == name || offence.family.startsWith(name + QStringLiteral(" > ")))
            longest = std::max(longest, name.size());
    }
    return longest;
}

bool concerns(const Scope &scope, const QString &list, const offences::Offence &offence)
{
    if (!scope.list.isEmpty() && scope.list != list)
        return false;
    switch (scope.kind) {
    case ScopeKind::Offence:
    case ScopeKind::Group:
        return namesOffence(scope, offence);
    case ScopeKind::Family:
        return familyLength(scope, offence) > 0;
    case ScopeKind::List:
        break;
    }
    return true;
}

} // namespace

const DecisionTable *RuleSet::find(const QString &id) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const DecisionTable &table) { return table.id == id; });
    return found == m_tables.end() ? nullptr : &*found;
}

void RuleSet::put(const DecisionTable &table)
{
    for (DecisionTable &known : m_tables) {
        if (known.id == table.id) {
            known = table;
            return;
        }
    }
    m_tables << table;
}

void RuleSet::remove(const QString &id)
{
    m_tables.removeIf([&](const DecisionTable &table) { return table.id == id; });
}

QList<const DecisionTable *> RuleSet::forOffence(const QString &list,
                                                 const offences::Offence &offence) const
{
    QList<const DecisionTable *> chain;
    for (const DecisionTable &table : m_tables) {
        if (concerns(table.scope, list, offence))
            chain << &table;
    }
    std::stable_sort(chain.begin(), chain.end(), [&](const auto *a, const auto *b) {
        if (a->scope.kind != b->scope.kind)
            return a->scope.kind < b->scope.kind;
        return a->scope.kind == ScopeKind::Family
            && familyLength(a->scope, offence) > familyLength(b->scope, offence);
    });
    return chain;
}

} // namespace rules
