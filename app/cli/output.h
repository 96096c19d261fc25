// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace cli
{

enum class RowFormat { Csv, Json, Table };
std::optional<RowFormat> rowFormatFromId(const QString &id);

// Rows on their way out: collected, then written whole to standard output or a file.
class Output
{
public:
    explicit Output(QStringList header);
    void row(const QStringList &cells);
    // What belongs to the last row but has no column: a value of its object in JSON, a line below
    // it in a table, nothing in CSV, whose columns are fixed.
    void addToRow(const QString &key, const QJsonValue &value, const QStringList &lines);
    qsizetype size() const { return m_rows.size(); }
    base::Result<> write(RowFormat format, const QString &path) const; // "-" = standard output

private:
    QByteArray csv() const;
    QByteArray json() const;
    QByteArray table() const;

    QStringList m_header;
    QList<QStringList> m_rows;
    struct Extra {
        QString key;
        QJsonValue value;
        QStringList lines;
    };
    QMultiHash<qsizetype, Extra> m_extras; // by row
};

} // namespace cli
