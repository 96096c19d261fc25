// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

#include <cmath>

namespace project
{

void FieldWriter::text(QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        m_json.insert(name, value);
}

void FieldWriter::texts(QLatin1String name, const QStringList &values)
{
    if (!values.isEmpty())
        m_json.insert(name, QJsonArray::fromStringList(values));
}

void FieldWriter::map(QLatin1String name, const QMap<QString, QString> &values)
{
    if (!values.isEmpty())
        m_json.insert(name, mapToJson(values));
}

void FieldWriter::day(QLatin1String name, QDate value)
{
    text(name, value.toString(Qt::ISODate));
}

void FieldWriter::time(QLatin1String name, const QDateTime &value)
{
    text(name, timeToText(value));
}

void FieldWriter::validity(const base::Validity &value)
{
    day(QLatin1String("valid_from"), value.from);
    day(QLatin1String("valid_to"), value.to);
}

QJsonValue FieldReader::value(QLatin1String name, QJsonValue::Type type)
{
    const QJsonValue found = m_json.value(name);
    if (!found.isUndefined() && found.type() != type)
        refuse(name, found.toVariant().toString());
    return found;
}

void FieldReader::refuse(QLatin1String name, const QString &value)
{
    if (m_problem.isEmpty())
        m_problem = name + QLatin1String(": ") + value.left(100);
}

QString FieldReader::text(QLatin1String name)
{
    return value(name, QJsonValue::String).toString();
}

QStringList FieldReader::texts(QLatin1String name)
{
    QStringList texts;
    for (const QJsonValue &item : array(name)) {
        if (!item.isString())
            refuse(name, item.toVariant().toString());
        texts << item.toString();
    }
    return texts;
}

QMap<QString, QString> FieldReader::map(QLatin1String name)
{
    const QJsonObject json = object(name);
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!it.value().isString())
            refuse(name, it.key());
    }
    return mapFromJson(json);
}

QDate FieldReader::day(QLatin1String name)
{
    const QString written = text(name);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        refuse(name, written);
    return day;
}

QDateTime FieldReader::time(QLatin1String name)
{
    const QString written = text(name);
    const QDateTime time = timeFromText(written);
    if (!written.isEmpty() && !time.isValid())
        refuse(name, written);
    return time;
}

base::Validity FieldReader::validity()
{
    return { day(QLatin1String("valid_from")), day(QLatin1String("valid_to")) };
}

bool FieldReader::yes(QLatin1String name, bool otherwise)
{
    return value(name, QJsonValue::Bool).toBool(otherwise);
}

int FieldReader::number(QLatin1String name, int otherwise)
{
    return value(name, QJsonValue::Double).toInt(otherwise);
}

double FieldReader::real(QLatin1String name, double otherwise)
{
    return value(name, QJsonValue::Double).toDouble(otherwise);
}

QJsonArray FieldReader::array(QLatin1String name)
{
    return value(name, QJsonValue::Array).toArray();
}

QJsonObject FieldReader::object(QLatin1String name)
{
    return value(name, QJsonValue::Object).toObject();
}

QJsonArray tagsToJson(const QList<mapping::TagSetting> &tags)
{
    QJsonArray json;
    for (const mapping::TagSetting &tag : tags)
        json.append(QJsonArray { tag.tag, tag.value });
    return json;
}

QList<mapping::TagSetting> tagsFromJson(const QJsonArray &json)
{
    QList<mapping::TagSetting> tags;
    for (const QJsonValue &pair : json)
        tags.append({ pair[0].toString(), pair[1].toString() });
    return tags;
}

QJsonArray rejectedToJson(const QList<mapping::Rejected> &rejected)
{
    QJsonArray json;
    for (const mapping::Rejected &candidate : rejected)
        json.append(QJsonArray { candidate.code, candidate.reason });
    return json;
}

QList<mapping::Rejected> rejectedFromJson(const QJsonArray &json)
{
    QList<mapping::Rejected> rejected;
    for (const QJsonValue &pair : json)
        rejected.append({ pair[0].toString(), pair[1].toString() });
    return rejected;
}

QJsonArray flagsToJson(const QList<mapping::DataFlag> &flags)
{
    QJsonArray json;
    for (const mapping::DataFlag flag : flags)
        json.append(mapping::flagId(flag));
    return json;
}

Read<QList<mapping::DataFlag>> flagsFromJson(const QJsonArray &json)
{
    QList<mapping::DataFlag> flags;
    for (const QJsonValue &id : json) {
        const auto flag = mapping::flagFromId(id.toString());
        if (!flag)
            return tl::unexpected<QString>(id.toString());
        flags.append(*flag);
    }
    return flags;
}

// JSON has no word for "not a number"; such a count says nothing and is left out.
QJsonObject volumesToJson(const QMap<QString, double> &volumes)
{
    QJsonObject json;
    for (auto it = volumes.cbegin(); it != volumes.cend(); ++it) {
        if (std::isfinite(it.value()))
            json.insert(it.key(), it.value());
    }
    return json;
}

QMap<QString, double> volumesFromJson(const QJsonObject &json)
{
    QMap<QString, double> volumes;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        volumes.insert(it.key(), it.value().toDouble());
    return volumes;
}

QJsonObject mapToJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapFromJson(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        map.insert(map.cend(), it.key(), it.value().toString());
    return map;
}

} // namespace project
