// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetsource.h"
#include "core/table/sourcefile.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace table
{

namespace
{

constexpr int lastColumn = 16'383;
constexpr qint64 maximumCells = 20'000'000;
constexpr int progressStep = 1'024;
constexpr int maximumMerged = 100'000;

void sortByNumber(RawSheet &sheet)
{
    if (std::is_sorted(sheet.numbers.begin(), sheet.numbers.end()))
        return;
    QList<qsizetype> order(sheet.rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return sheet.numbers[a] < sheet.numbers[b]; });
    QList<QStringList> rows;
    QList<int> numbers;
    for (const qsizetype i : std::as_const(order)) {
        rows.append(sheet.rows[i]);
        numbers.append(sheet.numbers[i]);
    }
    sheet.rows = rows;
    sheet.numbers = numbers;
}

void emptyCovered(RawSheet &sheet, const QRect &range)
{
    auto number = std::lower_bound(sheet.numbers.begin(), sheet.numbers.end(), range.top() + 1);
    for (; number != sheet.numbers.end() && *number <= range.bottom() + 1; ++number) {
        QStringList &row = sheet.rows[number - sheet.numbers.begin()];
        const auto last = qMin<qsizetype>(range.right(), row.size() - 1);
        for (qsizetype column = range.left(); column <= last; ++column) {
            if (*number != range.top() + 1 || column != range.left())
                row[column].clear();
        }
    }
}

} // namespace

void RawSheetBuilder::setCell(int column, const QString &text, CellKind kind)
{
    if (m_limits.keepsKinds && kind != CellKind::Text && column >= 0 && column <= lastColumn) {
        if (m_kinds.size() <= column)
            m_kinds.resize(column + 1, char(CellKind::Text));
        m_kinds[column] = char(kind);
    }
    if (text.isEmpty() || column < 0 || column > lastColumn)
        return;
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    m_cells[column] = text;
}

base::Result<> RawSheetBuilder::checkSize()
{
    if (m_sheet.rows.size() > m_limits.maximumRows + m_limits.otherRows)
        return base::failure(
            m_archive.tried(),
            base::lateText("table", "It has more than %1 rows.", { m_limits.maximumRows }),
            base::lateText("table",
                           "Check that this is a list of offences and not of single "
                           "records, or split the file."));
    if (m_cellCount > maximumCells)
        return base::failure(
            m_archive.tried(),
            base::lateText("table", "It has more than %1 cells.", { maximumCells }),
            base::lateText("table", "Save only the sheet with the list and choose that file."));
    return {};
}

void RawSheetBuilder::keepKinds(int number, qint64 repeated)
{
    for (qint64 i = 0; i < repeated && m_limits.keepsKinds && !m_cells.isEmpty(); ++i) {
        if (!m_kinds.isEmpty())
            m_sheet.kinds.rows.insert(number + int(i), m_kinds);
        if (m_isHidden)
            m_sheet.kinds.hiddenRows.insert(number + int(i));
    }
    m_kinds.clear();
    m_isHidden = false;
}

base::Result<> RawSheetBuilder::endRow(int number, qint64 repeated)
{
    keepKinds(number, repeated);
    if (++m_sinceProgress >= progressStep) {
        m_sinceProgress = 0;
        if (!m_limits.progress->advance(m_archive.unpacked(), m_archive.total()))
            return stopped(m_archive.tried());
    }
    if (m_cells.isEmpty())
        return {};
    for (qint64 i = 0; i < repeated; ++i) {
        m_sheet.rows.append(m_cells);
        m_sheet.numbers.append(number + int(i));
        m_cellCount += m_cells.size();
        if (base::Result<> size = checkSize(); !size)
            return size;
    }
    m_cells = {};
    return {};
}

void RawSheetBuilder::addFormula(int row, bool hasValue)
{
    if (m_sheet.formulas++ == 0)
        m_sheet.firstFormula = row;
    m_sheet.formulasWithoutValue += !hasValue;
}

RawSheet RawSheetBuilder::take()
{
    sortByNumber(m_sheet);
    m_sheet.merged.resize(qMin<qsizetype>(m_sheet.merged.size(), maximumMerged));
    for (const QRect &range : std::as_const(m_sheet.merged))
        emptyCovered(m_sheet, range);
    return std::move(m_sheet);
}

} // namespace table
