// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/store.h"

namespace project
{

// Table mapping_policy: the explicit choices of each mapping set. A list without a row has the
// usual ones.
class PolicyStore final : public Store
{
public:
    QString part() const override { return QStringLiteral("policy"); }
    void load(const storage::Connection &connection, ProjectData &data) const override;
    void write(storage::Connection &connection, const QList<Change> &changes) const override;
    void apply(ProjectData &data, const QList<Change> &changes) const override;
    QJsonObject value(const ProjectData &data, const QString &key) const override;
    QString other(const storage::Connection &connection, const QString &key) const override;
};

} // namespace project
