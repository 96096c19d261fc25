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
constexpr int maximumTitleRows = 20;
constexpr qsizetype titleSample = 100; // rows looked at to find the title
constexpr qint64 maximumCells = 20'000'000; // about half a gigabyte of memory

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

qsizetype writtenCells(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        return !QStringView(cell).trimmed().isEmpty();
    });
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

qint64 rowsAboveTable(const ReadOptions &options)
{
    return maximumTitleRows + 1 + qMax(0, options.titleRows);
}

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
    m_table.rows.append(std::move(cells));
    m_table.lineNumbers.append(line);
    // Title and header are still among the rows; finish() decides exactly.
    return m_table.rows.size() <= m_options.maximumRows + rowsAboveTable(m_options)
        && m_columns <= maximumColumns && m_columns * qint64(m_table.rows.size()) <= maximumCells;
}

// Official workbooks often begin with a title, a date, a note: single cells above a wider table.
int TableBuilder::titleRows() const
{
    if (m_options.titleRows >= 0)
        return int(qMin<qsizetype>(m_options.titleRows, m_table.rows.size()));
    const QList<QStringList> sample = m_table.rows.first(qMin(m_table.rows.size(), titleSample));
    qsizetype widest = 0;
    for (const QStringList &row : sample)
        widest = qMax(widest, writtenCells(row));
    int titles = 0;
    while (widest >= 3 && titles < sample.size() && writtenCells(sample[titles]) == 1)
        ++titles;
    return titles <= maximumTitleRows ? titles : 0;
}

void TableBuilder::takeHeader()
{
    if (const int titles = titleRows(); titles > 0) {
        m_findings.add(
            QStringLiteral("T10"), base::Severity::Note, m_table.lineNumbers.first(),
            base::lateCount("table", "%n row(s) above the header were left out.", titles),
            base::lateText("table",
                           "They look like a title; if they belong to the list, say that "
                           "there are no title rows."));
        m_table.rows.remove(0, titles);
        m_table.lineNumbers.remove(0, titles);
    }
    if (m_table.rows.isEmpty())
        return;
    m_headerCells = m_table.rows.first().size();
    m_headerLine = m_table.lineNumbers.first();
    if (!m_options.firstRowIsHeader)
        return;
    const QStringList names = m_table.rows.takeFirst();
    m_table.lineNumbers.removeFirst();
    for (const QString &name : names)
        m_table.header.append(name.simplified());
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
    takeHeader();
    if (isTooLarge())
        return base::failure(tried, whyTooLarge(),
                             base::lateText("table",
                                            "Check that this is a list of offences and "
                                            "not of single records, or split the file."));
    if (m_table.rows.isEmpty() && m_table.header.isEmpty())
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
