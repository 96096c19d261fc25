// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/bodystore.h"

namespace project
{

// Table attribute: the national attributes; official ones come with the classification.
class AttributeStore final : public BodyStore<microdata::Attribute>
{
public:
    QString part() const override { return QStringLiteral("attribute"); }

protected:
    BodyTable table() const override;
    Read<microdata::Attribute> read(const QJsonObject &body) const override;
    QList<microdata::Attribute> values(const ProjectData &data) const override;
    void setValues(ProjectData &data, const QList<microdata::Attribute> &values) const override;
};

} // namespace project
