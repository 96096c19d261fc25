// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// What a submission is made of besides the job, which names the edition, the years, the language,
// the author and the time.
struct SubmissionOrder {
    QString note;
    bool allowErrors = false; // that nobody has explained; the letter says so
};

// A response ready to be sent: one zip archive with the workbooks, the files for programs, the
// findings, a letter and checksums. The same project, job and order give the same bytes.
struct SubmissionPackage {
    questionnaire::Submission submission; // to be kept by project::putSubmission()
    QByteArray archive;
    QStringList files; // in the archive
    base::Findings allowed; // errors without explanation
    base::Findings leftOut; // answers that the edition does not ask for
};
// path: of the file to be, for messages. Refused while there are errors that nobody has explained,
// unless the order allows them, and when there is nothing to send.
base::Result<SubmissionPackage> makePackage(const ExportJob &job, const SubmissionOrder &order,
                                            const QString &path, base::Progress &progress);

// How far a response is from being sent.
struct SubmissionState {
    int asked = 0, answered = 0; // cells, in all the years
    base::Findings open; // errors that nobody has explained
    int explained = 0; // findings of all kinds
    int others = 0; // warnings and notes without explanation
};
base::Result<SubmissionState> submissionState(const ExportJob &job);

} // namespace exchange
