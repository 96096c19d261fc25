// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/submissionstore.h"

namespace project
{

BodyTable SubmissionStore::table() const
{
    return { "submission",
             { QStringLiteral("id"), QStringLiteral("edition"), QStringLiteral("years"),
               QStringLiteral("time"), QStringLiteral("author"), QStringLiteral("note"),
               QStringLiteral("content"), QStringLiteral("sha256") } };
}

Read<questionnaire::Submission> SubmissionStore::read(const QJsonObject &body) const
{
    return submissionFromJson(body);
}

QList<questionnaire::Submission> SubmissionStore::values(const ProjectData &data) const
{
    return data.submissions;
}

void SubmissionStore::setValues(ProjectData &data,
                                const QList<questionnaire::Submission> &values) const
{
    data.submissions = values;
}

} // namespace project
