// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/store.h"

namespace project
{

// Table answer: what stands in the cells of questionnaires.
class AnswerStore final : public Store
{
public:
    QString part() const override { return QStringLiteral("answer"); }
    void load(const storage::Connection &connection, ProjectData &data) const override;
    void write(storage::Connection &connection, const QList<Change> &changes) const override;
    void apply(ProjectData &data, const QList<Change> &changes) const override;
    QJsonObject value(const ProjectData &data, const QString &key) const override;
    QString other(const storage::Connection &connection, const QString &key) const override;
};

} // namespace project
