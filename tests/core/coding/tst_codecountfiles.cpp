// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countsfixture.h"

#include <QRandomGenerator>

using coding::CountsReport;
using coding::KeptOut;
using coding::wholeWeight;
using microdata::ColumnRole;

// Damaged tables of counts, and totals of random ones.
class TestCodeCountFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CountsFixture>(); }
    void namesWhatIsNotStated();
    void reportsDamage();
    void reportsLinesThatComeTwice();
    void reportsFractions();
    void conservesTotalsOfRandomTables();
    void refuses_data();
    void refuses();
    void namesTheDimensionsThereAre();

private:
    std::unique_ptr<CountsFixture> m_fixture;
};

void TestCodeCountFiles::namesWhatIsNotStated()
{
    const CountsReport report = m_fixture->code("code,region,year,count\nA,n,2020,..\nA,s,2020,<5\n"
                                                "B,n,2020,..\nB,s,2020,\nC,n,2020,1\n");
    QCOMPARE(report.notStatedTexts,
             (QList<coding::CountText> { { "count", "..", 2, 2 }, { "count", "<5", 1, 3 } }));
    QCOMPARE(report.notStated, 3);
    QCOMPARE(report.blank, 1);
    QCOMPARE(report.cells, 1);
    QCOMPARE(report.totals[0].input, wholeWeight);
    QVERIFY(report.findings.isEmpty());
}

void TestCodeCountFiles::namesTheDimensionsThereAre()
{
    m_fixture->request.dimensions = { "iccs", "month" };
    const auto report = m_fixture->result("code,region,year,count\nA,n,2020,1\n");
    QVERIFY(!report);
    QVERIFY(report.error().advice.toString().startsWith(
        QStringLiteral("It gives: iccs, iccs2, tags, region, year. ")));
}

void TestCodeCountFiles::reportsDamage()
{
    const CountsReport report
        = m_fixture->code("\xef\xbb\xbf"
                          "code,region,year,count\r\nA,n,2020,many\r\n"
                          "A,s,2020,1,2\r\nB,\"n\nw\",2020,4\r\nC,n,2020\r\nA,"
                          + QByteArray("n\0", 2) + ",2021,5\r\nB,\xff,2021,6");
    QCOMPARE(CountsFixture::checks(report), (QStringList { "K02", "K03", "K04", "K05" }));
    QCOMPARE(report.rows, 6);
    QCOMPARE(report.broken, 1);
    QCOMPARE(report.unreadable, 1);
    QCOMPARE(CountsFixture::rows(report), "0101=5 0401=10");
    const auto line = [&report](const char *check) {
        for (const base::Finding &finding : report.findings) {
            if (finding.check == QLatin1String(check) && finding.place.kind == u"row")
                return finding.place.ids[1].toInt();
        }
        return 0;
    };
    QCOMPARE(line("K05"), 2);
    QCOMPARE(line("K02"), 3);
    QCOMPARE(line("K03"), 7); // behind the cell of two lines
}

void TestCodeCountFiles::reportsLinesThatComeTwice()
{
    const CountsReport report = m_fixture->code("code,region,year,count\nA,n,2020,3\nB,n,2020,1\n"
                                                "A,n,2020,3\nB,n,2020,2\n");
    QCOMPARE(CountsFixture::checks(report), (QStringList { "K06", "K07" }));
    QCOMPARE(report.findings[0].place.ids[1], "4");
    QCOMPARE(report.findings[1].place.ids[1], "5");
    QCOMPARE(CountsFixture::rows(report), "0101=6 0401=3");
}

void TestCodeCountFiles::reportsFractions()
{
    const CountsReport thousands
        = m_fixture->code("code;region;year;count\nA;n;2020;1.250\nB;n;2020;3.125\n");
    QCOMPARE(CountsFixture::checks(thousands), QStringList { "K08" });
    QCOMPARE(thousands.findings[0].severity, base::Severity::Error);
    m_fixture->request.layout.decimalSign = ",";
    const CountsReport read
        = m_fixture->code("code;region;year;count\nA;n;2020;1.250\nB;n;2020;3.125\nC;n;2020;0,5\n");
    QCOMPARE(CountsFixture::rows(read), "0101=1250 0401=3125 0502=0.5");
    QCOMPARE(read.findings[0].severity, base::Severity::Warning);
}

// Whatever stands in a table, every count is somewhere, once.
void TestCodeCountFiles::conservesTotalsOfRandomTables()
{
    QRandomGenerator random(11);
    const QByteArrayList codes { "A",    "B",   "C",     "14", "14_1", "14_2",
                                 "none", "out", "Total", "",   "Z" };
    const QByteArrayList regions { "n", "s", "Total", "" };
    const QByteArrayList cells { "", "..", "0", "1", "2", "7", "12", "-3", "x y", "1.5" };
    m_fixture->request.dimensions = { "iccs", "region", "year" };
    for (int round = 0; round < 200; ++round) {
        QByteArray counts = "code,region,year,count\n";
        for (int i = random.bounded(60); i >= 0; --i)
            counts += codes[random.bounded(codes.size())] + ','
                + regions[random.bounded(regions.size())] + ','
                + QByteArray::number(2020 + random.bounded(3)) + ','
                + cells[random.bounded(cells.size())] + '\n';
        const CountsReport report = m_fixture->code(counts);
        qint64 inTable = 0, sums = 0, ofTotals = 0, kept = 0;
        for (const coding::CountTotals &totals : report.totals) {
            inTable += totals.coded + totals.unmapped;
            sums += totals.sums;
            ofTotals += totals.input;
        }
        for (const KeptOut &out : report.keptOut)
            kept += out.count;
        QCOMPARE(report.table.total(), inTable);
        QCOMPARE(kept, sums);
        qint64 written = 0;
        for (const QByteArray &line : counts.split('\n'))
            written += line == counts.left(22)
                ? 0
                : qint64(line.mid(line.lastIndexOf(',') + 1).toDouble() * wholeWeight);
        QCOMPARE(ofTotals, written);
    }
}

void TestCodeCountFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::addColumn<QString>("dimension");
    QTest::newRow("empty file") << QByteArray() << QString();
    QTest::newRow("column not there") << QByteArray("code,year,count\nA,2020,1\n") << QString();
    QTest::newRow("dimension not there")
        << QByteArray("code,region,year,count\nA,n,2020,1\n") << QStringLiteral("moon");
}

void TestCodeCountFiles::refuses()
{
    QFETCH(const QByteArray, counts);
    QFETCH(const QString, dimension);
    if (!dimension.isEmpty())
        m_fixture->request.dimensions << dimension;
    QVERIFY(!m_fixture->result(counts));
}

QTEST_GUILESS_MAIN(TestCodeCountFiles)
#include "tst_codecountfiles.moc"
