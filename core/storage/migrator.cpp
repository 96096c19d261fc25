// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>

namespace storage
{

namespace
{

bool isEmpty(const Connection &connection)
{
    return connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")) == 0;
}

} // namespace

Migrator::Migrator(QMap<int, QByteArray> steps, int applicationId)
    : m_steps(std::move(steps))
    , m_applicationId(applicationId)
{
}

QMap<int, QByteArray> Migrator::stepsIn(const QString &folder)
{
    QMap<int, QByteArray> steps;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({ QStringLiteral("????_*.sql") }, QDir::Files)) {
        bool isNumber = false;
        const int number = QStringView(name).left(4).toInt(&isNumber);
        QFile file(dir.filePath(name));
        if (isNumber && file.open(QIODevice::ReadOnly))
            steps.insert(number, file.readAll());
    }
    return steps;
}

int Migrator::newest() const
{
    return m_steps.isEmpty() ? 0 : m_steps.lastKey();
}

// Each step commits with its number, so that a failing one leaves the database at the number
// before.
void Migrator::runStep(Connection &connection, int number) const
{
    if (!m_steps.contains(number))
        throw StorageError("schema step " + std::to_string(number) + " is missing", 1);
    Transaction transaction(connection);
    connection.execute(QString::fromUtf8(m_steps[number]));
    connection.setApplicationId(m_applicationId);
    connection.setUserVersion(number);
    transaction.commit();
}

Migration Migrator::run(Connection &connection) const
{
    Migration migration;
    try {
        const int id = connection.applicationId();
        migration.from = migration.to = connection.userVersion();
        const bool isNew = id == 0 && migration.from == 0 && isEmpty(connection);
        if (id != m_applicationId && !isNew) {
            migration.outcome = MigrationOutcome::NotAProject;
        } else if (migration.from > newest()) {
            migration.outcome = MigrationOutcome::TooNew;
        } else if (migration.from == newest()) {
            migration.outcome = MigrationOutcome::Current;
        } else {
            for (int number = migration.from + 1; number <= newest(); ++number) {
                runStep(connection, number);
                migration.to = number;
            }
            migration.outcome = MigrationOutcome::Upgraded;
        }
    } catch (const StorageError &error) {
        migration.outcome
            = error.isNotADatabase() ? MigrationOutcome::NotAProject : MigrationOutcome::Failed;
        migration.problem = QString::fromUtf8(error.what());
    }
    return migration;
}

} // namespace storage
