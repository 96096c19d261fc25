// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"
#include "core/exchange/submission/changes.h"
#include "core/exchange/submission/page.h"
#include "core/exchange/wording.h"
#include "core/table/zipparts.h"
#include "core/validation/check.h"

namespace exchange
{

// What the pages of a package are made from.
struct LetterSource {
    const ExportJob &job;
    const Response &response;
    const Wording &wording;
    const questionnaire::Submission &submission;
    QList<validation::Judged> findings;
    validation::Tally tally;
    std::optional<ChangesSince> changes;
    QList<table::ZipPart> files; // of the package, but for the letters
};

// Errors that nobody has explained: they stop a submission.
base::Findings openErrors(const QList<validation::Judged> &findings);
// "5.1/held/total (2023): ..."
QString findingLine(const base::Finding &finding, const Wording &wording);

// The cover letter in the job's language: who sends what, how many cells say what, what the checks
// say, the indicators, the files with their hashes.
base::Result<Page> coverLetter(const LetterSource &source);

// The findings with their explanations: open errors first.
Page findingsPage(const LetterSource &source);
QByteArray findingsCsv(const LetterSource &source);

QByteArray sha256Of(const QByteArray &content); // hexadecimal

} // namespace exchange
