// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/dictionary.h"
#include "core/questionnaire/response.h"
#include "core/questionnaire/valuepick.h"

namespace questionnaire
{

// One condition of a cell on an attribute, from its row's `where` or from a dimension.
struct Condition {
    QString attribute;
    DimensionValue asked;
};

// What a coded table has for the categories and conditions of a cell in one year, in millionths.
struct CellCount {
    QString lacking; // the attribute that the table does not have
    bool hasYear = false;
    bool hasCategory = false; // in any year
    qint64 all = 0; // of the categories, whatever the conditions say
    qint64 count = 0; // what the cell asks for
    qint64 coarser = 0; // of values that are partly asked
    qint64 notStated = 0; // of no known value
    qint64 broader = 0; // coded to a category above the asked ones
    QMap<QString, qint64> byCode; // of count: national code -> sum; "" when the table has no codes
    QList<int> rows; // of count: positions in the cross table
};

// The dimension of coded tables that holds national codes.
QString codeDimension();

// Counts cells in one coded table, whose years, categories and tags are looked up once.
class TableCounter
{
public:
    TableCounter(const CodedTable &table, const microdata::Dictionary &dictionary);
    const CodedTable &table() const { return m_table; }
    QList<int> years() const;
    bool has(const QString &attribute) const; // as a dimension or among the tags
    CellCount count(const Row &row, const QList<Condition> &conditions, int year) const;

private:
    struct Picked {
        ValuePick pick;
        QString attribute;
        qsizetype dimension;
    };
    struct Entry {
        int row;
        const QString *category;
    };
    QString valueOf(int row, const Picked &picked) const;
    Standing standingOf(int row, const std::vector<Picked> &picks) const;
    void add(CellCount &result, int row, Standing category, const std::vector<Picked> &picks) const;

    const CodedTable &m_table;
    const microdata::Dictionary &m_dictionary;
    qsizetype m_tags = -1;
    qsizetype m_code = -1;
    QMap<int, std::vector<Entry>> m_byYear;
    std::vector<QMap<QString, QString>> m_tagsOf; // of each row, when the table has tags
    QSet<QString> m_tagged; // attributes that any tag gives
};

} // namespace questionnaire
