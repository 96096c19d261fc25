// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table decision_table: the decision tables of the project.
class TableStore final : public BodyStore<rules::DecisionTable>
{
public:
    QString part() const override { return QStringLiteral("table"); }

protected:
    BodyTable table() const override;
    Read<rules::DecisionTable> read(const QJsonObject &body) const override;
    QList<rules::DecisionTable> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<rules::DecisionTable> &values) const override;
};

} // namespace project
