// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decisiontable.h"

#include "core/rules/outputs.h"

#include <array>
#include <utility>

namespace rules
{

namespace
{

constexpr std::array<std::pair<HitPolicy, const char *>, 4> policies { {
    { HitPolicy::Unique, "unique" },
    { HitPolicy::First, "first" },
    { HitPolicy::Any, "any" },
    { HitPolicy::Collect, "collect" },
} };

constexpr std::array<std::pair<ScopeKind, const char *>, 4> scopes { {
    { ScopeKind::Offence, "offence" },
    { ScopeKind::Group, "group" },
    { ScopeKind::Family, "family" },
    { ScopeKind::List, "list" },
} };

template<typename Value, size_t Count>
QString idOf(const std::array<std::pair<Value, const char *>, Count> &ids, Value value)
{
    for (const auto &[known, id] : ids) {
        if (known == value)
            return QLatin1String(id);
    }
    Q_UNREACHABLE();
}

template<typename Value, size_t Count>
std::optional<Value> valueOf(const std::array<std::pair<Value, const char *>, Count> &ids,
                             const QString &id)
{
    const QString wanted = id.simplified();
    for (const auto &[value, known] : ids) {
        if (wanted.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace

bool Output::saysTheSameAs(const Output &other) const
{
    return sayingKey(*this) == sayingKey(other);
}

QString policyId(HitPolicy policy)
{
    return idOf(policies, policy);
}

std::optional<HitPolicy> policyFromId(const QString &id)
{
    return valueOf(policies, id);
}

QString scopeId(ScopeKind kind)
{
    return idOf(scopes, kind);
}

std::optional<ScopeKind> scopeFromId(const QString &id)
{
    return valueOf(scopes, id);
}

} // namespace rules
