// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using storage::Connection;
using storage::Migration;
using storage::MigrationOutcome;
using storage::Migrator;
using storage::OpenMode;

namespace
{

constexpr int OurId = 0x49434353;
const QMap<int, QByteArray> Steps {
    { 1, "CREATE TABLE t(a); INSERT INTO t VALUES(1);" },
    { 2, "ALTER TABLE t ADD COLUMN b; UPDATE t SET b = a + 1;" },
    { 3, "CREATE TABLE u(c);" },
};

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newFileGoesToTheNewest();
    void current();
    void upgraded();
    void tooNew();
    void notAProject();
    void notADatabase();
    void failedStepLeavesTheOneBefore();
    void missingStepFails();
    void readsStepsFromAFolder();

private:
    Migration run(const QMap<int, QByteArray> &steps)
    {
        Connection connection(m_path, OpenMode::Create);
        return Migrator(steps, OurId).run(connection);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.db"));
}

void TestMigrator::newFileGoesToTheNewest()
{
    const Migration migration = run(Steps);
    QCOMPARE(migration.outcome, MigrationOutcome::Upgraded);
    QCOMPARE(migration.from, 0);
    QCOMPARE(migration.to, 3);
    Connection connection(m_path, OpenMode::ReadOnly);
    QCOMPARE(connection.applicationId(), OurId);
    QCOMPARE(connection.userVersion(), 3);
    QCOMPARE(connection.number(QStringLiteral("SELECT b FROM t")), qint64(2));
}

void TestMigrator::current()
{
    run(Steps);
    const Migration migration = run(Steps);
    QCOMPARE(migration.outcome, MigrationOutcome::Current);
    QCOMPARE(migration.from, 3);
    QCOMPARE(migration.to, 3);
}

void TestMigrator::upgraded()
{
    run({ { 1, Steps[1] } });
    Connection(m_path, OpenMode::ReadWrite).execute(QStringLiteral("UPDATE t SET a = 5"));
    const Migration migration = run(Steps);
    QCOMPARE(migration.outcome, MigrationOutcome::Upgraded);
    QCOMPARE(migration.from, 1);
    QCOMPARE(migration.to, 3);
    QCOMPARE(Connection(m_path, OpenMode::ReadOnly).number(QStringLiteral("SELECT b FROM t")),
             qint64(6));
}

void TestMigrator::tooNew()
{
    run(Steps);
    const Migration migration = run({ { 1, Steps[1] } });
    QCOMPARE(migration.outcome, MigrationOutcome::TooNew);
    QCOMPARE(migration.from, 3);
    QCOMPARE(Connection(m_path, OpenMode::ReadOnly).userVersion(), 3);
}

void TestMigrator::notAProject()
{
    Connection(m_path, OpenMode::Create).execute(QStringLiteral("CREATE TABLE other(x)"));
    QCOMPARE(run(Steps).outcome, MigrationOutcome::NotAProject);
    Connection connection(m_path, OpenMode::ReadWrite);
    QCOMPARE(connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")), qint64(1));
    connection.setApplicationId(42);
    connection.setUserVersion(99);
    connection.close();
    QCOMPARE(run(Steps).outcome, MigrationOutcome::NotAProject);
}

void TestMigrator::notADatabase()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("some words\n").repeated(1000));
    file.close();
    QCOMPARE(run(Steps).outcome, MigrationOutcome::NotAProject);
}

void TestMigrator::failedStepLeavesTheOneBefore()
{
    run({ { 1, Steps[1] } });
    QMap<int, QByteArray> steps = Steps;
    steps[3] = "CREATE TABLE u(c); CREATE TABLE t(again);";
    const Migration migration = run(steps);
    QCOMPARE(migration.outcome, MigrationOutcome::Failed);
    QCOMPARE(migration.to, 2);
    QVERIFY(migration.problem.contains(QStringLiteral("already exists")));
    Connection connection(m_path, OpenMode::ReadOnly);
    QCOMPARE(connection.userVersion(), 2);
    QCOMPARE(
        connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'u'")),
        qint64(0));
}

void TestMigrator::missingStepFails()
{
    const Migration migration = run({ { 1, Steps[1] }, { 3, Steps[3] } });
    QCOMPARE(migration.outcome, MigrationOutcome::Failed);
    QCOMPARE(migration.to, 1);
    QVERIFY(migration.problem.contains(QLatin1Char('2')));
}

void TestMigrator::readsStepsFromAFolder()
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(QStringLiteral("0001_initial.sql"), "one"));
    QVERIFY(write(QStringLiteral("0012_more.sql"), "twelve"));
    QVERIFY(write(QStringLiteral("abcd_no.sql"), "no"));
    QVERIFY(write(QStringLiteral("README.md"), "no"));
    const QMap<int, QByteArray> steps = Migrator::stepsIn(m_folder->path());
    QCOMPARE(steps, (QMap<int, QByteArray> { { 1, "one" }, { 12, "twelve" } }));
    QCOMPARE(Migrator(steps, OurId).newest(), 12);
    QCOMPARE(Migrator({}, OurId).newest(), 0);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
