// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"
#include "core/table/table.h"

namespace assessment
{

// What a table brings to an assessment. With a column "question" its rows are answers: question,
// institution, level (0 to 4, or n/a), evidence_kind, evidence, evidence_link, comment, respondent,
// date, target_level, target_year, verdict; several rows of one question and institution give its
// pieces of evidence; a row that says nothing is no answer. Otherwise they are entries: id, kind
// (challenge, practice, ...), and a column for each field; several values stand apart by
// semicolons; "entry_kind" names the list when the entries have a field "kind".
struct Intake {
    struct Refused {
        int line = 0;
        QString text; // what stands there
        base::Text reason;
    };
    QList<Answer> answers;
    QList<Entry> entries;
    QList<Refused> refused;
    QStringList columns; // of those above, that the table has; empty: the whole is said
};
Intake readIntake(const table::Table &table, const Instrument &instrument);
// What the table has no column for stays as it was in the answers and entries known before.
Intake completed(Intake intake, const QList<Answer> &answers, const QList<Entry> &entries);
// The columns of the first shape, for writing answers that readIntake() takes in again.
QStringList answerHeader();
QList<QStringList> answerRows(const Answer &answer); // one for each piece of evidence
// The part of one institution, to be filled in and taken in again: a row for each question on its
// form, answered or not, with the texts of question and levels behind the columns of answers.
// Questions with one answer for the country are on the form of each kind that agrees on it; what
// the program computes is on none.
QStringList partHeader();
QList<QStringList> partRows(const Instrument &instrument, const QList<Answer> &answers,
                            const QString &institution);

} // namespace assessment
