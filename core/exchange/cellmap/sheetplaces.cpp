// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/sheetplaces.h"

#include <algorithm>

namespace exchange
{

using table::CellPlace;
using Kind = PlaceText::Kind;

namespace
{

constexpr int mostRows = 2'000; // of a form; what is longer is a list of data
constexpr int mostColumns = 200;
constexpr qsizetype mostTitles = 4;
constexpr int mostHeaders = 5;

} // namespace

SheetPlaces::SheetPlaces(const table::SheetView &sheet, const QList<int> &years)
    : m_sheet(sheet)
{
    if (sheet.cells.isEmpty() || sheet.cells.lastKey().row >= mostRows)
        return;
    m_lastRow = sheet.cells.lastKey().row;
    for (auto cell = sheet.cells.begin(); cell != sheet.cells.end(); ++cell)
        m_lastColumn = qMin(mostColumns, qMax(m_lastColumn, cell.key().column));
    readLabels(years);
    readRows();
}

void SheetPlaces::readLabels(const QList<int> &years)
{
    QMap<int, bool> onlyYears; // rows with numbers
    for (auto cell = m_sheet.cells.begin(); cell != m_sheet.cells.end(); ++cell) {
        if (!cell->isNumber)
            continue;
        const bool isYear = years.contains(cell->text.toInt());
        const auto row = onlyYears.constFind(cell.key().row);
        onlyYears[cell.key().row] = isYear && (row == onlyYears.constEnd() || *row);
    }
    for (auto cell = m_sheet.cells.begin(); cell != m_sheet.cells.end(); ++cell) {
        const bool isText = !cell->text.trimmed().isEmpty() && !cell->isNumber;
        if (isText || (cell->isNumber && onlyYears.value(cell.key().row)))
            m_labels.insert(cell.key(), cell->text);
    }
    for (auto label = m_labels.begin(); label != m_labels.end(); ++label)
        m_labelColumns[label.key().row] << label.key().column;
}

void SheetPlaces::readRows()
{
    for (auto cell = m_sheet.cells.begin(); cell != m_sheet.cells.end(); ++cell) {
        const QList<int> labels = m_labelColumns.value(cell.key().row);
        const bool hasLabel = !labels.isEmpty() && labels.first() < cell.key().column;
        if (!isLabel(cell.key()) && hasLabel && m_sheet.anchor(cell.key()) == cell.key())
            m_filledColumns.insert(cell.key().column);
    }
    dropAnswers();
    for (auto row = m_labelColumns.begin(); row != m_labelColumns.end(); ++row) {
        if (isHeading(row.key()))
            continue;
        for (int column = 0; column <= m_lastColumn; ++column) {
            if (isPlace(row.key(), column)) {
                m_dataRows.insert(row.key());
                break;
            }
        }
    }
}

// The first column of a row that other rows fill in; -1: none.
int SheetPlaces::firstFilled(int row) const
{
    const QList<int> labels = m_labelColumns.value(row);
    auto cell = m_sheet.cells.lowerBound({ row, labels.isEmpty() ? 0 : labels.first() });
    for (; cell != m_sheet.cells.end() && cell.key().row == row; ++cell) {
        if (m_filledColumns.contains(cell.key().column) && m_sheet.anchor(cell.key()) == cell.key())
            return cell.key().column;
    }
    return -1;
}

// Texts that somebody has filled in are no labels: they stand right of an empty cell or number.
void SheetPlaces::dropAnswers()
{
    for (auto row = m_labelColumns.begin(); row != m_labelColumns.end(); ++row) {
        const int first = firstFilled(row.key());
        if (first < 0 || isLabel({ row.key(), first }))
            continue;
        row->removeIf([&](int column) {
            const bool isAnswer = column > first && m_filledColumns.contains(column);
            if (isAnswer)
                m_labels.remove({ row.key(), column });
            return isAnswer;
        });
    }
}

// One of its labels stands right above cells to fill in; then its own empty cells are none.
bool SheetPlaces::isHeading(int row) const
{
    const int first = firstFilled(row);
    if (first < 0 || !isLabel({ row, first }))
        return false;
    for (int column : m_labelColumns.value(row)) {
        CellPlace below { row + 1, column };
        while (below.row <= row + mostHeaders && !labelAt(below).isEmpty())
            ++below.row;
        if (m_filledColumns.contains(column) && m_sheet.cells.contains(below)
            && labelAt(below).isEmpty())
            return true;
    }
    return false;
}

QString SheetPlaces::labelAt(CellPlace place) const
{
    return m_labels.value(m_sheet.anchor(place)).simplified();
}

// It has a label to its left and is a cell with a style or a number; where a column has no such
// cells at all, any below a heading.
bool SheetPlaces::isPlace(int row, int column) const
{
    const CellPlace place { row, column };
    const QList<int> labels = m_labelColumns.value(row);
    if (labels.isEmpty() || labels.first() >= column || isLabel(place)
        || m_sheet.anchor(place) != place)
        return false;
    const auto cell = m_sheet.cells.constFind(place);
    if (cell != m_sheet.cells.constEnd())
        return !cell->isFormula;
    if (m_filledColumns.contains(column))
        return false;
    for (int above = row - 1; above >= 0; --above) {
        if (!labelAt({ above, column }).isEmpty())
            return true;
    }
    return false;
}

int SheetPlaces::indentOf(CellPlace place) const
{
    const QString text = m_labels.value(place);
    int blanks = 0;
    while (blanks < text.size() && text[blanks].isSpace())
        ++blanks;
    return 3 * m_sheet.cells.value(place).indent + blanks;
}

// The label of the nearest column, then those further left; what is not repeated stands above.
void SheetPlaces::addLabels(FormPlace &place) const
{
    double nearness = 1;
    int nearest = -1;
    for (int column = place.at.column - 1; column >= 0; --column) {
        const QString label = labelAt({ place.at.row, column });
        if (label.isEmpty())
            continue;
        const bool isAgain = !place.texts.isEmpty() && place.texts.last().text == label;
        if (!isAgain)
            place.texts << PlaceText { Kind::Label, label, nearness };
        nearness *= 0.95;
        nearest = column;
    }
    addAbove(place, nearest);
}

// Columns left of the labels whose text is written once for several lines.
void SheetPlaces::addAbove(FormPlace &place, int labelColumn) const
{
    for (int column = labelColumn - 1; column >= 0; --column) {
        for (int row = place.at.row - 1; row >= 0; --row) {
            if (labelAt({ row, labelColumn }).isEmpty())
                break;
            const QString label = labelAt({ row, column });
            if (label.isEmpty())
                continue;
            if (m_dataRows.contains(row))
                place.texts << PlaceText { Kind::Label, label, 0.95 };
            break;
        }
    }
}

// Lines above with less indent.
void SheetPlaces::addGroups(FormPlace &place, int labelColumn) const
{
    int indent = indentOf({ place.at.row, labelColumn });
    double nearness = 0.9;
    for (int row = place.at.row - 1; row >= 0 && indent > 0; --row) {
        const CellPlace above { row, labelColumn };
        if (!isLabel(above))
            break;
        const int other = indentOf(above);
        if (other >= indent)
            continue;
        indent = other;
        place.texts << PlaceText { Kind::Group, labelAt(above), nearness };
        nearness *= 0.9;
    }
}

// A heading that is written over the first of its columns only.
QString SheetPlaces::spread(int row, int column, int labelColumn) const
{
    for (int left = column - 1; left > labelColumn; --left) {
        const QString label = labelAt({ row, left });
        if (!label.isEmpty())
            return label;
    }
    return {};
}

void SheetPlaces::addHeaders(FormPlace &place, int labelColumn) const
{
    const int column = place.at.column;
    int row = place.at.row - 1;
    while (row >= 0 && (m_dataRows.contains(row) || labelAt({ row, column }).isEmpty()))
        --row;
    double nearness = 1;
    for (int count = 0; row >= 0 && count < mostHeaders; --row, ++count) {
        QString label = labelAt({ row, column });
        const bool isSpread = label.isEmpty();
        if (isSpread)
            label = spread(row, column, labelColumn);
        if (label.isEmpty() || m_dataRows.contains(row))
            break;
        place.texts << PlaceText { Kind::Header, label, isSpread ? 0.9 * nearness : nearness };
        nearness *= 0.97;
    }
}

// Lines above without places; those of blocks further up count less.
void SheetPlaces::addTitles(FormPlace &place, int labelColumn) const
{
    double nearness = 1;
    qsizetype count = 0;
    for (int row = place.at.row - 1; row >= 0 && count < mostTitles; --row) {
        if (m_dataRows.contains(row))
            continue;
        for (int column : m_labelColumns.value(row)) {
            if (column > labelColumn || count >= mostTitles)
                break;
            place.texts << PlaceText { Kind::Title, labelAt({ row, column }), nearness };
            nearness *= 0.9;
            ++count;
        }
    }
    if (!m_labels.isEmpty())
        place.texts << PlaceText { Kind::Sheet, m_labels.first().simplified(), 0.6 };
    place.texts << PlaceText { Kind::Sheet, m_sheet.name, 0.6 };
}

FormPlace SheetPlaces::placeAt(int row, int column) const
{
    FormPlace place { { row, column }, {} };
    addLabels(place);
    int labelColumn = column - 1;
    while (labelColumn > 0 && !isLabel({ row, labelColumn }))
        --labelColumn;
    addGroups(place, labelColumn);
    addHeaders(place, labelColumn);
    addTitles(place, labelColumn);
    return place;
}

QList<FormPlace> SheetPlaces::find()
{
    QList<FormPlace> places;
    for (int row = 0; row <= m_lastRow; ++row) {
        for (int column = 0; m_dataRows.contains(row) && column <= m_lastColumn; ++column) {
            if (isPlace(row, column))
                places << placeAt(row, column);
        }
    }
    return places;
}

} // namespace exchange
