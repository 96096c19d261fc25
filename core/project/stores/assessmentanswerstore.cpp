// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/assessmentanswerstore.h"

namespace project
{

BodyTable AssessmentAnswerStore::table() const
{
    return { "assessment_answer",
             { QStringLiteral("id"), QStringLiteral("instrument"), QStringLiteral("question"),
               QStringLiteral("institution"), QStringLiteral("level"),
               QStringLiteral("notApplicable"), QStringLiteral("evidence"),
               QStringLiteral("comment"), QStringLiteral("respondent"), QStringLiteral("date"),
               QStringLiteral("verdict"), QStringLiteral("targetLevel"),
               QStringLiteral("targetYear") } };
}

Read<assessment::Answer> AssessmentAnswerStore::read(const QJsonObject &body) const
{
    return assessmentAnswerFromJson(body);
}

QList<assessment::Answer> AssessmentAnswerStore::values(const ProjectData &data) const
{
    return data.assessmentAnswers;
}

void AssessmentAnswerStore::setValues(ProjectData &data,
                                      const QList<assessment::Answer> &values) const
{
    data.assessmentAnswers = values;
}

} // namespace project
