// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using storage::Connection;
using storage::OpenMode;
using storage::Statement;
using storage::StorageError;

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsValues_data();
    void keepsValues();
    void numbersOfTheFile();
    void statementsRunAgain();
    void transactionRollsBackUnlessCommitted();
    void rollbackAfterFullDiskIsQuiet();
    void errorsSayWhatKind();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void readOnlyCannotWrite();
    void vacuumIntoGivesTheSameBytes();
    void seesDamage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConnection::keepsValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("text") << QVariant(QStringLiteral("año 年 \U0001F600"))
                          << QVariant(QStringLiteral("año 年 \U0001F600"));
    QTest::newRow("empty text is not NULL") << QVariant(QString()) << QVariant(QString());
    const QString withNull = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("text with a null character") << QVariant(withNull) << QVariant(withNull);
    QTest::newRow("whole number") << QVariant(-5) << QVariant(qint64(-5));
    QTest::newRow("long number") << QVariant(qint64(1) << 62) << QVariant(qint64(1) << 62);
    QTest::newRow("yes") << QVariant(true) << QVariant(qint64(1));
    QTest::newRow("real") << QVariant(0.1) << QVariant(0.1);
    const QByteArray bytes("\0\xff\x01", 3);
    QTest::newRow("bytes") << QVariant(bytes) << QVariant(bytes);
    QTest::newRow("day") << QVariant(QDate(2024, 2, 29)) << QVariant(QStringLiteral("2024-02-29"));
    QTest::newRow("nothing") << QVariant() << QVariant();
}

void TestConnection::keepsValues()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, expected);
    Connection connection(path(QStringLiteral("a.db")), OpenMode::Create);
    connection.execute(QStringLiteral("CREATE TABLE t(v)"));
    connection.prepare(QStringLiteral("INSERT INTO t VALUES(?)")).bind(0, value).run();
    Statement read = connection.prepare(QStringLiteral("SELECT v FROM t"));
    QVERIFY(read.step());
    QCOMPARE(read.isNull(0), !expected.isValid());
    QCOMPARE(read.isBlob(0), expected.typeId() == QMetaType::QByteArray);
    if (expected.typeId() == QMetaType::QString)
        QCOMPARE(read.text(0), expected.toString());
    else if (expected.typeId() == QMetaType::QByteArray)
        QCOMPARE(read.blob(0), expected.toByteArray());
    else if (expected.typeId() == QMetaType::Double)
        QCOMPARE(read.real(0), expected.toDouble());
    else if (expected.isValid())
        QCOMPARE(read.integer(0), expected.toLongLong());
    QCOMPARE(read.columnCount(), 1);
    QCOMPARE(read.columnName(0), QStringLiteral("v"));
    QVERIFY(!read.step());
}

void TestConnection::numbersOfTheFile()
{
    {
        Connection connection(path(QStringLiteral("a.db")), OpenMode::Create);
        QCOMPARE(connection.applicationId(), 0);
        connection.setApplicationId(0x49434353);
        connection.setUserVersion(7);
    }
    Connection again(path(QStringLiteral("a.db")), OpenMode::ReadOnly);
    QCOMPARE(again.applicationId(), 0x49434353);
    QCOMPARE(again.userVersion(), 7);
    QCOMPARE(again.number(QStringLiteral("SELECT 1 WHERE 0")), qint64(0));
}

void TestConnection::statementsRunAgain()
{
    Connection connection(path(QStringLiteral("a.db")), OpenMode::Create);
    connection.execute(QStringLiteral("CREATE TABLE t(a INTEGER PRIMARY KEY, b)"));
    Statement insert = connection.prepare(QStringLiteral("INSERT INTO t(b) VALUES(?)"));
    for (int i = 0; i < 3; ++i)
        insert.bindAll({ i * 10 }).run();
    QCOMPARE(connection.lastInsertId(), qint64(3));
    Statement read = connection.prepare(QStringLiteral("SELECT b FROM t WHERE a = ?"));
    QVERIFY(read.bind(0, 2).step());
    QCOMPARE(read.integer(0), qint64(10));
    read.reset();
    QVERIFY(read.bind(0, 3).step());
    QCOMPARE(read.integer(0), qint64(20));
}

void TestConnection::transactionRollsBackUnlessCommitted()
{
    Connection connection(path(QStringLiteral("a.db")), OpenMode::Create);
    connection.execute(QStringLiteral("CREATE TABLE t(a)"));
    {
        storage::Transaction transaction(connection);
        connection.execute(QStringLiteral("INSERT INTO t VALUES(1)"));
    }
    QCOMPARE(connection.number(QStringLiteral("SELECT count(*) FROM t")), qint64(0));
    {
        storage::Transaction transaction(connection);
        connection.execute(QStringLiteral("INSERT INTO t VALUES(1)"));
        transaction.commit();
    }
    QCOMPARE(connection.number(QStringLiteral("SELECT count(*) FROM t")), qint64(1));
}

void TestConnection::rollbackAfterFullDiskIsQuiet()
{
    Connection connection(path(QStringLiteral("a.db")), OpenMode::Create);
    connection.execute(QStringLiteral("CREATE TABLE t(a)"));
    connection.number(QStringLiteral("PRAGMA max_page_count = 4"));
    bool isFull = false;
    try {
        storage::Transaction transaction(connection);
        connection.prepare(QStringLiteral("INSERT INTO t VALUES(?)"))
            .bind(0, QByteArray(100000, 'x'))
            .run();
        transaction.commit();
    } catch (const StorageError &error) {
        isFull = error.isFull();
    }
    QVERIFY(isFull);
    QCOMPARE(connection.number(QStringLiteral("SELECT count(*) FROM t")), qint64(0));
    storage::Transaction next(connection); // nothing is left open
}

void TestConnection::errorsSayWhatKind()
{
    Connection first(path(QStringLiteral("a.db")), OpenMode::Create);
    Connection second(path(QStringLiteral("a.db")), OpenMode::ReadWrite);
    second.number(QStringLiteral("PRAGMA busy_timeout = 1"));
    storage::Transaction held(first);
    try {
        storage::Transaction refused(second);
        QFAIL("two writers at once");
    } catch (const StorageError &error) {
        QVERIFY(error.isBusy());
        QVERIFY(!error.isFull());
        QVERIFY(!error.isCorrupt());
    }
    QVERIFY_THROWS_EXCEPTION(StorageError, first.execute(QStringLiteral("SELEKT 1")));
    QVERIFY_THROWS_EXCEPTION(StorageError, first.prepare(QStringLiteral("SELECT * FROM missing")));
}

void TestConnection::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QByteArray("code;label\n01;x\n").repeated(100);
    QTest::newRow("only the first words are right")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7f');
}

void TestConnection::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    QFile file(path(QStringLiteral("a.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Connection connection(file.fileName(), OpenMode::ReadOnly);
    QVERIFY(!connection.damage().isEmpty());
    try {
        connection.userVersion();
        QFAIL("nonsense was read");
    } catch (const StorageError &error) {
        QVERIFY(error.isCorrupt());
    }
}

void TestConnection::readOnlyCannotWrite()
{
    const QString file = path(QStringLiteral("a.db"));
    QVERIFY_THROWS_EXCEPTION(StorageError, Connection(file, OpenMode::ReadWrite));
    QVERIFY_THROWS_EXCEPTION(StorageError, Connection(m_folder->path(), OpenMode::ReadWrite));
    Connection(file, OpenMode::Create).execute(QStringLiteral("CREATE TABLE t(a)"));
    Connection connection(file, OpenMode::ReadOnly);
    try {
        connection.execute(QStringLiteral("INSERT INTO t VALUES(1)"));
        QFAIL("written");
    } catch (const StorageError &error) {
        QVERIFY(error.isReadOnly());
    }
}

void TestConnection::vacuumIntoGivesTheSameBytes()
{
    Connection connection(path(QStringLiteral("it's.db")), OpenMode::Create);
    connection.number(QStringLiteral("PRAGMA journal_mode = WAL"));
    connection.execute(QStringLiteral("CREATE TABLE t(a)"));
    connection.setUserVersion(3);
    connection.vacuumInto(path(QStringLiteral("one 'a'.db")));
    connection.vacuumInto(path(QStringLiteral("two.db")));
    QFile one(path(QStringLiteral("one 'a'.db")));
    QFile two(path(QStringLiteral("two.db")));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), two.readAll());
    QCOMPARE(Connection(one.fileName(), OpenMode::ReadOnly).userVersion(), 3);
    QVERIFY_THROWS_EXCEPTION(StorageError, connection.vacuumInto(one.fileName()));
}

void TestConnection::seesDamage()
{
    const QString file = path(QStringLiteral("a.db"));
    {
        Connection connection(file, OpenMode::Create);
        connection.execute(QStringLiteral("CREATE TABLE t(a)"));
        Statement insert = connection.prepare(QStringLiteral("INSERT INTO t VALUES(?)"));
        for (int i = 0; i < 500; ++i)
            insert.bind(0, QString(200, QLatin1Char('x'))).run();
        QVERIFY(connection.damage().isEmpty());
    }
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.seek(8 * 4096);
    broken.write(QByteArray(4096, '\x5a'));
    broken.close();
    QVERIFY(!Connection(file, OpenMode::ReadOnly).damage().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
