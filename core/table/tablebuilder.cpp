// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablebuilder.h"

#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace table
{

namespace
{

constexpr qsizetype maximumColumns = 16'384; // what spreadsheets can hold
constexpr qint64 maximumCells = 20'000'000; // about half a gigabyte of memory

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

// Cells at the end of a row that hold nothing, as spreadsheets add them, are no surplus.
qsizetype filledCells(const QStringList &cells)
{
    qsizetype filled = cells.size();
    while (filled > 0 && cells[filled - 1].isEmpty())
        --filled;
    return filled;
}

} // namespace

TableBuilder::TableBuilder(const ReadOptions &options, ShortRows shortRows, ReadFindings &findings)
    : m_options(options)
    , m_shortRows(shortRows)
    , m_findings(findings)
{
}

bool TableBuilder::isTooLarge() const
{
    return m_table.rows.size() > m_options.maximumRows || m_columns > maximumColumns
        || m_columns * qint64(m_table.rows.size()) > maximumCells;
}

bool TableBuilder::add(QStringList cells, int line)
{
    if (isBlank(cells))
        return true;
    m_columns = qMax(m_columns, filledCells(cells));
    if (!m_hasHeader) {
        m_hasHeader = true;
        m_headerCells = cells.size();
        m_headerLine = line;
        if (m_options.firstRowIsHeader) {
            for (const QString &name : std::as_const(cells))
                m_table.header.append(name.simplified());
            return m_columns <= maximumColumns;
        }
    }
    m_table.rows.append(std::move(cells));
    m_table.lineNumbers.append(line);
    return !isTooLarge();
}

void TableBuilder::levelRows()
{
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        QStringList &row = m_table.rows[i];
        const bool isShort = row.size() < m_headerCells && m_shortRows == ShortRows::Report;
        if (isShort || filledCells(row) > m_headerCells) {
            m_findings.add(
                QStringLiteral("T01"), base::Severity::Warning, m_table.lineNumbers[i],
                base::lateText("table", "Line %1 has %2 cells, the first line has %3.",
                               { m_table.lineNumbers[i], int(row.size()), int(m_headerCells) }),
                base::lateText("table",
                               "Look whether a delimiter or a quote is missing or too "
                               "many in this line."));
        }
        row.resize(m_columns);
    }
}

void TableBuilder::dropEmptyColumns()
{
    const auto isEmptyColumn = [this](qsizetype column) {
        return std::all_of(m_table.rows.begin(), m_table.rows.end(),
                           [column](const QStringList &row) { return row[column].isEmpty(); });
    };
    qsizetype columns = m_columns;
    while (columns > 0 && m_table.header[columns - 1].isEmpty() && isEmptyColumn(columns - 1))
        --columns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_table.header.resize(columns);
    for (QStringList &row : m_table.rows)
        row.resize(columns);
}

void TableBuilder::nameColumns()
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < m_table.header.size(); ++i) {
        QString &name = m_table.header[i];
        const QString key = text::fold(name);
        if (name.isEmpty()) {
            name = QString::number(i + 1);
            if (m_options.firstRowIsHeader && i < m_headerCells)
                m_findings.add(QStringLiteral("T05"), base::Severity::Note, m_headerLine,
                               base::lateText("table", "Column %1 has no name.", { int(i + 1) }),
                               base::lateText("table", "It is called by its number."));
        } else if (seen.contains(key)) {
            m_findings.add(
                QStringLiteral("T06"), base::Severity::Warning, m_headerLine,
                base::lateText("table", "The name \"%1\" stands above more than one column.",
                               { name }),
                base::lateText("table",
                               "The first of them is meant by its name; choose the others "
                               "by their number."));
        }
        seen.insert(key);
    }
}

base::Text TableBuilder::whyTooLarge() const
{
    if (m_table.rows.size() > m_options.maximumRows)
        return base::lateText("table", "It has more than %1 rows.", { m_options.maximumRows });
    if (m_columns > maximumColumns)
        return base::lateText("table", "It has more than %1 columns.", { int(maximumColumns) });
    return base::lateText("table", "It has more than %1 cells.", { maximumCells });
}

base::Result<Table> TableBuilder::finish(const base::Text &tried)
{
    if (isTooLarge())
        return base::failure(tried, whyTooLarge(),
                             base::lateText("table",
                                            "Check that this is a list of offences and "
                                            "not of single records, or split the file."));
    if (!m_hasHeader)
        return base::failure(tried, base::lateText("table", "There is nothing in it."),
                             base::lateText("table", "Choose a file or a sheet with rows."));
    // A header may end with names although no row has so many cells.
    m_columns = qMax(m_columns, filledCells(m_table.header));
    m_table.header.resize(m_columns);
    levelRows();
    dropEmptyColumns();
    nameColumns();
    return std::move(m_table);
}

} // namespace table
