// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/columns.h"

namespace project
{

QString toColumn(const QJsonObject &json)
{
    if (json.isEmpty())
        return QStringLiteral("{}");
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString toColumn(const QJsonArray &json)
{
    if (json.isEmpty())
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant toColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(timeToText(time)) : QVariant();
}

QVariant otherColumn(const QJsonObject &after)
{
    const QString other = after.value(QLatin1String("other")).toString();
    return other.isEmpty() ? QVariant() : QVariant(other);
}

double RowReader::real(double otherwise)
{
    const double value = m_row.isNull(m_column) ? otherwise : m_row.real(m_column);
    ++m_column;
    return value;
}

QDate RowReader::day()
{
    const QString written = text();
    if (written.isEmpty())
        return {};
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        refuse(written);
    return day;
}

QDateTime RowReader::time()
{
    const QString written = text();
    const QDateTime time = timeFromText(written);
    if (!time.isValid() && !written.isEmpty())
        refuse(written);
    return time;
}

QJsonDocument RowReader::document(const QString &written) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(written.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        refuse(written);
    return document;
}

QJsonObject RowReader::object()
{
    const QString written = text();
    if (written == QLatin1String("{}"))
        return {};
    const QJsonDocument json = document(written);
    if (!json.isObject())
        refuse(written);
    return json.object();
}

QJsonArray RowReader::array()
{
    const QString written = text();
    if (written == QLatin1String("[]"))
        return {};
    const QJsonDocument json = document(written);
    if (!json.isArray())
        refuse(written);
    return json.array();
}

void RowReader::refuse(const QString &value) const
{
    throw UnknownValue(QString::fromLatin1(m_table), m_row.text(0),
                       m_row.columnName(m_column - 1) + QLatin1String(": ") + value.left(100));
}

QString readOther(const storage::Connection &connection, const QString &sql,
                  const QVariantList &key)
{
    storage::Statement statement = connection.prepare(sql);
    statement.bindAll(key);
    return statement.step() ? statement.text(0) : QString();
}

} // namespace project
