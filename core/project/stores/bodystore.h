// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/json.h"
#include "core/project/stores/bodyrows.h"

namespace project
{

// The store of an ordered list of values with an id, each written as one JSON object. A store of
// this kind says which list and which table.
template<typename Value> class BodyStore : public Store
{
public:
    void load(const storage::Connection &connection, ProjectData &data) const final
    {
        QList<Value> all;
        for (const BodyRow &row : loadBodies(connection, table()))
            all << understood(QLatin1String(table().name), row.id, row.body,
                              QStringLiteral("body: "));
        setValues(data, all);
    }
    void write(storage::Connection &connection, const QList<Change> &changes) const final
    {
        for (const Change &change : changes) {
            if (change.after.isEmpty())
                removeBody(connection, table(), change.key);
            else
                putBody(connection, table(), change,
                        toJson(understood(part(), change.key, change.after)));
        }
    }
    void apply(ProjectData &data, const QList<Change> &changes) const final
    {
        QList<Value> all = values(data);
        for (const Change &change : changes)
            applyTo(all, change);
        setValues(data, all);
    }
    QJsonObject value(const ProjectData &data, const QString &key) const final
    {
        const QList<Value> all = values(data);
        const qsizetype position = idsOf(all).indexOf(key);
        return position < 0 ? QJsonObject() : toJson(all[position]);
    }
    QString other(const storage::Connection &connection, const QString &key) const final
    {
        return otherOfBody(connection, table(), key);
    }

protected:
    virtual BodyTable table() const = 0;
    virtual Read<Value> read(const QJsonObject &body) const = 0;
    virtual QList<Value> values(const ProjectData &data) const = 0;
    virtual void setValues(ProjectData &data, const QList<Value> &values) const = 0;

private:
    Value understood(const QString &where, const QString &key, const QJsonObject &body,
                     const QString &column = {}) const
    {
        const Read<Value> value = read(body);
        if (!value)
            throw UnknownValue(where, key, column + value.error());
        if (value->id != key || key.isEmpty())
            throw UnknownValue(where, key, column + QLatin1String("id: ") + value->id);
        return *value;
    }
    static QStringList idsOf(const QList<Value> &values)
    {
        QStringList ids;
        for (const Value &value : values)
            ids << value.id;
        return ids;
    }
    void applyTo(QList<Value> &all, const Change &change) const
    {
        const QStringList ids = idsOf(all);
        const qsizetype position = ids.indexOf(change.key);
        if (change.after.isEmpty()) {
            if (position >= 0)
                all.removeAt(position);
            return;
        }
        const Value value = understood(part(), change.key, change.after);
        if (position >= 0)
            all[position] = value;
        else
            all.insert(placeAmong(ids, change.after), value);
    }
};

} // namespace project
