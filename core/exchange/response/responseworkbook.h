// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/response.h"

namespace exchange
{

// What stands in a workbook of a response. Cells are found by their addresses, wherever they have
// got to; nothing is guessed: what is not understood for certain is a finding with the place "row"
// {file and sheet, sheet row} and is not taken.
//
// W01 a sheet for another questionnaire, W02 for another country, W03 a year or address that the
// questionnaire does not have, W04 a value or status that is not understood, W05 a count with
// decimals, W06 one cell twice with different contents, W07 an answer that is not offered, W08
// cells of the questionnaire that the workbook has lost, W09 a sheet that cannot be read. T08 and
// T09 come from reading tables.
struct ResponseWorkbook {
    QList<questionnaire::Answer> answers; // in the order of the edition's cells, then of years
    QList<questionnaire::MethodAnswer> methodAnswers;
    base::Findings findings;
};

// country: alpha-3, as in the project. Fails when the file is no workbook or has no sheet of a
// response.
base::Result<ResponseWorkbook> readResponseWorkbook(const QString &path,
                                                    const questionnaire::Edition &edition,
                                                    const QString &country,
                                                    base::Progress &progress);

} // namespace exchange
