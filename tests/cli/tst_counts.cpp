// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefixture.h"

#include <QStringEncoder>
#include <QTest>

using cli::CodeFixture;

// Tables of counts on the command line: what is coded, kept out, damaged and refused.
class TestCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void codesCounts();
    void keepsSumsOut();
    void sharesByWeights();
    void readsWideTables();
    void damaged_data();
    void damaged();
    void namesWhatIsNotStated();
    void readsEncodings_data();
    void readsEncodings();
    void refusals_data();
    void refusals();

private:
    cli::Run counts(const QByteArray &table, const QString &options = {}) const
    {
        m_fixture->iccs.write(QStringLiteral("counts.csv"), table);
        cli::Run run = m_fixture->iccs(
            QStringLiteral("counts p.iccs counts.csv --layout counts.json ") + options);
        run.out.replace("\r\n", "\n");
        return run;
    }
    void layout(const QByteArray &columns, const QByteArray &more = {}) const
    {
        m_fixture->iccs.write(QStringLiteral("counts.json"),
                              "{\"unit\": \"count\", " + more + "\"columns\": [" + columns + "]}");
    }

    std::unique_ptr<CodeFixture> m_fixture;
};

namespace
{

const QByteArray longColumns = R"({"column": "offence", "role": "code"},
{"column": "region", "role": "dimension"}, {"column": "year", "role": "dimension"},
{"column": "count", "role": "number"})";
const QByteArray header = "offence,region,year,count\n";

} // namespace

void TestCounts::init()
{
    m_fixture = std::make_unique<CodeFixture>();
    layout(longColumns);
}

void TestCounts::codesCounts()
{
    const auto coded = counts(header + "110,n,2023,7\n120,n,2023,3\n310,n,2023,5\n120,n,2024,2\n",
                              QStringLiteral("--tabulate iccs,year"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(coded.out, QByteArray("iccs,year,count\n0101,2023,7\n0401,2023,3\n0401,2024,2\n"));
    QVERIFY2(coded.err.contains("2023: all counts 15 = coded 10 + out of scope 5 + not mapped 0 + "
                                "sums kept out 0 + left out by the layout 0."),
             coded.err.constData());
    QVERIFY2(coded.err.contains("2024: all counts 2 = coded 2 + "), coded.err.constData());
}

void TestCounts::keepsSumsOut()
{
    const QByteArray table = header
        + "Total,n,2023,10\n110,n,2023,7\n120,n,2023,3\nTotal,s,2023,6\n110,s,2023,2\n"
          "120,s,2023,4\nTotal,land,2023,16\n110,land,2023,9\n120,land,2023,7\n";
    const auto coded = counts(table, QStringLiteral("--kept-out sums.csv"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(coded.out, QByteArray("iccs,count\n0101,9\n0401,7\n"));
    QVERIFY2(
        coded.err.contains("Kept out, value \"region=land\": the sum of others in every place; "
                           "32 in 3 row"),
        coded.err.constData());
    QVERIFY2(coded.err.contains("Kept out, code \"Total\": called a total; 16 in 3 row"),
             coded.err.constData());
    QVERIFY2(coded.err.contains("2023: all counts 64 = coded 16 + out of scope 0 + not mapped 0 + "
                                "sums kept out 48 + "),
             coded.err.constData());
    QCOMPARE(m_fixture->iccs.read(QStringLiteral("sums.csv")).replace("\r\n", "\n"),
             QByteArray("what,dimension,text,reason,parts,rows,first_line,count,rest_counted\n"
                        "value,region,land,sum,n; s,3,8,32,0\n"
                        "code,,Total,worded,110; 120,3,2,16,0\n"));
    const auto all = counts(table, QStringLiteral("--with-sums"));
    QCOMPARE(all.code, 1);
    QVERIFY2(all.err.contains("2023: not mapped, unknown code: 32."), all.err.constData());
}

void TestCounts::sharesByWeights()
{
    const auto coded = counts(header + "130,n,2023,10\n");
    QCOMPARE(coded.out, QByteArray("iccs,count\n0501,7.5\n0502,2.5\n"));
}

void TestCounts::readsWideTables()
{
    layout(R"({"column": "offence", "role": "code"},
{"column": "Jan", "role": "number", "fixed": {"month": "1"}},
{"column": "Feb", "role": "number", "fixed": {"month": "2"}},
{"column": "Sum", "role": "number", "fixed": {"month": "1-2"}})");
    const auto coded = counts("offence;Jan;Feb;Sum\n110;1;2;3\n120;4;;4\n",
                              QStringLiteral("--tabulate iccs,month --totals-by month"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(coded.out, QByteArray("iccs,month,count\n0101,1,1\n0101,2,2\n0401,1,4\n"));
    QVERIFY2(coded.err.contains("Kept out, column \"Sum\": "), coded.err.constData());
    QVERIFY2(coded.err.contains("Empty cells: 1."), coded.err.constData());
}

void TestCounts::damaged_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("coded");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("too many cells")
        << QByteArray("110,n,2023,1,2\n120,n,2023,2\n") << 0 << 2 << QByteArray("K02, row 2: ");
    QTest::newRow("too few cells")
        << QByteArray("110,n\n120,n,2023,2\n") << 0 << 2 << QByteArray("K02, row 2: ");
    QTest::newRow("text in a number")
        << QByteArray("110,n,2023,many\n120,n,2023,2\n") << 1 << 2 << QByteArray("K05, row 2: ");
    QTest::newRow("unknown code") << QByteArray("999,n,2023,1\n120,n,2023,2\n") << 1 << 2
                                  << QByteArray("\"999\" is not known; 1 time");
    QTest::newRow("row twice") << QByteArray("120,n,2023,2\n120,n,2023,2\n") << 1 << 4
                               << QByteArray("K06, row 3: The same line stands in the file before. "
                                             "Both are counted.");
    QTest::newRow("points of thousands") << QByteArray("120,n,2023,2.500\n120,s,2023,1.125\n") << 1
                                         << -1 << QByteArray("K08, row 2: ");
    QTest::newRow("commas of thousands")
        << QByteArray("120,n,2023,\"2,500\"\n") << 0 << 2500 << QByteArray("Counts: 1.");
    QTest::newRow("decimal comma")
        << QByteArray("120,n,2023,\"2,5\"\n") << 1 << 0 << QByteArray("K05, row 2: ");
    QTest::newRow("line end in a cell")
        << QByteArray("120,\"n\nw\",2023,2\n110,n\n") << 0 << 2 << QByteArray("K02, row 4: ");
    QTest::newRow("NUL byte") << QByteArray("120,n\0,2023,2\n", 14) << 0 << 2
                              << QByteArray("K03, row 2: ");
    QTest::newRow("open quote") << QByteArray("120,\"n,2023,2\n110,n,2023,1\n") << 0 << 3
                                << QByteArray("K01, row 2: ");
}

void TestCounts::damaged()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const int, coded);
    QFETCH(const QByteArray, said);
    const auto run = counts(header + rows);
    QTEST(run.code, "code");
    QVERIFY2(run.err.contains(said), run.err.constData());
    if (coded >= 0) {
        const QMap<QString, double> table = CodeFixture::counts(run);
        QCOMPARE(CodeFixture::total(run) - table.value(QString()), coded);
    }
}

void TestCounts::namesWhatIsNotStated()
{
    const auto run = counts(header + "110,n,2023,..\n110,s,2023,-\n120,n,2023,\n120,s,2023,..\n");
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("iccs,count\n"));
    QVERIFY2(run.err.contains("Counts: 0. Empty cells: 1. Not stated: 3."), run.err.constData());
    QVERIFY2(run.err.contains("\"..\" is no count; 2 time"), run.err.constData());
}

void TestCounts::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("offence;region;year;count\n110;Köln;2023;3\n"
                                        "120;Ñuñoa;2023;4\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("latin-1") << text.toLatin1();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(text));
    QTest::newRow("Windows lines, no last one")
        << text.trimmed().replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

void TestCounts::readsEncodings()
{
    QFETCH(const QByteArray, bytes);
    const auto run = counts(bytes, QStringLiteral("--tabulate region,iccs"));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.out, QStringLiteral("region,iccs,count\nKöln,0101,3\nÑuñoa,0401,4\n").toUtf8());
}

void TestCounts::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("dimension") << QStringLiteral("--tabulate iccs,moon") << 3 << QByteArray("moon");
    QTest::newRow("list") << QStringLiteral("--list Courts") << 3 << QByteArray("Courts");
    QTest::newRow("out folder") << QStringLiteral("--kept-out no/where.csv") << 3
                                << QByteArray("where.csv");
    QTest::newRow("records") << QStringLiteral("--layout layout.csv") << 2
                             << QByteArray("iccs code");
}

void TestCounts::refusals()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, says);
    m_fixture->iccs.write(QStringLiteral("counts.csv"), header + "110,n,2023,7\n");
    const QString layout
        = options.contains(u"--layout") ? QString() : QStringLiteral("--layout counts.json ");
    const auto run
        = m_fixture->iccs(QStringLiteral("counts p.iccs counts.csv ") + layout + options);
    QTEST(run.code, "code");
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
