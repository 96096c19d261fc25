// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table assessment_entry: the lists that a person keeps.
class AssessmentEntryStore final : public BodyStore<assessment::Entry>
{
public:
    QString part() const override { return QStringLiteral("assessment entry"); }

protected:
    BodyTable table() const override;
    Read<assessment::Entry> read(const QJsonObject &body) const override;
    QList<assessment::Entry> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<assessment::Entry> &values) const override;
};

} // namespace project
