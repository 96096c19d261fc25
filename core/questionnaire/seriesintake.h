// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/intake.h"

namespace questionnaire
{

// What one value of a yearly series, from a line of a file or a word of the command line, would do.
struct SeriesRow {
    int line = 0;
    QString series, year, value; // as printed
    TakenIn what = TakenIn::Refused;
    std::optional<double> before;
    base::Text reason; // why it is refused
};

struct SeriesIntake {
    QList<SeriesRow> rows;
    QList<Series> series; // those that change, whole
    // Y01 no id, Y02 no year, Y03 no number, Y04 below zero, Y05 a year twice, Y06 it would replace
    // a value, Y07 it would replace the source (said once for a series); of whole series Y08 nobody
    // uses the id, Y09 no source. The place is "row" {file, line}, or "series" {id}.
    base::Findings findings;
};

// A table with the columns series, year, value, and maybe name and source. Numbers are digits with
// a decimal point; nothing else is guessed. used: the ids that questionnaires ask for. Fails when a
// needed column is missing.
base::Result<SeriesIntake> takeInSeries(const table::Table &table, const QString &file,
                                        const QList<Series> &kept, const QStringList &used,
                                        Existing existing);

// The same table out of series: a line for each year.
table::Table tableOf(const QList<Series> &series);

} // namespace questionnaire
