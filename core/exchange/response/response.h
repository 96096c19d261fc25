// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"
#include "core/questionnaire/edition.h"
#include "core/validation/response/runrules.h"

namespace exchange
{

// The response of a project to one edition: what the exporters of responses work from.
struct Response {
    questionnaire::EditionPointer edition;
    QList<int> years; // rising
    struct Entry {
        int cell;
        const questionnaire::Answer *answer;
    };
    QList<Entry> entries; // in the order of the edition's cells, then of years
    // Answers to cells and questions that the edition does not have.
    QStringList strays;
    QList<const questionnaire::MethodAnswer *> method; // in the order of their keys

    const questionnaire::Answer *find(int cell, int year) const; // nullptr: none
};

// The ids of the editions that a project has answers for.
QStringList answeredEditions(const project::ProjectData &data);

// The response that a job names. Refused with the choices when it names none and there are several,
// or when there is no such edition or year.
base::Result<Response> chosenResponse(const ExportJob &job, const QString &path);

// What the checks of the edition find in these years, with the place "cell" {edition, year, cell or
// table}.
base::Result<base::Findings> responseFindings(const ExportJob &job, const Response &response);
// The same with how often rules were tested and failed, all together.
struct CheckedResponse {
    base::Findings findings;
    validation::Tally tally;
};
base::Result<CheckedResponse> checkedResponse(const ExportJob &job, const Response &response);

// What no format of responses can carry: answers to cells and questions that the edition lacks.
base::Findings strayFindings(const Response &response);

tl::unexpected<base::Error> responseStopped(const QString &path);

// "cell" {edition, year, cell}: where a remark about a single answer belongs.
base::Place placeOf(const questionnaire::Answer &answer);
// The series "population" and others that have values in the years.
QList<const questionnaire::Series *> usedSeries(const ExportJob &job, const Response &response);

} // namespace exchange
