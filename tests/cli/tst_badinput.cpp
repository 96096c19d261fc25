// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QTest>

// Files that are missing, damaged or not what they seem: exit 3 with a message, nothing changed.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projects_data();
    void projects();
    void newerProject();
    void damagedInTheMiddle();
    void lists_data();
    void lists();
    void lockedFolder();

private:
    static void isRefused(const cli::Run &run);
};

void TestBadInput::isRefused(const cli::Run &run)
{
    QVERIFY2(run.code == 3, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("iccs: ") && run.err.count(". ") >= 2, run.err.constData());
}

void TestBadInput::projects_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("code,label\n1,Murder\n");
    QTest::newRow("another database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    QTest::newRow("cut") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 nothing more");
}

void TestBadInput::projects()
{
    QFETCH(QByteArray, content);
    const cli::Program iccs;
    iccs.write(QStringLiteral("p.iccs"), content);
    for (const char *command : { "info", "check", "mapping", "coverage", "history", "suggest" })
        isRefused(iccs(QLatin1String(command) + QStringLiteral(" p.iccs")));
    isRefused(iccs(QStringLiteral("map p.iccs --set 1=0101")));
    isRefused(iccs(QStringLiteral("export p.iccs --format csv --out a.csv")));
    isRefused(iccs(QStringLiteral("info missing.iccs")));
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), content);
    QCOMPARE(iccs.files(), QStringList { QStringLiteral("p.iccs") });
}

void TestBadInput::newerProject()
{
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    QByteArray bytes = iccs.read(QStringLiteral("p.iccs"));
    constexpr qsizetype format = 63; // last byte of SQLite's user version, which is big-endian
    bytes[format] = 99;
    iccs.write(QStringLiteral("p.iccs"), bytes);
    iccs.write(QStringLiteral("list.csv"), "code,label\n1,Murder\n");
    for (const char *command :
         { "info p.iccs", "mapping p.iccs", "check p.iccs", "history p.iccs --undo 1",
           "import p.iccs list.csv --code code --label label", "map p.iccs --set 1=0101",
           "export p.iccs --format csv --out a.csv" }) {
        const auto run = iccs(QLatin1String(command));
        isRefused(run);
        QVERIFY2(run.err.contains("It has format 99") && run.err.contains("or a newer one"),
                 run.err.constData());
    }
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), bytes);
    QCOMPARE(iccs.files(), QStringList({ "list.csv", "p.iccs" }));
}

void TestBadInput::damagedInTheMiddle()
{
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    QByteArray list = "code,label\n";
    for (int i = 0; i < 3000; ++i)
        list += QByteArray::number(i) + ",Theft of kind " + QByteArray::number(i) + '\n';
    iccs.write(QStringLiteral("list.csv"), list);
    QCOMPARE(iccs(QStringLiteral("import p.iccs list.csv --code code --label label")).code, 0);
    QByteArray bytes = iccs.read(QStringLiteral("p.iccs"));
    for (qsizetype i = bytes.size() / 3; i < bytes.size() / 3 + 20'000; ++i)
        bytes[i] = char(0xA5);
    iccs.write(QStringLiteral("p.iccs"), bytes);
    isRefused(iccs(QStringLiteral("mapping p.iccs --out m.csv")));
    isRefused(iccs(QStringLiteral("map p.iccs --set 1=0101")));
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), bytes);
    QVERIFY(!iccs.files().contains(QStringLiteral("m.csv")));
}

void TestBadInput::lists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("only a header") << QByteArray("code,label\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("broken archive") << QByteArray("PK\x03\x04 nothing more");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>");
}

void TestBadInput::lists()
{
    QFETCH(QByteArray, content);
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    iccs.write(QStringLiteral("list.csv"), content);
    isRefused(iccs(QStringLiteral("import p.iccs list.csv --code code --label label")));
    isRefused(iccs(QStringLiteral("import p.iccs missing.csv --code code --label label")));
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
}

void TestBadInput::lockedFolder()
{
    const cli::Program iccs;
    isRefused(iccs(QStringLiteral("new no/such/folder/p.iccs --country tst")));
    QCOMPARE(iccs.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
