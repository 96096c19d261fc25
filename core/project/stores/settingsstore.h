// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/store.h"

namespace project
{

// Table project_setting: one row per field. Names that are not known stay as they are.
class SettingsStore final : public Store
{
public:
    QString part() const override { return QStringLiteral("settings"); }
    void load(const storage::Connection &connection, ProjectData &data) const override;
    void write(storage::Connection &connection, const QList<Change> &changes) const override;
    void apply(ProjectData &data, const QList<Change> &changes) const override;
    QJsonObject value(const ProjectData &data, const QString &key) const override;
};

} // namespace project
