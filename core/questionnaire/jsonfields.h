// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace questionnaire
{

// What is wrong in the files of an edition, as findings with the place "edition" {file, path of the
// value}: Q01 not JSON, Q02 a key that nobody reads, Q03 a missing or wrong value, Q04 an id twice,
// Q05 a name that stands for nothing.
class Problems
{
public:
    explicit Problems(const QString &file)
        : m_file(file)
    {
    }
    void add(const char *check, const QString &path, const base::Text &message,
             const base::Text &advice);
    void twice(const QString &path, const QString &id);
    void nothing(const QString &path, const QString &name); // Q05
    const base::Findings &findings() const { return m_findings; }

private:
    QString m_file;
    base::Findings m_findings;
};

// The object of a JSON file, or an empty one and a Q01 that says in which line it breaks.
QJsonObject objectOf(const QByteArray &json, Problems &problems);

// Reads the fields of one JSON object. done() reports the keys that nobody asked for.
class Fields
{
public:
    Fields(const QJsonObject &json, const QString &path, Problems &problems)
        : m_json(json)
        , m_path(path)
        , m_problems(problems)
    {
    }
    QString text(const char *key, const QString &otherwise = {});
    QString needed(const char *key); // a text that must be there
    QStringList texts(const char *key);
    QMap<QString, QString> map(const char *key);
    QMap<QString, QStringList> lists(const char *key);
    std::optional<double> number(const char *key);
    double number(const char *key, double otherwise) { return number(key).value_or(otherwise); }
    QList<int> integers(const char *key);
    QList<double> numbers(const char *key);
    bool flag(const char *key);
    QJsonObject object(const char *key);
    // Calls read for each object of a list.
    void each(const char *key, const std::function<void(Fields &)> &read);
    // Calls read for each member of an object.
    void members(const char *key, const std::function<void(const QString &name, Fields &)> &read);
    // A text whose meaning fromId knows.
    template<typename T, typename FromId> T choice(const char *key, FromId fromId, T otherwise)
    {
        const QString id = text(key);
        if (id.isEmpty())
            return otherwise;
        if (const std::optional<T> value = fromId(id))
            return *value;
        wrong(key);
        return otherwise;
    }
    bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    bool isText(const char *key) const { return m_json[QLatin1String(key)].isString(); }
    void wrong(const char *key);
    void done();
    const QString &path() const { return m_path; }
    QString pathOf(const char *key) const { return m_path + QLatin1Char('/') + QLatin1String(key); }
    Problems &problems() { return m_problems; }

private:
    QJsonValue value(const char *key, QJsonValue::Type type);

    QJsonObject m_json;
    QString m_path;
    Problems &m_problems;
    QSet<QString> m_read;
};

} // namespace questionnaire
