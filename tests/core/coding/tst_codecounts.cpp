// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countsfixture.h"

#include "core/coding/keptin.h"

using coding::CountsReport;
using coding::KeptOut;
using coding::wholeWeight;
using microdata::ColumnRole;

// Tables of counts: what is coded, what is kept out, and that nothing gets lost.
class TestCodeCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CountsFixture>(); }
    void codesLongTables();
    void codesWideTables();
    void sharesCountsByWeights();
    void asksTables();
    void countsByTheColumnsAttribute();
    void keepsTotalsOut();
    void countsWhatATotalHasMore();
    void keepsGroupsOutWhereTheirPartsAre();
    void keepsOutMarkedCodes();
    void keepsSumsOfColumnsOut();
    void followsTheLayout();
    void asksWhatMayBeASum();
    void aPersonMayOverruleSums_data();
    void aPersonMayOverruleSums();

private:
    std::unique_ptr<CountsFixture> m_fixture;
};

void TestCodeCounts::codesLongTables()
{
    m_fixture->request.dimensions = { "iccs", "year", "region" };
    const CountsReport report
        = m_fixture->code("code,region,year,count\nA,n,2020,3\nA,s,2020,4\n"
                          "B,n,2021,5\nnone,n,2021,7\nout,n,2021,11\nZ,n,2021,13\n"
                          ",n,2020,2\n");
    QCOMPARE(CountsFixture::rows(report),
             "/2020/n=2 /2021/n=20 0101/2020/n=3 0101/2020/s=4 0401/2021/n=5");
    QCOMPARE(report.totalsBy, QStringList { "year" });
    QCOMPARE(report.totals.size(), 2);
    const coding::CountTotals &later = report.totals[1];
    QCOMPARE(later.key, QStringList { "2021" });
    QCOMPARE(later.input, 36 * wholeWeight);
    QCOMPARE(later.coded, 5 * wholeWeight);
    QCOMPARE(later.outOfScope, 11 * wholeWeight);
    QCOMPARE(later.unmapped, 20 * wholeWeight);
    QCOMPARE(later.reasons.value(coding::Reason::NotLinked), 7 * wholeWeight);
    QCOMPARE(later.reasons.value(coding::Reason::UnknownCode), 13 * wholeWeight);
    QCOMPARE(report.totals[0].reasons.value(coding::Reason::NoCode), 2 * wholeWeight);
    QCOMPARE(report.unknown, (QList<coding::CountText> { { "code", "Z", 1, 7 } }));
}

void TestCodeCounts::codesWideTables()
{
    m_fixture->wide({ "2019", "2020" }, "year");
    m_fixture->request.dimensions = { "iccs2", "year" };
    const CountsReport report = m_fixture->code("code,region,2019,2020\nA,n,3,4\nB,n,1,\n");
    QCOMPARE(CountsFixture::rows(report), "0101/2019=3 0101/2020=4 0401/2019=1");
    QCOMPARE(report.totals.size(), 2);
    QCOMPARE(report.blank, 1);
}

void TestCodeCounts::sharesCountsByWeights()
{
    m_fixture->link("D", "0501", 0.25);
    m_fixture->link("D", "0502", 0.75);
    const CountsReport report = m_fixture->code("code,region,year,count\nD,n,2020,10\n");
    QCOMPARE(CountsFixture::rows(report), "0501=2.5 0502=7.5");
    QCOMPARE(report.totals[0].coded, 10 * wholeWeight);
}

void TestCodeCounts::asksTables()
{
    m_fixture->attribute("place", { "home", "shop" });
    m_fixture->table("t", rules::ScopeKind::Offence, { "D" }, { "place" },
                     { CodingFixture::row("1", { { "place", "home" } }, "05012"),
                       CodingFixture::row("2", { { "place", "shop" } }, "05011") });
    m_fixture->request.layout.columns[1]
        = CodingFixture::column("region", ColumnRole::Attribute, "place");
    m_fixture->request.layout.columns[1].values = { { "n", "home" }, { "s", "shop" } };
    m_fixture->request.dimensions = { "iccs", "place" };
    const CountsReport report
        = m_fixture->code("code,region,year,count\nD,n,2020,10\nD,s,2020,5\nD,x,2020,2\n");
    QCOMPARE(CountsFixture::rows(report), "/unknown=2 05011/shop=5 05012/home=10");
    QCOMPARE(report.unknown, (QList<coding::CountText> { { "region", "x", 1, 4 } }));
    QCOMPARE(report.totals[0].reasons.value(coding::Reason::NoRow), 2 * wholeWeight);
}

void TestCodeCounts::countsByTheColumnsAttribute()
{
    m_fixture->request.layout.columns
        = { CodingFixture::column("code", ColumnRole::Code),
            CountsFixture::number("men", { { "victim.SV", "1" }, { "measure", "victims" } }),
            CountsFixture::number("women", { { "victim.SV", "2" }, { "measure", "victims" } }),
            CountsFixture::number("cases", { { "measure", "offences" } }) };
    m_fixture->request.dimensions = { "measure", "iccs", "victim.SV" };
    const CountsReport report = m_fixture->code("code,men,women,cases\nA,3,4,5\n");
    QCOMPARE(CountsFixture::rows(report), "offences/0101/=5 victims/0101/1=3 victims/0101/2=4");
    QCOMPARE(report.totalsBy, QStringList { "measure" });
    QCOMPARE(report.totals.size(), 2);
}

void TestCodeCounts::keepsTotalsOut()
{
    // The region "all of it" is not called a total: arithmetic finds it. The code TOTAL is.
    const CountsReport report
        = m_fixture->code("code,region,year,count\n"
                          "TOTAL,all of it,2020,21\nA,all of it,2020,10\n"
                          "B,all of it,2020,11\nTOTAL,n,2020,9\nA,n,2020,4\nB,n,2020,5\n"
                          "TOTAL,s,2020,12\nA,s,2020,6\nB,s,2020,6\n");
    QCOMPARE(CountsFixture::keptOut(report), "value all of it sum 42 3;code TOTAL worded 21 3");
    QCOMPARE(report.keptOut[0].parts, (QStringList { "n", "s" }));
    QCOMPARE(report.keptOut[1].parts, (QStringList { "A", "B" }));
    QCOMPARE(report.keptOut[0].firstLine, 2);
    QCOMPARE(CountsFixture::rows(report), "0101=10 0401=11");
    QCOMPARE(report.totals[0].sums, 63 * wholeWeight);
    QVERIFY(report.unknown.isEmpty());
}

// The sex of three is not told, so the total has them and nobody else has.
void TestCodeCounts::countsWhatATotalHasMore()
{
    m_fixture->request.layout.columns[1] = CodingFixture::column("sex", ColumnRole::Dimension);
    m_fixture->request.dimensions = { "iccs", "sex" };
    const CountsReport report = m_fixture->code("code,sex,year,count\nA,m,2020,10\nA,f,2020,..\n"
                                                "A,Total,2020,13\nB,Total,2020,8\n");
    QCOMPARE(CountsFixture::rows(report), "0101/Total=3 0101/m=10 0401/Total=8");
    QCOMPARE(CountsFixture::keptOut(report), "value Total worded 10 1");
    QCOMPARE(report.keptOut[0].rest, 3 * wholeWeight);
    QCOMPARE(CountsFixture::checks(report), QStringList { "K10" });
}

// 14 is all there is until 14_1 and 14_2 begin.
void TestCodeCounts::keepsGroupsOutWhereTheirPartsAre()
{
    m_fixture->request.dimensions = { "iccs", "year" };
    const CountsReport report
        = m_fixture->code("code,region,year,count\n14,n,2019,9\n14,n,2020,10\n"
                          "14_1,n,2020,6\n14_2,n,2020,4\n14,n,2021,8\n14_1,n,2021,5\n"
                          "14_2,n,2021,3\n");
    QCOMPARE(CountsFixture::rows(report),
             "0204/2019=9 02041/2020=6 02041/2021=5 02042/2020=4 02042/2021=3");
    QCOMPARE(CountsFixture::keptOut(report), "code 14 group 18 2");
    const CountsReport differing
        = m_fixture->code("code,region,year,count\n14,n,2020,10\n14_1,n,2020,6\n14_2,n,2020,3\n");
    QVERIFY(differing.keptOut.isEmpty());
    QCOMPARE(CountsFixture::checks(differing), QStringList { "K12" });
    QCOMPARE(differing.totals[0].coded, 19 * wholeWeight);
}

void TestCodeCounts::keepsOutMarkedCodes()
{
    m_fixture->offence("S").kind = offences::OffenceKind::Sum;
    offences::Offence sum = m_fixture->offence("S");
    sum.kind = offences::OffenceKind::Sum;
    m_fixture->list.put(sum);
    const CountsReport report
        = m_fixture->code("code,region,year,count\nS,n,2020,100\nA,n,2020,60\nB,n,2020,30\n");
    QCOMPARE(CountsFixture::keptOut(report), "code S listed 100 1");
    QCOMPARE(CountsFixture::rows(report), "0101=60 0401=30");
    QCOMPARE(CountsFixture::checks(report), QStringList { "K11" }); // ten are nowhere
}

void TestCodeCounts::keepsSumsOfColumnsOut()
{
    m_fixture->wide({ "Total", "m", "f" }, "sex");
    m_fixture->request.dimensions = { "iccs", "sex" };
    const CountsReport report = m_fixture->code("code,region,Total,m,f\nA,n,7,3,4\nB,n,5,5,0\n");
    QCOMPARE(CountsFixture::keptOut(report), "column Total sum 12 2");
    QCOMPARE(CountsFixture::rows(report), "0101/f=4 0101/m=3 0401/m=5");
    // Two measures: what is called a total is not the sum of the other.
    m_fixture->wide({ "Total", "m" }, "sex");
    QVERIFY(m_fixture->code("code,region,Total,m\nA,n,7,3\nB,n,5,5\n").keptOut.isEmpty());
}

void TestCodeCounts::followsTheLayout()
{
    const QByteArray counts = "code,region,year,count\nTOTAL,n,2020,9\nA,n,2020,4\nB,n,2020,5\n";
    m_fixture->request.layout.keepIn = { { "code", { "TOTAL" } } };
    QCOMPARE(m_fixture->code(counts).totals[0].sums, 0);
    m_fixture->request.layout.keepIn = {};
    m_fixture->request.sums = coding::SumSearchMode::LayoutOnly;
    QCOMPARE(m_fixture->code(counts).totals[0].unmapped, 9 * wholeWeight);
    m_fixture->request.layout.leaveOut = { { "code", { "TOTAL", "A" } } };
    const CountsReport report = m_fixture->code(counts);
    QCOMPARE(report.totals[0].left, 13 * wholeWeight);
    QCOMPARE(report.totals[0].coded, 5 * wholeWeight);
}

void TestCodeCounts::asksWhatMayBeASum()
{
    const CountsReport report
        = m_fixture->code("code,region,year,count\nC,n,2020,900\nA,n,2020,400\nB,n,2020,500\n");
    QVERIFY(report.keptOut.isEmpty());
    QCOMPARE(CountsFixture::checks(report), QStringList { "K09" });
    QCOMPARE(report.totals[0].coded, 1800 * wholeWeight);
}

void TestCodeCounts::aPersonMayOverruleSums_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::newRow("code and value")
        << QByteArray("code,region,year,count\nTOTAL,all of it,2020,21\nA,all of it,2020,10\n"
                      "B,all of it,2020,11\nTOTAL,n,2020,9\nA,n,2020,4\nB,n,2020,5\n"
                      "TOTAL,s,2020,12\nA,s,2020,6\nB,s,2020,6\n");
    QTest::newRow("group") << QByteArray("code,region,year,count\n14,n,2020,10\n14_1,n,2020,6\n"
                                         "14_2,n,2020,4\n14,n,2021,8\n14_1,n,2021,5\n"
                                         "14_2,n,2021,3\n");
    QTest::newRow("column") << QByteArray("code,region,Total,m,f\nA,n,7,3,4\nB,n,5,5,0\n");
}

// Each sum, once overruled, counts, and is not found again.
void TestCodeCounts::aPersonMayOverruleSums()
{
    QFETCH(QByteArray, counts);
    if (counts.contains(",m,f"))
        m_fixture->wide({ "Total", "m", "f" }, "sex");
    const CountsReport before = m_fixture->code(counts);
    QVERIFY(!before.keptOut.isEmpty());
    const microdata::Layout layout = m_fixture->request.layout;
    for (const KeptOut &sum : before.keptOut) {
        m_fixture->request.layout = coding::withKeptIn(layout, sum);
        QCOMPARE(coding::withKeptIn(m_fixture->request.layout, sum), m_fixture->request.layout);
        const CountsReport after = m_fixture->code(counts);
        for (const KeptOut &left : after.keptOut)
            QVERIFY2(left.what != sum.what || left.text != sum.text, qPrintable(sum.text));
        QVERIFY(after.totals[0].sums < before.totals[0].sums);
    }
}

QTEST_GUILESS_MAIN(TestCodeCounts)
#include "tst_codecounts.moc"
