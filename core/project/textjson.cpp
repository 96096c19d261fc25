// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

QJsonObject typed(QLatin1String type, const QJsonValue &value)
{
    return { { type, value } };
}

QVariant typedFromJson(const QJsonObject &json)
{
    const QString type = json.isEmpty() ? QString() : json.constBegin().key();
    const QJsonValue value = json.value(type);
    if (type == L("int"))
        return value.toInt();
    if (type == L("long"))
        return QVariant(value.toString().toLongLong());
    if (type == L("day"))
        return QDate::fromString(value.toString(), Qt::ISODate);
    if (type == L("time"))
        return timeFromText(value.toString());
    if (type == L("text"))
        return QVariant::fromValue(textFromJson(value.toObject()).value_or(base::Text()));
    return {};
}

// Fixed places, because QDateTime::fromString() would take a third of the time that loading a
// project may last.
std::optional<QDateTime> fromFixedPlaces(QStringView text)
{
    if (text.size() != 24 || text[10] != QLatin1Char('T') || text[23] != QLatin1Char('Z'))
        return std::nullopt;
    bool isGood = true;
    const auto number = [&](int from, int length) {
        bool isNumber = false;
        const int value = text.mid(from, length).toInt(&isNumber);
        isGood = isGood && isNumber;
        return value;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    if (!isGood || !day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

} // namespace

QString timeToText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (const auto time = fromFixedPlaces(text))
        return *time;
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonValue valueToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QJsonValue::Null;
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
        return typed(L("int"), value.toInt());
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return typed(L("long"), QString::number(value.toLongLong()));
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return typed(L("day"), value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime:
        return typed(L("time"), timeToText(value.toDateTime()));
    case QMetaType::QVariantList:
    case QMetaType::QStringList: {
        QJsonArray items;
        for (const QVariant &item : value.toList())
            items.append(valueToJson(item));
        return items;
    }
    default:
        if (value.metaType() == QMetaType::fromType<base::Text>())
            return typed(L("text"), toJson(value.value<base::Text>()));
        return value.toString();
    }
}

QVariant valueFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double:
        return json.toDouble();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object:
        return typedFromJson(json.toObject());
    case QJsonValue::Array: {
        QVariantList items;
        for (const QJsonValue &item : json.toArray())
            items << valueFromJson(item);
        return items;
    }
    default:
        return {};
    }
}

QJsonObject toJson(const base::Text &text)
{
    FieldWriter writer;
    writer.text(L("context"), QString::fromUtf8(text.context()));
    writer.text(L("source"), QString::fromUtf8(text.source()));
    if (!text.arguments().isEmpty())
        writer.value(L("arguments"), valueToJson(text.arguments()));
    if (text.count() >= 0)
        writer.value(L("count"), text.count());
    return writer.json();
}

Read<base::Text> textFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    const QVariantList arguments = valueFromJson(reader.array(L("arguments"))).toList();
    const int count = reader.number(L("count"), -1);
    return reader.result(base::Text::fromParts(
        reader.text(L("context")).toUtf8(), reader.text(L("source")).toUtf8(), arguments, count));
}

} // namespace project
