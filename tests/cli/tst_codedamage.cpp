// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefixture.h"

#include <QTest>

using cli::CodeFixture;

// Damaged records, and what "iccs code" refuses, each with its message and exit code.
class TestCodeDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CodeFixture>(); }
    void damaged_data();
    void damaged();
    void errorsOfTheLayoutAreErrors();
    void refusals_data();
    void refusals();
    void leavesOldFilesWhenItFails();

private:
    cli::Run code(const QByteArray &records, const QString &options) const
    {
        return m_fixture->code(records, options);
    }
    QByteArray read(const char *name) const
    {
        return m_fixture->iccs.read(QString::fromLatin1(name));
    }
    void write(const char *name, const QByteArray &content) const
    {
        m_fixture->iccs.write(QString::fromLatin1(name), content);
    }

    std::unique_ptr<CodeFixture> m_fixture;
};

void TestCodeDamage::damaged_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("counted");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("line"); // of the coded file
    QTest::newRow("quote is not closed")
        << QByteArray("110,m,2023,\"1\n120,m,2023,2\n") << 2
        << QByteArray("K01, row 2: A quote is not closed, or text follows it.")
        << QByteArray("110,m,2023,\"\"\"1\",0101,coded,1\n");
    QTest::newRow("text after a quote")
        << QByteArray("110,m,2023,\"1\"x\n120,m,2023,2\n") << 2 << QByteArray("K01, row 2: ")
        << QByteArray("110,m,2023,1x,0101,coded,1\n");
    QTest::newRow("too few cells") << QByteArray("110,m\n120,m,2023,2\n") << 2
                                   << QByteArray("K02, row 2: The row has not as many cells as "
                                                 "the header.")
                                   << QByteArray("110,m,,,0101,coded,1\n");
    QTest::newRow("too many cells")
        << QByteArray("120,m,2023,2\n110,m,2023,1,8\n") << 1
        << QByteArray("K02, row 3: The row has not as many cells as the header.")
        << QByteArray("120,m,2023,2,0401,coded,1\n");
    QTest::newRow("NUL byte") << QByteArray("110,m,20\00023,1\n120,m,2023,2\n", 27) << 2
                              << QByteArray("K03, row 2: The row has a NUL byte.")
                              << QByteArray("120,m,2023,2,0401,coded,1\n");
    QTest::newRow("line end in a cell")
        << QByteArray("110,m,2023,\"1\n1\"\n120,m,2023,2\n") << 2 << QByteArray("Rows: 2.")
        << QByteArray("110,m,2023,\"1\n1\",0101,coded,1\n");
    QTest::newRow("line after a line end in a cell")
        << QByteArray("110,m,2023,\"1\n1\"\n120,m\n") << 2 << QByteArray("K02, row 4: ")
        << QByteArray("120,m,,,0401,coded,1\n");
    QTest::newRow("empty lines") << QByteArray("\n110,m,2023,1\n\n\n120,m,2023,2") << 2
                                 << QByteArray("Rows: 2.")
                                 << QByteArray("120,m,2023,2,0401,coded,1\n");
}

void TestCodeDamage::damaged()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, counted);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, line);
    const auto coded = code("offence,sex,year,case\n" + rows,
                            QStringLiteral("--coded coded.csv --tabulate iccs"));
    QVERIFY2(coded.code == 0, coded.err.constData()); // warnings: all that is counted is coded
    QVERIFY2(coded.err.contains(said), coded.err.constData());
    const QByteArray sum = QByteArray::number(counted);
    QVERIFY2(coded.err.contains("Counted: " + sum + " = coded " + sum + " + out of scope 0"),
             coded.err.constData());
    QCOMPARE(CodeFixture::total(coded), counted);
    const QByteArray lines = read("coded.csv");
    QVERIFY2(lines.contains('\n' + line), lines.constData());
}

void TestCodeDamage::errorsOfTheLayoutAreErrors()
{
    m_fixture->addToLayout("place,colour,,,,\n");
    const auto coded
        = code("offence,sex,year,case\n110,m,2023,1\n", QStringLiteral("--tabulate iccs"));
    QCOMPARE(coded.code, 1);
    QVERIFY2(coded.err.contains("Y12, row 9: "), coded.err.constData());
    QCOMPARE(CodeFixture::table(coded), QByteArray("iccs,count\n0101,1\n"));
}

void TestCodeDamage::refusals_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *arguments, int code, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << code << QByteArray(says);
    };
    row("nothing to make", "p.iccs r.csv --layout layout.csv", 2, "--tabulate, --coded or both");
    row("no layout", "p.iccs r.csv --tabulate iccs", 2, "--layout");
    row("no records", "p.iccs --layout layout.csv --tabulate iccs", 2, "records");
    row("absent project", "none.iccs r.csv --layout layout.csv --tabulate iccs", 3, "none.iccs");
    row("absent records", "p.iccs none.csv --layout layout.csv --tabulate iccs", 3, "none.csv");
    row("absent layout", "p.iccs r.csv --layout none.csv --tabulate iccs", 3, "none.csv");
    row("absent tables", "p.iccs r.csv --layout layout.csv --tabulate iccs --rules none.csv", 3,
        "none.csv");
    row("absent attributes",
        "p.iccs r.csv --layout layout.csv --tabulate iccs --attributes none.csv", 3, "none.csv");
    row("no such list", "p.iccs r.csv --layout layout.csv --tabulate iccs --list Courts", 3,
        "There is no list called \"Courts\".");
    row("empty records", "p.iccs empty.csv --layout layout.csv --tabulate iccs", 3,
        "The file is empty.");
    row("columns are missing", "p.iccs other.csv --layout layout.csv --tabulate iccs", 3,
        "The file has no column offence.");
    row("no such dimension", "p.iccs r.csv --layout layout.csv --tabulate iccs,region", 3,
        "region");
    row("no code column", "p.iccs r.csv --layout nocode.csv --tabulate iccs", 3,
        "No column gives the offence code.");
    row("layout is no layout", "p.iccs r.csv --layout broken.json --tabulate iccs", 3,
        "broken.json");
    row("no such format", "p.iccs r.csv --layout layout.csv --tabulate iccs --format xml", 2,
        "xml");
    row("no such folder", "p.iccs r.csv --layout layout.csv --coded no/such/c.csv", 3, "c.csv");
}

void TestCodeDamage::refusals()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    write("r.csv", "offence,sex,year,case\n110,m,2023,1\n");
    write("other.csv", "crime,sex\n110,m\n");
    write("empty.csv", "");
    write("nocode.csv", "column,role,attribute,value,means,offence\nyear,dimension,,,,\n");
    write("broken.json", "{ \"columns\": [");
    const QStringList before = m_fixture->iccs.files();
    const auto refused = m_fixture->iccs(QStringLiteral("code ") + arguments);
    QVERIFY2(refused.code == code, refused.err.constData());
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(m_fixture->iccs.files(), before);
}

void TestCodeDamage::leavesOldFilesWhenItFails()
{
    QByteArray records = "offence,sex,year,case\n";
    for (int i = 0; i < 40'000; ++i)
        records += "110,m,2023," + QByteArray::number(i) + '\n';
    write("records.csv", records);
    write("coded.csv", "as before\n");
    const QStringList before = m_fixture->iccs.files();
    const auto full = m_fixture->iccs.onSmallDisk(
        QStringLiteral("code p.iccs records.csv --layout layout.csv --coded coded.csv"), 400'000);
    QCOMPARE(full.code, 3);
    QVERIFY2(full.err.startsWith("iccs: ") && full.err.contains("coded.csv"), full.err.constData());
    QCOMPARE(read("coded.csv"), QByteArray("as before\n"));
    QCOMPARE(m_fixture->iccs.files(), before);
}

QTEST_GUILESS_MAIN(TestCodeDamage)
#include "tst_codedamage.moc"
