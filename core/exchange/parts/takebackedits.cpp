// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of parts that came back; what they say is judged in takeback.cpp.
#include "core/exchange/parts/parts.h"
#include "core/exchange/parts/takeback.h"

namespace exchange
{

using base::lateText;
using questionnaire::Answer;
using questionnaire::MethodAnswer;
using questionnaire::ReturnedPart;
using questionnaire::Status;
using questionnaire::TakenIn;

namespace
{

// A file that was taken in before has its record already; what is accepted now is added to it.
project::Edit recordEdit(const project::ProjectData &data, ReturnedPart record)
{
    for (const ReturnedPart &known : data.returnedParts) {
        if (known.id != record.id)
            continue;
        if (record.added + record.changed == 0)
            return {};
        record.added += known.added;
        record.changed += known.changed;
    }
    return project::putReturnedPart(data, record);
}

} // namespace

ReturnedPart recordOf(const TakeBack &back)
{
    ReturnedPart record = back.record;
    for (const ReturnedRow &row : back.rows) {
        if (row.what == TakenIn::Same)
            ++record.same;
        else if (!row.isAccepted)
            ++record.refused;
        else if (row.what == TakenIn::Added)
            ++record.added;
        else
            ++record.changed;
    }
    return record;
}

project::Edit takeBackEdit(const project::ProjectData &data, const TakeBack &back)
{
    QList<Answer> answers;
    QList<MethodAnswer> method;
    for (const ReturnedRow &row : back.rows) {
        if (!row.isAccepted || row.what == TakenIn::Same)
            continue;
        if (row.year == 0)
            method << row.method;
        else
            answers << row.answer;
    }
    const base::Text label
        = lateText("exchange", "Take back the part of %1", { back.slip.institution });
    return project::together(label,
                             { project::putAnswers(data, answers, label),
                               project::putMethodAnswers(data, method),
                               recordEdit(data, recordOf(back)) });
}

QList<PartState> partStates(const project::ProjectData &data, const questionnaire::Edition &edition)
{
    QList<PartState> states;
    const QString &id = edition.form().id;
    for (const InstitutionPart &part : partsOf(edition)) {
        PartState state { part.institution, part.name, 0, 0, {} };
        for (int cell : part.cells) {
            for (int year : edition.form().years()) {
                ++state.cells;
                const Answer answer
                    = data.answers.value(Answer::keyOf(id, year, edition.cell(cell).address));
                state.open += answer.figure.status == Status::Empty ? 1 : 0;
            }
        }
        for (const ReturnedPart &returned : data.returnedParts) {
            if (returned.edition == id && returned.institution == part.institution)
                state.returns << returned;
        }
        states << state;
    }
    return states;
}

} // namespace exchange
