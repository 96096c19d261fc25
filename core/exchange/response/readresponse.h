// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/edits.h"
#include "core/questionnaire/intake.h"

namespace exchange
{

// A response as the format response-json carries it. What makes no sense is a finding with the
// place "row" {file, "answers 3"} and is not taken: W03 a year, cell or question that the
// questionnaire does not have, W04 a value or status that is not understood, W06 a cell twice with
// different contents, W07 an answer that is not offered, W09 an entry that cannot be read.
struct ReadResponse {
    QList<questionnaire::Answer> answers; // in the order of the file, as all that follows
    QList<questionnaire::MethodAnswer> methodAnswers;
    QList<questionnaire::Series> series;
    QList<base::Approval> explanations;
    base::Findings findings;
};

// Whether the bytes begin as JSON does, so that no other reader need be asked.
bool looksLikeJson(const QByteArray &bytes);
// file: its name, for messages. Fails when it is no such file, or one of another questionnaire or
// country (alpha-3, as in the project).
base::Result<ReadResponse> readResponse(const QByteArray &bytes, const QString &file,
                                        const questionnaire::Edition &edition,
                                        const QString &country);

// What a response from a file does to a project, as one step. What the project does not say yet is
// taken as it is, with how it came in; what it says otherwise stays and is a finding W08, unless
// existing lets the file replace it.
struct TakenResponse {
    project::Edit edit;
    questionnaire::Intake cells; // their rows and findings
    base::Findings findings; // of everything else
    int others = 0; // answers on method, series and explanations in the edit
};
TakenResponse takeIn(const ReadResponse &response, const QString &file,
                     const project::ProjectData &data, questionnaire::Existing existing);

} // namespace exchange
