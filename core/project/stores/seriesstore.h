// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table series: yearly series from elsewhere.
class SeriesStore final : public BodyStore<questionnaire::Series>
{
public:
    QString part() const override { return QStringLiteral("series"); }

protected:
    BodyTable table() const override;
    Read<questionnaire::Series> read(const QJsonObject &body) const override;
    QList<questionnaire::Series> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<questionnaire::Series> &values) const override;
};

} // namespace project
