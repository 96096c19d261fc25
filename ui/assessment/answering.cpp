// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/answering.h"

#include "ui/assessment/words.h"

namespace assessmentpage
{

using assessment::Answer;
using assessment::Instrument;

namespace
{

bool isNamed(const QString &institution)
{
    return institution.contains(QLatin1Char(':'));
}

} // namespace

Answer answerIn(const project::ProjectData &data, const Instrument &instrument,
                const QString &question, const QString &institution)
{
    const QString key = Answer::keyOf(instrument.name(), question, institution);
    for (const Answer &answer : data.assessmentAnswers) {
        if (answer.id == key)
            return answer;
    }
    Answer answer;
    answer.id = key;
    answer.instrument = instrument.name();
    answer.question = question;
    answer.institution = institution;
    return answer;
}

bool saysNothing(const Answer &answer)
{
    Answer nothing;
    nothing.id = answer.id;
    nothing.instrument = answer.instrument;
    nothing.question = answer.question;
    nothing.institution = answer.institution;
    nothing.date = answer.date; // a day alone is no answer
    return answer == nothing;
}

project::Edit answerEdit(const project::ProjectData &data, const Instrument &instrument,
                         const Answer &answer)
{
    project::Edit edit = saysNothing(answer) && !isNamed(answer.institution)
        ? project::removeAssessmentAnswer(data, answer.id)
        : project::putAssessmentAnswers(data, { answer });
    edit.label
        = base::lateText("assessment", "Answer %1 of the assessment: %2",
                         { answer.question, institutionName(instrument, answer.institution) });
    return edit;
}

QStringList institutionsOf(const assessment::Question &question, const Instrument &instrument,
                           const QList<Answer> &answers)
{
    if (!question.perInstitution)
        return { QString() };
    QMap<QString, QStringList> named; // by kind
    QSet<QString> answered; // kinds that answer for themselves here
    for (const Answer &answer : answers) {
        if (answer.instrument != instrument.name())
            continue;
        if (isNamed(answer.institution)) {
            QStringList &all = named[assessment::kindOf(answer.institution)];
            if (!all.contains(answer.institution))
                all << answer.institution;
        } else if (answer.question == question.id) {
            answered << answer.institution;
        }
    }
    QStringList all;
    for (const QString &kind : question.answeredBy) {
        QStringList others = named.value(kind);
        // What the program computes, it computes of the kind as a whole.
        if (others.isEmpty() || question.isComputed() || answered.contains(kind))
            all << kind;
        others.sort();
        if (!question.isComputed())
            all << others;
    }
    return all;
}

project::Edit removeInstitution(const project::ProjectData &data, const Instrument &instrument,
                                const QString &institution)
{
    QList<project::Edit> edits;
    for (const Answer &answer : data.assessmentAnswers) {
        if (answer.instrument == instrument.name() && answer.institution == institution)
            edits << project::removeAssessmentAnswer(data, answer.id);
    }
    return project::together(base::lateText("assessment", "Remove %1 from the assessment",
                                            { institutionName(instrument, institution) }),
                             edits);
}

} // namespace assessmentpage
