// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// Cells of a check as they are written, "4.2/*/total@-1": a star stands for every row, or column,
// that all cells of one check have alike.
class CellPattern
{
public:
    explicit CellPattern(const QString &text);
    bool isValid() const { return m_isValid; }
    bool hasTableStar() const { return m_table == QLatin1String("*"); }
    bool hasRowStar() const { return m_row == QLatin1String("*"); }
    bool hasColumnStar() const { return m_column == QLatin1String("*"); }
    const QString &table() const { return m_table; }
    bool matches(const questionnaire::Edition::Cell &cell) const;
    // With the stars filled in; cell -1: there is none.
    CellAt in(const questionnaire::Edition &edition, const QString &row,
              const QString &column) const;
    int back() const { return m_back; }

private:
    QString m_table, m_row, m_column;
    int m_back = 0;
    bool m_isValid = false;
};

struct CasePattern {
    QStringList whole; // one or none
    QStringList parts;
};

// A case for each row and column for which all cells exist.
std::vector<RuleCase> casesOf(const CasePattern &pattern, const questionnaire::Edition &edition);
// All cells that a pattern stands for, in the order of the edition.
QList<CellAt> cellsOf(const QString &pattern, const questionnaire::Edition &edition);

} // namespace validation
