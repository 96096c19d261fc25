// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/questionnaire/response.h"
#include "core/table/table.h"

namespace questionnaire
{

// What a row of a file of answers would do.
enum class TakenIn { Added, Changed, Same, Refused };
QString takenInId(TakenIn what); // "added", "changed"

struct IntakeRow {
    int line = 0; // of the file
    QString cell;
    QString year; // as printed
    TakenIn what = TakenIn::Refused;
    Figure before;
    QString value; // as printed
    Answer answer; // unless refused
};

struct Intake {
    QList<IntakeRow> rows;
    QList<Answer> answers; // added and changed
    // W01 no such cell, W02 no reference year, W03 not asked in this collection, W04 no number, W05
    // no such status, W06 value and status contradict each other, W07 a cell twice, W08 it would
    // replace what somebody said. The place is "row" {file, line}.
    base::Findings findings;
};

// Replace: cells that were typed, imported or returned give way to the file. Else only empty and
// coded ones do.
enum class Existing { Keep, Replace };

// A table with the columns cell, year, value, status, comment and source; the last three may be
// missing. Numbers are digits with a decimal point; nothing else is guessed. A row without value
// and status leaves the figure as it is. Fails when a needed column is missing.
base::Result<Intake> takeIn(const table::Table &table, const QString &file, const Edition &edition,
                            const Answers &answers, Existing existing);

} // namespace questionnaire
