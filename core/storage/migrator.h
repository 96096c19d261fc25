// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <QMap>

namespace storage
{

enum class MigrationOutcome { Current, Upgraded, TooNew, NotAProject, Failed };

struct Migration {
    MigrationOutcome outcome = MigrationOutcome::Failed;
    int from = 0; // schema number found
    int to = 0; // schema number now
    QString problem; // SQLite's words when Failed
};

// Brings a database to the newest schema: one step per number, each in a transaction of its own.
// steps: number -> SQL. An empty new file (Create) is taken to the newest number; applicationId
// guards against other files.
class Migrator
{
public:
    Migrator(QMap<int, QByteArray> steps, int applicationId);
    static QMap<int, QByteArray> stepsIn(const QString &folder); // NNNN_name.sql
    int newest() const;
    Migration run(Connection &connection) const;

private:
    void runStep(Connection &connection, int number) const;

    QMap<int, QByteArray> m_steps;
    int m_applicationId;
};

} // namespace storage
