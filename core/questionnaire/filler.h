// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/questionnaire/tablecounter.h"

namespace questionnaire
{

// Why coded data give no figure for a cell.
enum class NoFigure {
    None, // they do
    NotAsked, // in this collection
    Derived, // computed from other cells
    NoCategory, // the row is no offence
    NoAttribute, // no attribute of records says what the cell splits by
    NoTable, // none counts this unit at this stage
    NoYear, // none has that year
    LacksAttribute, // the table is not split by what the cell asks for
    NothingCoded, // to the categories, in any year: the source may not know them at all
    Broader, // counts are coded to a category above only
    Coarser, // values are partly what is asked
    NotStated, // of no count is the value known
    SeveralTables, // would fill it
};
QString noFigureId(NoFigure reason); // "not asked", "several tables"

// What coded data give for a cell and year, with where it comes from, or why they give nothing.
struct Filling {
    int cell = -1;
    int year = 0;
    NoFigure reason = NoFigure::None;
    base::Text why; // a sentence, when there is a reason
    QStringList tables; // ids: the one it comes from; of SeveralTables all of them
    CellCount counted; // in that table
    base::Text note; // what to know of the figure: parts, values not known, broader categories

    bool isFilled() const { return reason == NoFigure::None; }
    double value() const { return double(counted.count) / 1e6; }
    Figure figure() const; // Status::Zero when there is none, and none that may belong here
};

// Every cell of an edition for each of the years, in the order of years and cells. dictionary:
// official and national attributes, named in the language. Nothing is guessed: a count whose value
// or category is not known is in no cell that asks for one.
QList<Filling> fillCells(const Edition &edition, const QList<CodedTable> &tables,
                         const microdata::Dictionary &dictionary, const QList<int> &years,
                         const QString &language = QStringLiteral("en"));

// One of them alone.
Filling fillCell(const Edition &edition, const QList<CodedTable> &tables,
                 const microdata::Dictionary &dictionary, int cell, int year,
                 const QString &language = QStringLiteral("en"));

// What the cells of a unit and stage (empty: any) ask of records: ids of attributes, in order.
QStringList attributesAskedOf(const Edition &edition, const QString &unit, const QString &stage);
// The same with the cells that ask for each.
QMap<QString, QList<int>> cellsAskingOf(const Edition &edition, const QString &unit,
                                        const QString &stage);

} // namespace questionnaire
