// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table submission: responses as they were sent.
class SubmissionStore final : public BodyStore<questionnaire::Submission>
{
public:
    QString part() const override { return QStringLiteral("submission"); }

protected:
    BodyTable table() const override;
    Read<questionnaire::Submission> read(const QJsonObject &body) const override;
    QList<questionnaire::Submission> values(const ProjectData &data) const override;
    void setValues(ProjectData &data,
                   const QList<questionnaire::Submission> &values) const override;
};

} // namespace project
