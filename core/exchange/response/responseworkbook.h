// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/response.h"

#include <optional>

namespace exchange
{

// What the part of an institution says of itself, as its first sheet has it.
struct PartSlip {
    QString institution; // id in the edition
    QString language; // of its words
    QString project; // the office that sent it out
    QString sender; // name, office and telephone
    QString filled; // when; a date as year-month-day
    QList<int> years; // rising
};

// A cell that says something which was not taken.
struct RefusedCell {
    QString cell;
    int year = 0;
    QString value;
    base::Text why;
};

// What stands in a workbook of a response, whole or the part of an institution. Cells are found by
// their addresses, wherever they have got to; nothing is guessed: what is not understood for
// certain is a finding with the place "row" {file and sheet, sheet row} and is not taken.
//
// W01 a sheet for another questionnaire, W02 for another country, W03 a year or address that the
// questionnaire does not have, W04 a value or status that is not understood, W05 a count with
// decimals, W06 one cell twice with different contents, W07 an answer that is not offered, W08
// cells of the questionnaire or the part that the workbook has lost, W09 a sheet that cannot be
// read, W10 a formula whose stored result was taken, W11 digits of another script, W12 answers in
// hidden rows, which are taken, W13 addresses without the line of locators, W14 a cell or question
// of another part. T07 and T09 come from reading tables.
struct ResponseWorkbook {
    QList<questionnaire::Answer> answers; // in the order of the edition's cells, then of years
    QList<questionnaire::MethodAnswer> methodAnswers;
    base::Findings findings;
    std::optional<PartSlip> part = {};
    QList<RefusedCell> refused = {};
    QByteArray sha256 = {}; // of the file, hexadecimal
};

// The edition that a workbook of a response answers, as the first of its sheets that says so has
// it. Fails when it cannot be read or says nothing.
base::Result<QString> editionOfWorkbook(const QString &path, base::Progress &progress);

// country: alpha-3, as in the project. Fails when the file is no workbook or has no sheet of a
// response; and when it is a part of another questionnaire, country, year or institution, of which
// nothing is taken.
base::Result<ResponseWorkbook> readResponseWorkbook(const QString &path,
                                                    const questionnaire::Edition &edition,
                                                    const QString &country,
                                                    base::Progress &progress);

} // namespace exchange
