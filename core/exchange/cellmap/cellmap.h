// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"

#include <QMap>

namespace exchange
{

// What of an answer stands in a cell of a workbook.
enum class MapWhat { Value, Status, Comment, Source };
QString mapWhatId(MapWhat what); // "value"
std::optional<MapWhat> mapWhatFromId(const QString &id);

// What is written for a status instead of its id: "not available" -> ":".
using StatusTexts = QMap<questionnaire::Status, QString>;
std::optional<StatusTexts> statusTextsFrom(const QString &text); // "not available=:|zero=-"
QString textOf(const StatusTexts &texts);

// Where one cell of an edition stands in a workbook that somebody else designed.
struct MapRow {
    QString sheet;
    QString reference; // "D14"
    QString cell; // "1.2/victims/male"
    QString year; // "2022", or "-2": so many years before the collection
    MapWhat what = MapWhat::Value;
    bool replacesFormula = false;
    StatusTexts texts;
    int line = 0; // of the file
};

// A map from a workbook to an edition, which people correct in a spreadsheet. Its format is in the
// README of this folder.
struct CellMap {
    QString file; // name of the file it came from
    QList<MapRow> rows;
    QMap<MapWhat, StatusTexts> texts; // of rows without their own

    const StatusTexts &textsOf(const MapRow &row) const;
};

struct ReadCellMap {
    CellMap map;
    // M01 a line that is not understood, M02 lines that name no cell (note). The place is "row"
    // {file, line}, as of all findings on maps.
    base::Findings findings;
};
// Columns that are not known, such as those of a proposal, are passed over. Fails when the file
// cannot be read or lacks the columns sheet, ref, cell and year.
base::Result<ReadCellMap> readCellMap(const QString &path, base::Progress &progress);

// The map that comes with an edition: workbook.csv in its folder. Empty: there is none.
QString mapOfEdition(const questionnaire::Form &form);

// Rows that hold for this edition, by their numbers in the map.
struct MapPlace {
    const MapRow *row;
    int cell;
    int year;
};
struct CheckedMap {
    QList<MapPlace> places;
    // M03 no such cell, M04 a year that is not asked, M05 a place twice, M06 a cell twice, M07 not
    // asked in this collection (note).
    base::Findings findings;
};
CheckedMap checkMap(const CellMap &map, const questionnaire::Edition &edition);

base::Place placeOf(const CellMap &map, const MapRow &row);

} // namespace exchange
