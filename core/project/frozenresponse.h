// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/edits.h"
#include "core/project/projectdata.h"

namespace project
{

// The response to one edition in some years, as a submission holds it or as it stands now.
struct FrozenResponse {
    QList<questionnaire::Answer> answers; // by key, as all that follows
    QList<questionnaire::MethodAnswer> methodAnswers;
    QList<questionnaire::Series> series; // with values in these years
    QList<base::Approval> explanations; // of findings in these years
    base::Findings findings; // as they were given
};
FrozenResponse presentResponse(const ProjectData &data, const QString &edition,
                               const QList<int> &years, const base::Findings &findings = {});

// The present response as a submission of the next number, sealed: its hash is over all that it
// says. findings: what the edition's checks say. To be kept with putSubmission().
questionnaire::Submission freeze(const ProjectData &data, const QString &edition,
                                 const QList<int> &years, const base::Findings &findings,
                                 const QString &note, const Signature &signature);
// Whether it is as it was when it was sealed.
bool isUnchanged(const questionnaire::Submission &submission);
// Fails when its content is not one that freeze() has made.
base::Result<FrozenResponse> frozenResponse(const questionnaire::Submission &submission);

// One thing that two states of a response say differently.
struct ResponseChange {
    enum class Kind { Cell, Method, Explanation };
    enum class What { Added, Removed, Changed };
    // Of a cell its figure, status, comment and source; of a question what was answered and the
    // comment; of an explanation the reason and, as source, its author.
    struct Said {
        QString value, status, comment, source;
        bool operator==(const Said &other) const = default;
    };
    Kind kind = Kind::Cell;
    What what = What::Changed;
    QString place; // "1.2/victims/male"; "1.2/moment"; the finding's approvalKey()
    int year = 0; // of a cell
    Said before, after;
};
QString kindId(ResponseChange::Kind kind); // "cell", "method", "explanation"
QString whatId(ResponseChange::What what); // "added", "removed", "changed"

// Cells by address and year, then questions, then explanations. How figures came in is no
// difference.
QList<ResponseChange> difference(const FrozenResponse &before, const FrozenResponse &after);

} // namespace project
