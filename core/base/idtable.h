// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace base
{

// The stable id of each value of an enumeration, as files and commands write it.
template<typename Value, size_t Count>
using IdTable = std::array<std::pair<Value, const char *>, Count>;

template<typename Value, size_t Count> QString idOf(const IdTable<Value, Count> &ids, Value value)
{
    for (const auto &[known, id] : ids) {
        if (known == value)
            return QLatin1String(id);
    }
    Q_UNREACHABLE();
}

// Case and blanks around it do not matter; nothing for a text that is no id.
template<typename Value, size_t Count>
std::optional<Value> valueOf(const IdTable<Value, Count> &ids, const QString &id)
{
    const QString wanted = id.simplified();
    for (const auto &[value, known] : ids) {
        if (wanted.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace base
