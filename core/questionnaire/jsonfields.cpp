// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/jsonfields.h"

#include <QJsonDocument>

namespace questionnaire
{

using base::lateText;

void Problems::add(const char *check, const QString &path, const base::Text &message,
                   const base::Text &advice)
{
    m_findings << base::Finding { QLatin1String(check),
                                  base::Severity::Error,
                                  { QStringLiteral("edition"), { m_file, path } },
                                  message,
                                  advice };
}

void Problems::twice(const QString &path, const QString &id)
{
    add("Q04", path, lateText("questionnaire", "“%1” stands twice at %2.", { id, path }),
        lateText("questionnaire", "Give one of the two another id."));
}

void Problems::nothing(const QString &path, const QString &name)
{
    add("Q05", path, lateText("questionnaire", "There is no “%1”, which %2 names.", { name, path }),
        lateText("questionnaire", "Correct the name, or add what it stands for."));
}

QJsonObject objectOf(const QByteArray &json, Problems &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    const int line = int(json.left(error.offset).count('\n')) + 1;
    problems.add("Q01", QString::number(line),
                 lateText("questionnaire", "The file breaks off in line %1: %2.",
                          { line, error.errorString() }),
                 lateText("questionnaire", "Correct the JSON there."));
    return {};
}

QJsonValue Fields::value(const char *key, QJsonValue::Type type)
{
    const QString name = QLatin1String(key);
    m_read.insert(name);
    const QJsonValue value = m_json.value(name);
    if (value.isUndefined() || value.type() == type)
        return value;
    wrong(key);
    return QJsonValue(QJsonValue::Undefined);
}

void Fields::wrong(const char *key)
{
    m_problems.add(
        "Q03", pathOf(key),
        lateText("questionnaire", "The value of %1 makes no sense or is missing.", { pathOf(key) }),
        lateText("questionnaire",
                 "See the description of the format in the folder of the editions."));
}

QString Fields::text(const char *key, const QString &otherwise)
{
    return value(key, QJsonValue::String).toString(otherwise);
}

QString Fields::needed(const char *key)
{
    const QString result = text(key);
    if (result.isEmpty())
        wrong(key);
    return result;
}

QStringList Fields::texts(const char *key)
{
    QStringList result;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        if (!item.isString())
            wrong(key);
        result << item.toString();
    }
    return result;
}

QMap<QString, QString> Fields::map(const char *key)
{
    QMap<QString, QString> result;
    const QJsonObject object = value(key, QJsonValue::Object).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString())
            wrong(key);
        result.insert(member.key(), member->toString());
    }
    return result;
}

QMap<QString, QStringList> Fields::lists(const char *key)
{
    QMap<QString, QStringList> result;
    const QJsonObject object = value(key, QJsonValue::Object).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isArray())
            wrong(key);
        for (const QJsonValue &item : member->toArray())
            result[member.key()] << item.toString();
    }
    return result;
}

std::optional<double> Fields::number(const char *key)
{
    const QJsonValue number = value(key, QJsonValue::Double);
    return number.isDouble() ? std::optional(number.toDouble()) : std::nullopt;
}

QList<int> Fields::integers(const char *key)
{
    QList<int> result;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        if (!item.isDouble() || item.toInt() != item.toDouble())
            wrong(key);
        result << item.toInt();
    }
    return result;
}

QList<double> Fields::numbers(const char *key)
{
    QList<double> result;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        if (!item.isDouble())
            wrong(key);
        result << item.toDouble();
    }
    return result;
}

bool Fields::flag(const char *key)
{
    return value(key, QJsonValue::Bool).toBool();
}

QJsonObject Fields::object(const char *key)
{
    return value(key, QJsonValue::Object).toObject();
}

void Fields::each(const char *key, const std::function<void(Fields &)> &read)
{
    int number = 0;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        const QJsonObject object = item.toObject();
        const QString id = object.value(QLatin1String("id")).toString();
        Fields fields(object,
                      pathOf(key) + QLatin1Char('/')
                          + (id.isEmpty() ? QString::number(number + 1) : id),
                      m_problems);
        if (!item.isObject())
            wrong(key);
        read(fields);
        fields.done();
        ++number;
    }
}

void Fields::members(const char *key,
                     const std::function<void(const QString &name, Fields &)> &read)
{
    const QJsonObject all = object(key);
    for (auto member = all.begin(); member != all.end(); ++member) {
        Fields fields(member->toObject(), pathOf(key) + QLatin1Char('/') + member.key(),
                      m_problems);
        if (!member->isObject())
            wrong(key);
        read(member.key(), fields);
        fields.done();
    }
}

void Fields::done()
{
    for (auto member = m_json.begin(); member != m_json.end(); ++member) {
        if (m_read.contains(member.key()))
            continue;
        const QString path = m_path + QLatin1Char('/') + member.key();
        m_problems.add("Q02", path, lateText("questionnaire", "Nobody reads “%1”.", { path }),
                       lateText("questionnaire", "Correct the name of the field, or take it out."));
    }
}

} // namespace questionnaire
