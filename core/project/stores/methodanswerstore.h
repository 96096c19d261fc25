// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/stores/store.h"

namespace project
{

// Table method_answer: answers to questions on how figures were made.
class MethodAnswerStore final : public Store
{
public:
    QString part() const override { return QStringLiteral("method"); }
    void load(const storage::Connection &connection, ProjectData &data) const override;
    void write(storage::Connection &connection, const QList<Change> &changes) const override;
    void apply(ProjectData &data, const QList<Change> &changes) const override;
    QJsonObject value(const ProjectData &data, const QString &key) const override;
    QString other(const storage::Connection &connection, const QString &key) const override;
};

} // namespace project
