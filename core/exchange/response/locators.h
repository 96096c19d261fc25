// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"
#include "core/table/workbook.h"

#include <QString>

#include <optional>

namespace exchange
{

// How the workbook of a response says where things are, so that it is read back by addresses and
// not by positions: above each block stands a row of locators, in it the edition and the country,
// and over each column what the column holds; in the column of the first one stand the addresses.
// A part says besides whose it is and in which language its cells are.
struct Locator {
    enum class Kind { Cells, Method, Part };
    Kind kind = Kind::Cells;
    QString edition; // "un-cts-2024"
    QString country; // "CHL"
    QString institution = {}; // "police"; empty: the whole questionnaire
    QString language = {};
    QString text() const; // "iccs-cells un-cts-2024 CHL police es"
};
std::optional<Locator> locatorFromText(const QString &text);

// What a column holds: "value 2021"; "choices" of method questions has no year.
QString columnLocator(const QString &what, int year);
struct ColumnPlace {
    QString what;
    int year = 0;
};
std::optional<ColumnPlace> columnFromText(const QString &text);

// A figure in a cell: a number, "<5", "0..4" for other intervals; empty when it is not there.
table::Cell figureCell(const questionnaire::Figure &figure);
// The figure of a value and a status as they stand in cells; nothing when they contradict each
// other or are not understood for certain.
std::optional<questionnaire::Figure> figureFromCells(const QString &value, const QString &status);
// Whether figures in this unit are whole numbers.
bool countsThings(const QString &unit);
// The ids of answers, one name or id in each line; nothing when one of them is not offered.
std::optional<QStringList> choicesFromCell(const QString &text,
                                           const questionnaire::Question &question);

} // namespace exchange
