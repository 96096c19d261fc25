// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli
{

std::optional<RowFormat> rowFormatFromId(const QString &id)
{
    if (id == QLatin1String("csv"))
        return RowFormat::Csv;
    if (id == QLatin1String("json"))
        return RowFormat::Json;
    if (id == QLatin1String("table"))
        return RowFormat::Table;
    return std::nullopt;
}

Output::Output(QStringList header)
    : m_header(std::move(header))
{
}

void Output::row(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_header.size());
    m_rows << cells;
}

void Output::addToRow(const QString &key, const QJsonValue &value, const QStringList &lines)
{
    Q_ASSERT(!m_rows.isEmpty());
    m_extras.insert(m_rows.size() - 1, { key, value, lines });
}

base::Result<> Output::write(RowFormat format, const QString &path) const
{
    switch (format) {
    case RowFormat::Csv:
        return table::saveFile(path, csv());
    case RowFormat::Json:
        return table::saveFile(path, json());
    case RowFormat::Table:
        break;
    }
    return table::saveFile(path, table());
}

QByteArray Output::csv() const
{
    table::CsvWriter writer;
    writer.row(m_header);
    for (const QStringList &cells : m_rows)
        writer.row(cells);
    return writer.bytes();
}

QByteArray Output::json() const
{
    QJsonArray rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        QJsonObject object;
        for (qsizetype i = 0; i < m_header.size(); ++i)
            object.insert(m_header[i], m_rows[row][i]);
        for (const Extra &extra : m_extras.values(row))
            object.insert(extra.key, extra.value);
        rows << object;
    }
    return QJsonDocument(rows).toJson();
}

QByteArray Output::table() const
{
    constexpr qsizetype widest = 60;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        qsizetype width = m_header[column].size();
        for (const QStringList &cells : m_rows)
            width = qMax(width, qMin(widest, cells[column].size()));
        widths << width;
    }
    const auto line = [&widths](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool last = column + 1 == cells.size();
            text += last ? cells[column]
                         : cells[column].leftJustified(widths[column]) + QStringLiteral("  ");
        }
        return text.toUtf8() + '\n';
    };
    QByteArray bytes = line(m_header);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        bytes += line(m_rows[row]);
        for (const Extra &extra : m_extras.values(row)) {
            for (const QString &text : extra.lines)
                bytes += "    " + text.toUtf8() + '\n';
        }
    }
    return bytes;
}

} // namespace cli
