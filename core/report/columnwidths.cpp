// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"

#include "core/report/textwidth.h"

#include <numeric>

namespace report
{

namespace
{

constexpr double leastWeight = 0.1;
constexpr qsizetype longestWhole = 40; // characters that are not to be broken

QList<double> neededWidths(const Table &table, double size)
{
    QList<double> needed(table.columns.size(), 0);
    const auto look = [&](const QList<Cell> &cells, bool isBold) {
        qsizetype column = 0;
        for (const Cell &cell : cells) {
            if (cell.span == 1 && column < needed.size() && cell.text.size() <= longestWhole)
                needed[column] = qMax(needed[column], textWidth(cell.text, size, isBold));
            column += qMax(1, cell.span);
        }
    };
    for (const QList<Cell> &row : table.header) {
        QList<Cell> words; // heads may be broken, but not within a word
        for (const Cell &cell : row) {
            Cell longest { {}, {}, cell.span };
            for (const QString &word : cell.text.split(u' ')) {
                if (word.size() > longest.text.size())
                    longest.text = word;
            }
            words.append(longest);
        }
        look(words, true);
    }
    for (const Row &row : table.rows)
        look(row.cells, row.kind != Row::Kind::Plain);
    return needed;
}

} // namespace

QList<double> columnWidths(const Table &table, double width, double size, double padding)
{
    const qsizetype count = table.columns.size();
    if (count == 0)
        return { width };
    const QList<double> needed = neededWidths(table, size);
    double weights = 0;
    for (const Column &column : table.columns)
        weights += qMax(leastWeight, column.weight);
    QList<double> widths;
    double fixed = 0;
    double free = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double weight = qMax(leastWeight, table.columns[i].weight);
        const double room = needed[i] + padding;
        const double share = weight / weights * width;
        const bool isTight = table.columns[i].kind != Column::Kind::Text && room > share
            && room < 1.5 * qMax(share, width / double(count));
        widths.append(isTight ? room : -weight);
        (isTight ? fixed : free) += isTight ? room : weight;
    }
    const double left = qMax(width * 0.3, width - fixed);
    for (double &value : widths)
        value = value < 0 ? -value / free * left : value;
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &value : widths)
        value *= width / sum;
    return widths;
}

} // namespace report
