// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/coderecords.h"
#include "core/microdata/layoutbinding.h"

namespace coding
{

// A text of the file that stands for no count, or that no list knows.
struct CountText {
    QString column, text;
    qint64 cells = 0;
    qint64 firstLine = 0; // 1-based
    bool operator==(const CountText &other) const = default;
};

// A table of counts in memory, long or wide: rows with a code and dimensions, and their counts.
struct CountTable {
    struct Dimension {
        QString name; // of the layout, or the header
        int column = -1; // of the file
        int reader = -1; // of Attribute columns: position in binding.columns()
        QStringList texts; // as printed, in the order of the file
        std::vector<int> values; // of Attribute columns: position of each text's value
        bool isPart = true; // false: only carried along for the cross table
    };
    struct Number { // a column of counts
        int column = -1; // of the file
        QString header;
        QString measure; // what it counts, by the fixed dimension "measure"
        QMap<QString, QString> fixed; // dimensions
        std::vector<std::pair<int, int>> attributes; // position in binding.attributes(), value
    };
    struct Row {
        qint64 line = 0;
        int code = 0; // in codes
        bool isLeftOut = false;
    };
    struct Cell {
        int row = 0, number = 0;
        qint64 count = 0; // millionths
    };

    microdata::LayoutBinding binding;
    QStringList header;
    QStringList codes; // as printed, in the order of the file; "" of rows without one
    std::vector<Dimension> dimensions;
    std::vector<Number> numbers;
    std::vector<Row> rows;
    std::vector<int> places; // rows times dimensions
    std::vector<Cell> cells; // by row

    qint64 lines = 0, left = 0, broken = 0; // rows of the file
    qint64 blank = 0, unreadable = 0; // cells
    QList<CountText> notStated, unknown; // most frequent first
    base::Findings findings;

    int placeOf(const Cell &cell, std::size_t dimension) const
    {
        return places[std::size_t(cell.row) * dimensions.size() + dimension];
    }
    // The measure of a cell: of its column, else of a dimension "measure"; "" where there is none.
    QString measureOf(const Cell &cell) const;
};
constexpr const char *measureName = "measure";

// Reads the whole table. `more` are headers of columns that the layout does not name but the cross
// table asks for. What stands in the way of reading a row or a count is a finding: K01 to K05 as of
// records, K06 the same line twice, K07 one code and the same dimensions in several rows, K08
// counts that are no whole numbers, K13 counts below zero.
base::Result<CountTable> readCountTable(const QString &path, const microdata::Layout &layout,
                                        const microdata::Dictionary &dictionary,
                                        const QStringList &more, base::Progress &progress);

} // namespace coding
