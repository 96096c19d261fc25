// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/workbookview.h"

#include <QSet>

namespace exchange
{

// A text that stands beside or above a place and may say what belongs there.
struct PlaceText {
    enum class Kind { Label, Group, Header, Title, Sheet };
    Kind kind = Kind::Label;
    QString text;
    double nearness = 1; // 1: next to the place
};

// A cell of a form that waits for a figure.
struct FormPlace {
    table::CellPlace at;
    QList<PlaceText> texts; // nearest first within a kind
};

// Finds the cells of a sheet that people are to fill in, and the texts around them: labels to the
// left, also of merged cells and of the line above when they are not repeated; headings above in
// several rows; titles and group headings.
class SheetPlaces
{
public:
    // Numbers that are one of the years are headings when all numbers of their row are.
    SheetPlaces(const table::SheetView &sheet, const QList<int> &years);
    QList<FormPlace> find();

private:
    bool isLabel(table::CellPlace place) const { return m_labels.contains(place); }
    QString labelAt(table::CellPlace place) const; // also of the merged range that holds it
    bool isPlace(int row, int column) const;
    bool isHeading(int row) const;
    int firstFilled(int row) const;
    void dropAnswers();
    void readLabels(const QList<int> &years);
    void readRows();
    FormPlace placeAt(int row, int column) const;
    void addLabels(FormPlace &place) const;
    void addAbove(FormPlace &place, int labelColumn) const;
    void addGroups(FormPlace &place, int labelColumn) const;
    void addHeaders(FormPlace &place, int labelColumn) const;
    void addTitles(FormPlace &place, int labelColumn) const;
    QString spread(int row, int column, int labelColumn) const;
    int indentOf(table::CellPlace place) const;

    const table::SheetView &m_sheet;
    QMap<table::CellPlace, QString> m_labels;
    QMap<int, QList<int>> m_labelColumns; // of each row
    QSet<int> m_filledColumns; // with cells that are no labels
    QSet<int> m_dataRows; // with places
    int m_lastRow = -1;
    int m_lastColumn = -1;
};

} // namespace exchange
