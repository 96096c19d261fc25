// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

// A full disk, a killed program, a second program on the same project.
class TestInterrupted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullDiskChangesNothing_data();
    void fullDiskChangesNothing();
    void newOnAFullDisk();
    void killedWhileImporting();
    void editsOutliveAFailedRecovery();
    void secondProgram();
};

namespace
{

const QString import = QStringLiteral("import p.iccs list.csv --code code --label label");

void prepare(const cli::Program &iccs, int offences)
{
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    QByteArray list = "code,label\n";
    for (int i = 1; i <= offences; ++i)
        list += QByteArray::number(i) + ",Theft of kind " + QByteArray::number(i) + '\n';
    iccs.write(QStringLiteral("list.csv"), list);
}

// One edit that is only in the working copy, as a program leaves it that was killed.
void leaveAnEdit(const cli::Program &iccs)
{
    prepare(iccs, 3);
    QCOMPARE(iccs(import).code, 0);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set 2=0501")).code, 0);
    iccs.write(QStringLiteral(".p.iccs.working"), iccs.read(QStringLiteral("p.iccs")));
    iccs.write(QStringLiteral("p.iccs"), before);
}

} // namespace

void TestInterrupted::fullDiskChangesNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<qint64>("room");
    QTest::newRow("import, small") << import << qint64(90'000);
    QTest::newRow("import, no room at all") << import << qint64(100);
    QTest::newRow("map") << "map p.iccs --accept-suggestions --min-confidence 0.01"
                         << qint64(90'000);
    QTest::newRow("rows") << "classification --out out" << qint64(10);
    QTest::newRow("few rows") << "classification 0101 --out out" << qint64(10);
    for (const char *format : { "csv", "xlsx" })
        QTest::addRow("export %s", format) << QStringLiteral("export p.iccs --out out --format ")
                + QLatin1String(format) << qint64(10);
}

void TestInterrupted::fullDiskChangesNothing()
{
    QFETCH(QString, command);
    QFETCH(qint64, room);
    const cli::Program iccs;
    prepare(iccs, 2000);
    if (command != import)
        QCOMPARE(iccs(import).code, 0);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    const auto run = iccs.onSmallDisk(command, room);
    QVERIFY2(run.code == 3, run.err.constData());
    QVERIFY2(run.err.startsWith("iccs: ") && run.err.count(". ") >= 2, run.err.constData());
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    QCOMPARE(iccs.files(), QStringList({ "list.csv", "p.iccs" }));
    QCOMPARE(iccs.keptElsewhere(), QStringList());
    QCOMPARE(iccs(command).code, 0); // with room it works
}

void TestInterrupted::newOnAFullDisk()
{
    const cli::Program iccs;
    const auto run = iccs.onSmallDisk(QStringLiteral("new p.iccs --country tst"), 30'000);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.count(". ") >= 2, run.err.constData());
    QCOMPARE(iccs.files(), QStringList());
}

// Killed as soon as its working copy is there: the project stays as it was, and opens.
void TestInterrupted::killedWhileImporting()
{
    const cli::Program iccs;
    prepare(iccs, 50'000);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    QProcess process;
    process.setProcessEnvironment(iccs.environment());
    process.setWorkingDirectory(iccs.path({}));
    process.start(QStringLiteral(PROGRAMS "/iccs"), import.split(u' '));
    const QString working = iccs.path(QStringLiteral(".p.iccs.working"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(working) || process.state() == QProcess::NotRunning,
                             60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const bool isOld = iccs.read(QStringLiteral("p.iccs")) == before;
    const auto rows = iccs(QStringLiteral("mapping p.iccs")).rows().size();
    QCOMPARE(rows, isOld ? 1 : 50'001); // whole, one or the other
    if (const auto again = iccs(import); again.code == 3) {
        QVERIFY2(again.err.contains("iccs recover p.iccs"), again.err.constData());
        QCOMPARE(iccs(QStringLiteral("recover p.iccs --accept")).code, 0);
    } else {
        QVERIFY2(again.code == 0, again.err.constData());
    }
    QCOMPARE(iccs.files(), QStringList({ "list.csv", "p.iccs" }));
    QCOMPARE(iccs(QStringLiteral("mapping p.iccs")).rows().size(), 50'001);
}

// No room to save what a crash left: it is offered again.
void TestInterrupted::editsOutliveAFailedRecovery()
{
    const cli::Program iccs;
    leaveAnEdit(iccs);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    const QString recover = QStringLiteral("recover p.iccs --accept");
    QCOMPARE(iccs.onSmallDisk(recover, 70'000).code, 3);
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    QCOMPARE(iccs(QStringLiteral("recover p.iccs")).column(QStringLiteral("edits")),
             QStringList { QStringLiteral("1") });
    QCOMPARE(iccs(recover).code, 0);
    QVERIFY(iccs(QStringLiteral("mapping p.iccs")).out.contains("0501"));
    QCOMPARE(iccs.files(), QStringList({ "list.csv", "p.iccs" }));
}

// The first is held up with the project open: its table comes through a pipe nobody writes to yet.
void TestInterrupted::secondProgram()
{
    const cli::Program iccs;
    prepare(iccs, 3);
    QCOMPARE(iccs(import).code, 0);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    const QString pipe = iccs.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess first;
    first.setProcessEnvironment(iccs.environment());
    first.setWorkingDirectory(iccs.path({}));
    first.start(QStringLiteral(PROGRAMS "/iccs"),
                QStringLiteral("map p.iccs --from pipe --code code --iccs iccs").split(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(iccs.files().contains(QStringLiteral(".p.iccs.working")), 60'000);
    const auto run = iccs(QStringLiteral("map p.iccs --set 3=0101"));
    QVERIFY2(run.code == 3, run.err.constData());
    QVERIFY2(run.err.contains("has it open") && run.err.contains("program iccs")
                 && run.err.contains(QByteArray::number(first.processId())),
             run.err.constData());
    QCOMPARE(iccs(QStringLiteral("info p.iccs")).code, 0); // reading is always possible
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    iccs.write(QStringLiteral("pipe"), "code,iccs\n2,0501\n");
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set 3=0101")).code, 0);
    QCOMPARE(iccs(QStringLiteral("mapping p.iccs")).column(QStringLiteral("iccs_code")),
             QStringList({ "", "0501", "0101" }));
    QCOMPARE(iccs.files(), QStringList({ "list.csv", "p.iccs" }));
}

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
