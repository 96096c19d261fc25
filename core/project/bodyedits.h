// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/json.h"

#include <algorithm>

namespace project
{

// Steps on a list of values with an id, each kept as one JSON object (stores/bodystore.h).
// Of the steps of one kind of value.
struct BodyLabels {
    base::Text add, change, remove;
};

template<typename Value> qsizetype positionOf(const QList<Value> &all, const QString &id)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Value &value) { return value.id == id; });
    return found == all.end() ? -1 : found - all.begin();
}

template<typename Value>
Edit putBody(const QString &part, const QList<Value> &all, const Value &value,
             const BodyLabels &labels)
{
    const qsizetype position = positionOf(all, value.id);
    const QJsonObject before = position < 0 ? QJsonObject() : toJson(all[position]);
    const QJsonObject after = toJson(value);
    Edit edit { before.isEmpty() ? labels.add : labels.change, {} };
    if (before != after)
        edit.changes << Change { part, value.id, before, after };
    return edit;
}

// What goes away remembers its place, so that undo brings it back there.
template<typename Value>
Edit removeBody(const QString &part, const QList<Value> &all, const QString &id,
                const BodyLabels &labels)
{
    const qsizetype position = positionOf(all, id);
    if (position < 0)
        return {};
    QJsonObject before = toJson(all[position]);
    before.insert(QLatin1String("follows"), position == 0 ? QString() : all[position - 1].id);
    return { labels.remove, { Change { part, id, before, {} } } };
}

} // namespace project
