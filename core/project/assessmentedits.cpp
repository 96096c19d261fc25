// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/bodyedits.h"
#include "core/project/edits.h"

namespace project
{

namespace
{

using assessment::Answer;
using assessment::Entry;

const QString AnswerPart = QStringLiteral("assessment answer");
const QString EntryPart = QStringLiteral("assessment entry");

BodyLabels labelsOf(const Entry &entry)
{
    const QVariantList name { entry.id };
    return { base::lateText("project", "Add “%1” to the assessment", name),
             base::lateText("project", "Change “%1” of the assessment", name),
             base::lateText("project", "Remove “%1” from the assessment", name) };
}

} // namespace

Edit putAssessmentAnswers(const ProjectData &data, const QList<Answer> &answers)
{
    Edit edit;
    for (Answer answer : answers) {
        answer.id = Answer::keyOf(answer.instrument, answer.question, answer.institution);
        edit.changes << putBody(AnswerPart, data.assessmentAnswers, answer, {}).changes;
    }
    edit.label = base::lateCount("project", "Answer %n questions of the assessment",
                                 int(edit.changes.size()));
    return edit;
}

Edit removeAssessmentAnswer(const ProjectData &data, const QString &id)
{
    return removeBody(AnswerPart, data.assessmentAnswers, id,
                      { {}, {}, base::lateText("project", "Remove an answer of the assessment") });
}

Edit putAssessmentEntry(const ProjectData &data, const Entry &entry)
{
    return putBody(EntryPart, data.assessmentEntries, entry, labelsOf(entry));
}

Edit removeAssessmentEntry(const ProjectData &data, const QString &id)
{
    const qsizetype position = positionOf(data.assessmentEntries, id);
    return position < 0 ? Edit()
                        : removeBody(EntryPart, data.assessmentEntries, id,
                                     labelsOf(data.assessmentEntries[position]));
}

} // namespace project
