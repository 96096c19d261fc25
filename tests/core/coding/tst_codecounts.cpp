// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/coding/codecounts.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using coding::CountsReport;
using coding::KeptOut;
using coding::SumReason;
using coding::wholeWeight;
using microdata::ColumnRole;

// Tables of counts: what is coded, what is kept out, and that nothing gets lost.
class TestCodeCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void namesWhatIsNotStated();
    void reportsDamage();
    void reportsLinesThatComeTwice();
    void reportsFractions();
    void conservesTotalsOfRandomTables();
    void refuses_data();
    void refuses();

private:
    base::Result<CountsReport> result(const QByteArray &counts);
    CountsReport code(const QByteArray &counts);
    static QStringList checks(const CountsReport &report);
    static QString rows(const CountsReport &report);
    static QString keptOut(const CountsReport &report);
    void wide(const QStringList &columns, const QString &dimension);

    std::unique_ptr<CodingFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    coding::CountRequest m_request;
};

namespace
{

microdata::LayoutColumn number(const QString &name, const QMap<QString, QString> &fixed = {})
{
    microdata::LayoutColumn column = CodingFixture::column(name, ColumnRole::Number);
    column.fixed = fixed;
    return column;
}

} // namespace

void TestCodeCounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<CodingFixture>();
    for (const char *code : { "A", "B", "C", "D", "14", "14_1", "14_2", "none", "out" })
        m_fixture->offence(QString::fromLatin1(code));
    m_fixture->link("A", "0101");
    m_fixture->link("B", "0401");
    m_fixture->link("C", "0502");
    m_fixture->link("14", "0204");
    m_fixture->link("14_1", "02041");
    m_fixture->link("14_2", "02042");
    mapping::Link out = m_fixture->link("out", "");
    out.status = mapping::Status::OutOfScope;
    m_fixture->links.put(out);
    m_request = {};
    m_request.layout.unit = microdata::RowUnit::Count;
    m_request.layout.columns
        = { CodingFixture::column("code", ColumnRole::Code),
            CodingFixture::column("region", ColumnRole::Dimension),
            CodingFixture::column("year", ColumnRole::Dimension), number("count") };
    m_request.dimensions = { "iccs" };
    m_request.input = m_folder->filePath("counts.csv");
}

base::Result<CountsReport> TestCodeCounts::result(const QByteArray &counts)
{
    put(m_request.input, counts);
    base::NoProgress progress;
    return coding::codeCounts(m_fixture->set(), m_request, progress);
}

CountsReport TestCodeCounts::code(const QByteArray &counts)
{
    const auto report = result(counts);
    if (!report)
        qWarning() << report.error().message();
    const CountsReport made = report.value_or(CountsReport());
    for (const coding::CountTotals &totals : made.totals) {
        if (!totals.isProven())
            qFatal("totals are not proven");
    }
    return made;
}

QStringList TestCodeCounts::checks(const CountsReport &report)
{
    QStringList checks;
    for (const base::Finding &finding : report.findings)
        checks << finding.check;
    checks.removeDuplicates();
    return checks;
}

QString TestCodeCounts::rows(const CountsReport &report)
{
    QStringList rows;
    for (const coding::CrossTable::Row &row : report.table.rows)
        rows << row.key.join(u'/') + u'=' + coding::countText(row.count);
    return rows.join(u' ');
}

QString TestCodeCounts::keptOut(const CountsReport &report)
{
    QStringList texts;
    for (const KeptOut &out : report.keptOut)
        texts << coding::whatId(out.what) + u' ' + out.text + u' ' + coding::sumReasonId(out.reason)
                + u' ' + coding::countText(out.count) + u' ' + QString::number(out.rows);
    return texts.join(u';');
}

void TestCodeCounts::wide(const QStringList &columns, const QString &dimension)
{
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("region", ColumnRole::Dimension) };
    for (const QString &column : columns)
        m_request.layout.columns << number(column, { { dimension, column } });
}

void TestCodeCounts::codesLongTables()
{
    m_request.dimensions = { "iccs", "year", "region" };
    const CountsReport report = code("code,region,year,count\nA,n,2020,3\nA,s,2020,4\n"
                                     "B,n,2021,5\nnone,n,2021,7\nout,n,2021,11\nZ,n,2021,13\n"
                                     ",n,2020,2\n");
    QCOMPARE(rows(report), "/2020/n=2 /2021/n=20 0101/2020/n=3 0101/2020/s=4 0401/2021/n=5");
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
    wide({ "2019", "2020" }, "year");
    m_request.dimensions = { "iccs2", "year" };
    const CountsReport report = code("code,region,2019,2020\nA,n,3,4\nB,n,1,\n");
    QCOMPARE(rows(report), "0101/2019=3 0101/2020=4 0401/2019=1");
    QCOMPARE(report.totals.size(), 2);
    QCOMPARE(report.blank, 1);
}

void TestCodeCounts::sharesCountsByWeights()
{
    m_fixture->link("D", "0501", 0.25);
    m_fixture->link("D", "0502", 0.75);
    const CountsReport report = code("code,region,year,count\nD,n,2020,10\n");
    QCOMPARE(rows(report), "0501=2.5 0502=7.5");
    QCOMPARE(report.totals[0].coded, 10 * wholeWeight);
}

void TestCodeCounts::asksTables()
{
    m_fixture->attribute("place", { "home", "shop" });
    m_fixture->table("t", rules::ScopeKind::Offence, { "D" }, { "place" },
                     { CodingFixture::row("1", { { "place", "home" } }, "05012"),
                       CodingFixture::row("2", { { "place", "shop" } }, "05011") });
    m_request.layout.columns[1] = CodingFixture::column("region", ColumnRole::Attribute, "place");
    m_request.layout.columns[1].values = { { "n", "home" }, { "s", "shop" } };
    m_request.dimensions = { "iccs", "place" };
    const CountsReport report
        = code("code,region,year,count\nD,n,2020,10\nD,s,2020,5\nD,x,2020,2\n");
    QCOMPARE(rows(report), "/unknown=2 05011/shop=5 05012/home=10");
    QCOMPARE(report.unknown, (QList<coding::CountText> { { "region", "x", 1, 4 } }));
    QCOMPARE(report.totals[0].reasons.value(coding::Reason::NoRow), 2 * wholeWeight);
}

void TestCodeCounts::countsByTheColumnsAttribute()
{
    m_request.layout.columns
        = { CodingFixture::column("code", ColumnRole::Code),
            number("men", { { "victim.SV", "1" }, { "measure", "victims" } }),
            number("women", { { "victim.SV", "2" }, { "measure", "victims" } }),
            number("cases", { { "measure", "offences" } }) };
    m_request.dimensions = { "measure", "iccs", "victim.SV" };
    const CountsReport report = code("code,men,women,cases\nA,3,4,5\n");
    QCOMPARE(rows(report), "offences/0101/=5 victims/0101/1=3 victims/0101/2=4");
    QCOMPARE(report.totalsBy, QStringList { "measure" });
    QCOMPARE(report.totals.size(), 2);
}

void TestCodeCounts::keepsTotalsOut()
{
    // The region "all of it" is not called a total: arithmetic finds it. The code TOTAL is.
    const CountsReport report = code("code,region,year,count\n"
                                     "TOTAL,all of it,2020,21\nA,all of it,2020,10\n"
                                     "B,all of it,2020,11\nTOTAL,n,2020,9\nA,n,2020,4\nB,n,2020,5\n"
                                     "TOTAL,s,2020,12\nA,s,2020,6\nB,s,2020,6\n");
    QCOMPARE(keptOut(report), "value all of it sum 42 3;code TOTAL worded 21 3");
    QCOMPARE(report.keptOut[0].parts, (QStringList { "n", "s" }));
    QCOMPARE(report.keptOut[1].parts, (QStringList { "A", "B" }));
    QCOMPARE(report.keptOut[0].firstLine, 2);
    QCOMPARE(rows(report), "0101=10 0401=11");
    QCOMPARE(report.totals[0].sums, 63 * wholeWeight);
    QVERIFY(report.unknown.isEmpty());
}

// The sex of three is not told, so the total has them and nobody else has.
void TestCodeCounts::countsWhatATotalHasMore()
{
    m_request.layout.columns[1] = CodingFixture::column("sex", ColumnRole::Dimension);
    m_request.dimensions = { "iccs", "sex" };
    const CountsReport report = code("code,sex,year,count\nA,m,2020,10\nA,f,2020,..\n"
                                     "A,Total,2020,13\nB,Total,2020,8\n");
    QCOMPARE(rows(report), "0101/Total=3 0101/m=10 0401/Total=8");
    QCOMPARE(keptOut(report), "value Total worded 10 1");
    QCOMPARE(report.keptOut[0].rest, 3 * wholeWeight);
    QCOMPARE(checks(report), QStringList { "K10" });
}

// 14 is all there is until 14_1 and 14_2 begin.
void TestCodeCounts::keepsGroupsOutWhereTheirPartsAre()
{
    m_request.dimensions = { "iccs", "year" };
    const CountsReport report = code("code,region,year,count\n14,n,2019,9\n14,n,2020,10\n"
                                     "14_1,n,2020,6\n14_2,n,2020,4\n14,n,2021,8\n14_1,n,2021,5\n"
                                     "14_2,n,2021,3\n");
    QCOMPARE(rows(report), "0204/2019=9 02041/2020=6 02041/2021=5 02042/2020=4 02042/2021=3");
    QCOMPARE(keptOut(report), "code 14 group 18 2");
    const CountsReport differing
        = code("code,region,year,count\n14,n,2020,10\n14_1,n,2020,6\n14_2,n,2020,3\n");
    QVERIFY(differing.keptOut.isEmpty());
    QCOMPARE(checks(differing), QStringList { "K12" });
    QCOMPARE(differing.totals[0].coded, 19 * wholeWeight);
}

void TestCodeCounts::keepsOutMarkedCodes()
{
    m_fixture->offence("S").kind = offences::OffenceKind::Sum;
    offences::Offence sum = m_fixture->offence("S");
    sum.kind = offences::OffenceKind::Sum;
    m_fixture->list.put(sum);
    const CountsReport report
        = code("code,region,year,count\nS,n,2020,100\nA,n,2020,60\nB,n,2020,30\n");
    QCOMPARE(keptOut(report), "code S listed 100 1");
    QCOMPARE(rows(report), "0101=60 0401=30");
    QCOMPARE(checks(report), QStringList { "K11" }); // ten are nowhere
}

void TestCodeCounts::keepsSumsOfColumnsOut()
{
    wide({ "Total", "m", "f" }, "sex");
    m_request.dimensions = { "iccs", "sex" };
    const CountsReport report = code("code,region,Total,m,f\nA,n,7,3,4\nB,n,5,5,0\n");
    QCOMPARE(keptOut(report), "column Total sum 12 2");
    QCOMPARE(rows(report), "0101/f=4 0101/m=3 0401/m=5");
    // Two measures: what is called a total is not the sum of the other.
    wide({ "Total", "m" }, "sex");
    QVERIFY(code("code,region,Total,m\nA,n,7,3\nB,n,5,5\n").keptOut.isEmpty());
}

void TestCodeCounts::followsTheLayout()
{
    const QByteArray counts = "code,region,year,count\nTOTAL,n,2020,9\nA,n,2020,4\nB,n,2020,5\n";
    m_request.layout.keepIn = { { "code", { "TOTAL" } } };
    QCOMPARE(code(counts).totals[0].sums, 0);
    m_request.layout.keepIn = {};
    m_request.sums = coding::SumSearchMode::LayoutOnly;
    QCOMPARE(code(counts).totals[0].unmapped, 9 * wholeWeight);
    m_request.layout.leaveOut = { { "code", { "TOTAL", "A" } } };
    const CountsReport report = code(counts);
    QCOMPARE(report.totals[0].left, 13 * wholeWeight);
    QCOMPARE(report.totals[0].coded, 5 * wholeWeight);
}

void TestCodeCounts::asksWhatMayBeASum()
{
    const CountsReport report
        = code("code,region,year,count\nC,n,2020,900\nA,n,2020,400\nB,n,2020,500\n");
    QVERIFY(report.keptOut.isEmpty());
    QCOMPARE(checks(report), QStringList { "K09" });
    QCOMPARE(report.totals[0].coded, 1800 * wholeWeight);
}

void TestCodeCounts::namesWhatIsNotStated()
{
    const CountsReport report = code("code,region,year,count\nA,n,2020,..\nA,s,2020,<5\n"
                                     "B,n,2020,..\nB,s,2020,\nC,n,2020,1\n");
    QCOMPARE(report.notStatedTexts,
             (QList<coding::CountText> { { "count", "..", 2, 2 }, { "count", "<5", 1, 3 } }));
    QCOMPARE(report.notStated, 3);
    QCOMPARE(report.blank, 1);
    QCOMPARE(report.cells, 1);
    QCOMPARE(report.totals[0].input, wholeWeight);
    QVERIFY(report.findings.isEmpty());
}

void TestCodeCounts::reportsDamage()
{
    const CountsReport report = code("\xef\xbb\xbf"
                                     "code,region,year,count\r\nA,n,2020,many\r\n"
                                     "A,s,2020,1,2\r\nB,\"n\nw\",2020,4\r\nC,n,2020\r\nA,"
                                     + QByteArray("n\0", 2) + ",2021,5\r\nB,\xff,2021,6");
    QCOMPARE(checks(report), (QStringList { "K02", "K03", "K04", "K05" }));
    QCOMPARE(report.rows, 6);
    QCOMPARE(report.broken, 1);
    QCOMPARE(report.unreadable, 1);
    QCOMPARE(rows(report), "0101=5 0401=10");
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

void TestCodeCounts::reportsLinesThatComeTwice()
{
    const CountsReport report = code("code,region,year,count\nA,n,2020,3\nB,n,2020,1\n"
                                     "A,n,2020,3\nB,n,2020,2\n");
    QCOMPARE(checks(report), (QStringList { "K06", "K07" }));
    QCOMPARE(report.findings[0].place.ids[1], "4");
    QCOMPARE(report.findings[1].place.ids[1], "5");
    QCOMPARE(rows(report), "0101=6 0401=3");
}

void TestCodeCounts::reportsFractions()
{
    const CountsReport thousands = code("code;region;year;count\nA;n;2020;1.250\nB;n;2020;3.125\n");
    QCOMPARE(checks(thousands), QStringList { "K08" });
    QCOMPARE(thousands.findings[0].severity, base::Severity::Error);
    m_request.layout.decimalSign = ",";
    const CountsReport read
        = code("code;region;year;count\nA;n;2020;1.250\nB;n;2020;3.125\nC;n;2020;0,5\n");
    QCOMPARE(rows(read), "0101=1250 0401=3125 0502=0.5");
    QCOMPARE(read.findings[0].severity, base::Severity::Warning);
}

// Whatever stands in a table, every count is somewhere, once.
void TestCodeCounts::conservesTotalsOfRandomTables()
{
    QRandomGenerator random(11);
    const QByteArrayList codes { "A",    "B",   "C",     "14", "14_1", "14_2",
                                 "none", "out", "Total", "",   "Z" };
    const QByteArrayList regions { "n", "s", "Total", "" };
    const QByteArrayList cells { "", "..", "0", "1", "2", "7", "12", "-3", "x y", "1.5" };
    m_request.dimensions = { "iccs", "region", "year" };
    for (int round = 0; round < 200; ++round) {
        QByteArray counts = "code,region,year,count\n";
        for (int i = random.bounded(60); i >= 0; --i)
            counts += codes[random.bounded(codes.size())] + ','
                + regions[random.bounded(regions.size())] + ','
                + QByteArray::number(2020 + random.bounded(3)) + ','
                + cells[random.bounded(cells.size())] + '\n';
        const CountsReport report = code(counts);
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

void TestCodeCounts::refuses_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::addColumn<QString>("dimension");
    QTest::newRow("empty file") << QByteArray() << QString();
    QTest::newRow("column not there") << QByteArray("code,year,count\nA,2020,1\n") << QString();
    QTest::newRow("dimension not there")
        << QByteArray("code,region,year,count\nA,n,2020,1\n") << QStringLiteral("moon");
}

void TestCodeCounts::refuses()
{
    QFETCH(const QByteArray, counts);
    QFETCH(const QString, dimension);
    if (!dimension.isEmpty())
        m_request.dimensions << dimension;
    QVERIFY(!result(counts));
}

QTEST_GUILESS_MAIN(TestCodeCounts)
#include "tst_codecounts.moc"
