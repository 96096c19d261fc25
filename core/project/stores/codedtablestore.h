// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table coded_table: counts that questionnaires are filled from.
class CodedTableStore final : public BodyStore<questionnaire::CodedTable>
{
public:
    QString part() const override { return QStringLiteral("coded table"); }

protected:
    BodyTable table() const override;
    Read<questionnaire::CodedTable> read(const QJsonObject &body) const override;
    QList<questionnaire::CodedTable> values(const ProjectData &data) const override;
    void setValues(ProjectData &data,
                   const QList<questionnaire::CodedTable> &values) const override;
};

} // namespace project
