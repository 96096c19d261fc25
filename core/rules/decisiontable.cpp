// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decisiontable.h"

#include "core/base/idtable.h"
#include "core/rules/outputs.h"

namespace rules
{

namespace
{

constexpr base::IdTable<HitPolicy, 4> policies { {
    { HitPolicy::Unique, "unique" },
    { HitPolicy::First, "first" },
    { HitPolicy::Any, "any" },
    { HitPolicy::Collect, "collect" },
} };

constexpr base::IdTable<ScopeKind, 4> scopes { {
    { ScopeKind::Offence, "offence" },
    { ScopeKind::Group, "group" },
    { ScopeKind::Family, "family" },
    { ScopeKind::List, "list" },
} };

} // namespace

bool Output::saysTheSameAs(const Output &other) const
{
    return sayingKey(*this) == sayingKey(other);
}

QString policyId(HitPolicy policy)
{
    return base::idOf(policies, policy);
}

std::optional<HitPolicy> policyFromId(const QString &id)
{
    return base::valueOf(policies, id);
}

QString scopeId(ScopeKind kind)
{
    return base::idOf(scopes, kind);
}

std::optional<ScopeKind> scopeFromId(const QString &id)
{
    return base::valueOf(scopes, id);
}

} // namespace rules
