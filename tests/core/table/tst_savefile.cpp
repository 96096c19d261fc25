// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/savefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

class TestSaveFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void refuses_data();
    void refuses();
    void keepsTheOldFileOnFailure();
    void writesThroughALibrary();
    void failedLibraryLeavesNothing();
    void fullDisk();
    void smallDisk_data();
    void smallDisk();
    void devicesStayDevices();
    void standardOutput();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray content(const char *name) const;
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestSaveFile::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void TestSaveFile::writesAndReplaces()
{
    QVERIFY(table::saveFile(path("a.csv"), "one"));
    QCOMPARE(content("a.csv"), QByteArray("one"));
    QVERIFY(table::saveFile(path("a.csv"), ""));
    QCOMPARE(content("a.csv"), QByteArray());
    const QByteArray large(3 << 20, 'x');
    QVERIFY(table::saveFile(path("a.csv"), large));
    QCOMPARE(content("a.csv"), large);
    QCOMPARE(names(), QStringList { "a.csv" });
}

void TestSaveFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing folder") << "no/such/a.csv";
    QTest::newRow("a folder") << ".";
    QTest::newRow("below a file") << "file/a.csv";
    QTest::newRow("name too long") << QString(400, u'x');
}

void TestSaveFile::refuses()
{
    QFETCH(QString, name);
    QVERIFY(table::saveFile(path("file"), "x"));
    const base::Result<> saved = table::saveFile(m_folder->filePath(name), "y");
    QVERIFY(!saved);
    QVERIFY(!saved.error().tried.isEmpty());
    QVERIFY(!saved.error().happened.isEmpty());
    QVERIFY(!saved.error().advice.isEmpty());
    bool called = false;
    const base::Result<> with = table::saveFileWith(m_folder->filePath(name), [&](const QString &) {
        called = true;
        return base::Result<>();
    });
    QVERIFY(!with);
    QCOMPARE(names(), QStringList { "file" });
    QVERIFY(!table::saveFile({}, "y"));
}

void TestSaveFile::keepsTheOldFileOnFailure()
{
    QVERIFY(table::saveFile(path("a.csv"), "old"));
    const base::Result<> saved = table::saveFileWith(path("a.csv"), [](const QString &temporary) {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly) || file.write("half") != 4)
            return base::Result<>();
        return base::Result<>(base::failure(base::Text("t", "Tried."), base::Text("t", "Failed."),
                                            base::Text("t", "Try again.")));
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().happened.toString(), QStringLiteral("Failed."));
    QCOMPARE(content("a.csv"), QByteArray("old"));
    QCOMPARE(names(), QStringList { "a.csv" });
}

void TestSaveFile::writesThroughALibrary()
{
    QString seen;
    const base::Result<> saved = table::saveFileWith(path("b.bin"), [&](const QString &temporary) {
        seen = temporary;
        QFile file(temporary);
        return file.open(QIODevice::WriteOnly) && file.write("whole") == 5
            ? base::Result<>()
            : base::Result<>(base::failure({}, {}, {}));
    });
    QVERIFY(saved);
    QCOMPARE(content("b.bin"), QByteArray("whole"));
    QVERIFY(!QFile::exists(seen));
}

void TestSaveFile::failedLibraryLeavesNothing()
{
    // Says that it wrote, but did not.
    const base::Result<> saved
        = table::saveFileWith(path("c.bin"), [](const QString &) { return base::Result<>(); });
    QVERIFY(!saved);
    QCOMPARE(names(), QStringList());
}

void TestSaveFile::fullDisk()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        return; // only this system has a disk that is always full
    const base::Result<> saved
        = table::saveFile(QStringLiteral("/dev/full"), QByteArray(9000, 'x'));
    QVERIFY(!saved);
    QVERIFY(!saved.error().happened.toString().isEmpty());
}

void TestSaveFile::smallDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one byte too many") << 101;
    QTest::newRow("fits into memory") << 5'000; // and is refused only at the end
    QTest::newRow("large") << (3 << 20);
}

void TestSaveFile::smallDisk()
{
    QFETCH(int, size);
    QVERIFY(table::saveFile(path("a.csv"), "old"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small { 100, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    const base::Result<> saved = table::saveFile(path("a.csv"), QByteArray(size, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!saved);
    QVERIFY(!saved.error().happened.toString().isEmpty());
    QCOMPARE(content("a.csv"), QByteArray("old"));
    QCOMPARE(names(), QStringList { "a.csv" });
}

void TestSaveFile::devicesStayDevices()
{
    if (!QFile::exists(QStringLiteral("/dev/null")))
        return;
    QVERIFY(table::saveFile(QStringLiteral("/dev/null"), "x"));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

// This program runs itself with an output that can be read back.
void TestSaveFile::standardOutput()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--say") });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray("said\nsaid again\n"));
}

namespace
{

int say()
{
    const bool first = table::saveFile(QStringLiteral("-"), "said\n").has_value();
    const bool second = table::saveFileWith(QStringLiteral("-"), [](const QString &temporary) {
                            QFile file(temporary);
                            return file.open(QIODevice::WriteOnly) && file.write("said again\n") > 0
                                ? base::Result<>()
                                : base::Result<>(base::failure({}, {}, {}));
                        }).has_value();
    return first && second ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--say") == 0)
        return say();
    QCoreApplication application(argc, argv);
    TestSaveFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savefile.moc"
