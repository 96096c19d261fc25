// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table record_layout: how record files are read.
class LayoutStore final : public BodyStore<microdata::Layout>
{
public:
    QString part() const override { return QStringLiteral("layout"); }

protected:
    BodyTable table() const override;
    Read<microdata::Layout> read(const QJsonObject &body) const override;
    QList<microdata::Layout> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<microdata::Layout> &values) const override;
};

} // namespace project
