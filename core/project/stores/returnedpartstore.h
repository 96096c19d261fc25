// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table returned_part: what institutions sent back.
class ReturnedPartStore final : public BodyStore<questionnaire::ReturnedPart>
{
public:
    QString part() const override { return QStringLiteral("returned part"); }

protected:
    BodyTable table() const override;
    Read<questionnaire::ReturnedPart> read(const QJsonObject &body) const override;
    QList<questionnaire::ReturnedPart> values(const ProjectData &data) const override;
    void setValues(ProjectData &data,
                   const QList<questionnaire::ReturnedPart> &values) const override;
};

} // namespace project
