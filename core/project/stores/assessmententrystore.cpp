// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/assessmententrystore.h"

namespace project
{

BodyTable AssessmentEntryStore::table() const
{
    return { "assessment_entry",
             { QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("values") } };
}

Read<assessment::Entry> AssessmentEntryStore::read(const QJsonObject &body) const
{
    return assessmentEntryFromJson(body);
}

QList<assessment::Entry> AssessmentEntryStore::values(const ProjectData &data) const
{
    return data.assessmentEntries;
}

void AssessmentEntryStore::setValues(ProjectData &data,
                                     const QList<assessment::Entry> &values) const
{
    data.assessmentEntries = values;
}

} // namespace project
