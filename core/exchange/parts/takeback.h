// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responseworkbook.h"
#include "core/project/edits.h"
#include "core/questionnaire/intake.h"
#include "core/questionnaire/submission.h"

namespace exchange
{

// A cell, or a question on method, of a part that came back, beside what the project says.
struct ReturnedRow {
    QString cell; // "1.2/victims/male"; of questions "1.2/moment"
    int year = 0; // 0: a question
    questionnaire::TakenIn what = questionnaire::TakenIn::Refused;
    QString before, after; // as people read them
    QString saidBefore; // by whom
    base::Text why; // it is refused
    // Whether it goes into the project. What is refused because somebody said something else may
    // still be accepted; what could not be read may not.
    bool isAccepted = false;
    bool canBeAccepted = false;
    questionnaire::Answer answer;
    questionnaire::MethodAnswer method;
};

// What taking a part back would do. The rows' isAccepted may be changed before takeBackEdit().
struct TakeBack {
    PartSlip slip;
    QList<ReturnedRow> rows;
    questionnaire::ReturnedPart record; // without its counts, which follow from the rows
    // Those of reading, W15 the same file once more, W16 an older return than the last one, W17 it
    // is not certain which is the newer one, W18 it does not say who filled it in, or when.
    base::Findings findings;
};

// Replace: all that can be accepted is. Keep: what a person, a file or another institution said
// stays; an institution's own figures give way to those of its newer return. Fails when the part
// was sent out by another office.
base::Result<TakeBack> takeBack(const ResponseWorkbook &workbook, const QString &file,
                                const questionnaire::Edition &edition,
                                const project::ProjectData &data, questionnaire::Existing existing,
                                const project::Signature &signature);

// The record with the counts of the rows as they are accepted now.
questionnaire::ReturnedPart recordOf(const TakeBack &back);
// The accepted answers and the record, as one step.
project::Edit takeBackEdit(const project::ProjectData &data, const TakeBack &back);

// How things stand with the part of an institution.
struct PartState {
    QString institution, name;
    int cells = 0; // to be answered, cells x years
    int open = 0; // of them without an answer
    QList<questionnaire::ReturnedPart> returns; // in the order of taking in
};
QList<PartState> partStates(const project::ProjectData &data,
                            const questionnaire::Edition &edition);

} // namespace exchange
