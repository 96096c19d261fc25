// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table assessment_answer: answers of institutions.
class AssessmentAnswerStore final : public BodyStore<assessment::Answer>
{
public:
    QString part() const override { return QStringLiteral("assessment answer"); }

protected:
    BodyTable table() const override;
    Read<assessment::Answer> read(const QJsonObject &body) const override;
    QList<assessment::Answer> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<assessment::Answer> &values) const override;
};

} // namespace project
