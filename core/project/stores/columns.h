// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jsonfields.h"
#include "core/project/stores/store.h"

namespace project
{

// Between columns and values. Empty JSON is short-cut, because most cells are empty.
QString toColumn(const QJsonObject &json);
QString toColumn(const QJsonArray &json);
QVariant toColumn(QDate day); // NULL when open
QVariant toColumn(const QDateTime &time);
// Change::after["other"], NULL without
QVariant otherColumn(const QJsonObject &after);

// Reads the columns of one row from left to right.
class RowReader
{
public:
    RowReader(const storage::Statement &row, const char *table)
        : m_row(row)
        , m_table(table)
    {
    }
    QString text() { return m_row.text(m_column++); }
    qint64 integer() { return m_row.integer(m_column++); }
    bool yes() { return integer() != 0; }
    double real(double otherwise);
    QDate day();
    QDateTime time();
    QJsonObject object();
    QJsonArray array();
    template<typename T, typename FromId> T choice(FromId fromId)
    {
        const QString id = text();
        const auto value = fromId(id);
        if (!value)
            refuse(id);
        return *value;
    }
    // Throws; names the column just read and the row by its first text.
    [[noreturn]] void refuse(const QString &value) const;

private:
    QJsonDocument document(const QString &written) const;

    const storage::Statement &m_row;
    const char *m_table;
    int m_column = 0;
};

// The value a change leads to; throws UnknownValue.
template<typename T> T checked(const Read<T> &read, const Change &change)
{
    if (!read)
        throw UnknownValue(change.part, change.key, read.error());
    return *read;
}

// SELECT other FROM table WHERE key = ?
QString readOther(const storage::Connection &connection, const QString &sql,
                  const QVariantList &key);

} // namespace project
