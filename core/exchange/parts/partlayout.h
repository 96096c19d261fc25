// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/parts.h"
#include "core/exchange/response/response.h"
#include "core/exchange/wording.h"

#include <QHash>

namespace exchange
{

// What the sheets of a part are made from.
struct PartSource {
    const ExportJob &job;
    const Response &response;
    const Wording &wording;
    const InstitutionPart &part;
};

// Where everything stands in the workbook of a part, so that formulas can point at it: a sheet for
// each module, a row for each cell, and for each year the four columns to fill in and, hidden, what
// the checks compute with: the least and the greatest number that the cell can mean, whether it can
// be read at all, and how many checks it fails.
class PartLayout
{
public:
    enum class Column { Value, Status, Comment, Source, Low, High, Odd, Fails };
    struct Block { // the cells of one table
        const questionnaire::Table *table;
        QList<int> cells;
        int firstRow; // of the first cell
    };
    struct Sheet {
        const questionnaire::Module *module;
        QString name;
        QList<Block> blocks;
        int rows = 0;
    };

    explicit PartLayout(const PartSource &source);

    const QList<Sheet> &sheets() const { return m_sheets; }
    const QString &checksName() const { return m_checksName; }
    const QString &startName() const { return m_startName; }
    const QString &methodName() const { return m_methodName; }
    // Years before the ones to fill in for which the project has figures of these cells.
    const QList<int> &earlier() const { return m_earlier; }
    const questionnaire::Answer *earlierAnswer(int cell, int year) const;
    int earlierColumn(qsizetype index) const { return firstColumn + int(index); }
    int column(int year, Column column) const;
    bool has(int cell, int year) const;
    // "$D$12" of another sheet with its name: 'DATA 1'!$D$12
    QString reference(int cell, int year, Column column) const;
    QString range(const Sheet &sheet, int year, Column column) const; // all rows of a sheet

    static constexpr int firstColumn = 3; // after address, row and column
    static constexpr int headRows = 3; // title, locators, header
    static constexpr int rowsAboveBlock = 3; // blank, name, definition
    static QString columnName(int column); // "AB"
    static QString quoted(const QString &sheet); // 'It''s'!

private:
    void findEarlier(const PartSource &source);

    struct Place {
        int sheet = 0;
        int row = 0;
    };
    QList<int> m_years, m_earlier;
    QList<Sheet> m_sheets;
    QHash<int, Place> m_places; // by cell
    QHash<std::pair<int, int>, const questionnaire::Answer *> m_earlierAnswers; // cell, year
    QString m_startName, m_checksName, m_methodName;
};

} // namespace exchange
