// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/celladdresses.h"

namespace validation
{

using questionnaire::Edition;

CellPattern::CellPattern(const QString &text)
{
    const QString address = text.section(QLatin1Char('@'), 0, 0);
    const QStringList parts = address.split(QLatin1Char('/'));
    m_isValid = parts.size() == 3;
    m_table = parts.value(0);
    m_row = parts.value(1);
    m_column = parts.value(2);
    if (text.contains(QLatin1Char('@'))) {
        bool isNumber = false;
        m_back = -text.section(QLatin1Char('@'), 1).toInt(&isNumber);
        m_isValid = m_isValid && isNumber && m_back > 0;
    }
}

bool CellPattern::matches(const Edition::Cell &cell) const
{
    return (hasTableStar() || m_table == cell.table->id) && (hasRowStar() || m_row == cell.row->id)
        && (hasColumnStar() || m_column == cell.column->id);
}

CellAt CellPattern::in(const Edition &edition, const QString &row, const QString &column) const
{
    const QString address
        = QStringList { m_table, hasRowStar() ? row : m_row, hasColumnStar() ? column : m_column }
              .join(QLatin1Char('/'));
    return { edition.find(address), m_back };
}

QList<CellAt> cellsOf(const QString &text, const Edition &edition)
{
    const CellPattern pattern(text);
    QList<CellAt> cells;
    for (int cell = 0; pattern.isValid() && cell < edition.cellCount(); ++cell) {
        if (pattern.matches(edition.cell(cell)))
            cells << CellAt { cell, pattern.back() };
    }
    return cells;
}

namespace
{

// The rows and columns that the first pattern with a star meets.
QList<std::pair<QString, QString>> bindings(const QList<CellPattern> &patterns,
                                            const Edition &edition)
{
    QStringList rows { QString() };
    QStringList columns { QString() };
    for (const CellPattern &pattern : patterns) {
        const bool wantsRows = pattern.hasRowStar() && rows.first().isEmpty();
        const bool wantsColumns = pattern.hasColumnStar() && columns.first().isEmpty();
        QStringList metRows, metColumns;
        for (int cell = 0; (wantsRows || wantsColumns) && cell < edition.cellCount(); ++cell) {
            const Edition::Cell &met = edition.cell(cell);
            if (!pattern.matches(met))
                continue;
            if (!metRows.contains(met.row->id))
                metRows << met.row->id;
            if (!metColumns.contains(met.column->id))
                metColumns << met.column->id;
        }
        if (wantsRows && !metRows.isEmpty())
            rows = metRows;
        if (wantsColumns && !metColumns.isEmpty())
            columns = metColumns;
    }
    QList<std::pair<QString, QString>> result;
    for (const QString &row : std::as_const(rows)) {
        for (const QString &column : std::as_const(columns))
            result << std::pair(row, column);
    }
    return result;
}

} // namespace

std::vector<RuleCase> casesOf(const CasePattern &pattern, const Edition &edition)
{
    QList<CellPattern> patterns;
    for (const QString &text : pattern.whole + pattern.parts)
        patterns << CellPattern(text);
    std::vector<RuleCase> cases;
    for (const auto &[row, column] : bindings(patterns, edition)) {
        QList<CellAt> cells;
        for (const CellPattern &cell : std::as_const(patterns))
            cells << cell.in(edition, row, column);
        const bool allThere = std::all_of(cells.begin(), cells.end(),
                                          [](const CellAt &cell) { return cell.cell >= 0; });
        if (!allThere)
            continue;
        RuleCase found;
        if (!pattern.whole.isEmpty())
            found.whole = cells.takeFirst();
        found.parts = cells;
        cases.push_back(found);
    }
    return cases;
}

} // namespace validation
