// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/validity.h"
#include "core/project/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace project
{

// Writes the fields of one value; empty ones are left out.
class FieldWriter
{
public:
    void text(QLatin1String name, const QString &value);
    void texts(QLatin1String name, const QStringList &values);
    void map(QLatin1String name, const QMap<QString, QString> &values);
    void day(QLatin1String name, QDate value);
    void time(QLatin1String name, const QDateTime &value);
    void validity(const base::Validity &value);
    void value(QLatin1String name, const QJsonValue &value) { m_json.insert(name, value); }
    QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

// Reads them; the first field that makes no sense is kept as the problem.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json)
        : m_json(json)
    {
    }
    QString text(QLatin1String name);
    QStringList texts(QLatin1String name);
    QMap<QString, QString> map(QLatin1String name);
    QDate day(QLatin1String name);
    QDateTime time(QLatin1String name);
    base::Validity validity();
    bool yes(QLatin1String name, bool otherwise);
    int number(QLatin1String name, int otherwise);
    double real(QLatin1String name, double otherwise);
    QJsonArray array(QLatin1String name);
    QJsonObject object(QLatin1String name);
    // id must be one that fromId knows.
    template<typename T, typename FromId> T choice(QLatin1String name, FromId fromId, T otherwise)
    {
        if (!m_json.contains(name))
            return otherwise;
        const QString id = text(name);
        if (const auto value = fromId(id))
            return *value;
        refuse(name, id);
        return otherwise;
    }
    // A list of objects; a problem in one is named by its number in the list, from 1.
    template<typename T> QList<T> items(QLatin1String name, Read<T> (*read)(const QJsonObject &))
    {
        QList<T> items;
        for (const QJsonValue &value : array(name)) {
            const QString number = QString::number(items.size() + 1);
            const Read<T> item = read(value.toObject());
            if (!value.isObject())
                refuse(name, number);
            else if (!item)
                refuse(name, number + QLatin1String(", ") + item.error());
            items << item.value_or(T());
        }
        return items;
    }
    void refuse(QLatin1String name, const QString &value);
    template<typename T> Read<T> result(T value) const
    {
        if (m_problem.isEmpty())
            return value;
        return tl::unexpected<QString>(m_problem);
    }

private:
    QJsonValue value(QLatin1String name, QJsonValue::Type type);

    const QJsonObject &m_json;
    QString m_problem;
};

QJsonArray tagsToJson(const QList<mapping::TagSetting> &tags);
QList<mapping::TagSetting> tagsFromJson(const QJsonArray &json);
QJsonArray rejectedToJson(const QList<mapping::Rejected> &rejected);
QList<mapping::Rejected> rejectedFromJson(const QJsonArray &json);
QJsonArray flagsToJson(const QList<mapping::DataFlag> &flags);
Read<QList<mapping::DataFlag>> flagsFromJson(const QJsonArray &json);
QJsonArray categoriesToJson(const QList<classification::IccsCode> &categories);
Read<QList<classification::IccsCode>> categoriesFromJson(const QJsonArray &json);
QJsonObject volumesToJson(const QMap<QString, double> &volumes);
QMap<QString, double> volumesFromJson(const QJsonObject &json);
QJsonObject mapToJson(const QMap<QString, QString> &map);
QMap<QString, QString> mapFromJson(const QJsonObject &json);

} // namespace project
