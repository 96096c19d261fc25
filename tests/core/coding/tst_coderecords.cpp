// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/table/csvparser.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::CodingReport;
using coding::Reason;
using coding::wholeWeight;
using microdata::ColumnRole;
using rules::ScopeKind;

class TestCodeRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsEveryReason();
    void namesUnknownValues();
    void apportions();
    void saysWhatIsEstimated();
    void tracesInTheLanguageAskedFor();
    void weighsRecords();
    void leavesRowsOut();
    void takesPrincipalOffenceOfWideRows();
    void takesPrincipalOffenceOfGroups();
    void countsNumberColumns();
    void leavesOutAttempts();
    void conservesOnRandomData();

private:
    CodingReport code(const QByteArray &records, int threads = 1, bool withFile = false);
    QByteArray coded() const { return contentOf(m_folder->filePath("coded.csv")); }

    std::unique_ptr<CodingFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    CodeRequest m_request;
};

// Codes A (0101), B (0401 and 0501, apportioned 3 : 1), C (by table), S a sum, N not linked.
void TestCodeRecords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<CodingFixture>();
    m_fixture->attribute("x", { "a", "b" });
    for (const char *code : { "A", "B", "C", "S", "N", "O" })
        m_fixture->offence(code);
    offences::Offence sum = *m_fixture->list.find("S");
    sum.kind = offences::OffenceKind::Sum;
    m_fixture->list.put(sum);
    m_fixture->link("A", "0101");
    m_fixture->link("B", "0401", 0.75);
    m_fixture->link("B", "0501", 0.25);
    mapping::Link out = m_fixture->link("O", "");
    out.status = mapping::Status::OutOfScope;
    m_fixture->links.put(out);
    m_fixture->table("t", ScopeKind::Offence, { "C" }, { "x" },
                     { m_fixture->row("r1", { { "x", "a" } }, "0201") });
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("x", ColumnRole::Attribute, "x"),
                                 CodingFixture::column("year", ColumnRole::Dimension) };
    m_request.dimensions = { "iccs", "year" };
}

CodingReport TestCodeRecords::code(const QByteArray &records, int threads, bool withFile)
{
    m_request.input = m_folder->filePath("records.csv");
    put(m_request.input, records);
    m_request.coded = withFile ? m_folder->filePath("coded.csv") : QString();
    m_request.threads = threads;
    base::NoProgress progress;
    const auto report = coding::codeRecords(m_fixture->set(), m_request, progress);
    if (!report)
        qWarning() << report.error().message();
    return report.value_or(CodingReport());
}

void TestCodeRecords::countsEveryReason()
{
    const CodingReport report = code("code,x,year\n"
                                     "A,a,2020\nA,a,2021\nC,a,2020\nC,b,2020\nS,,2020\n"
                                     "N,,2020\n,,2020\nZ,,2020\nO,,2020\n",
                                     1, true);
    QCOMPARE(report.totals.rows, 9);
    QCOMPARE(report.totals.input, 9 * wholeWeight);
    QCOMPARE(report.totals.coded, 3 * wholeWeight);
    QCOMPARE(report.totals.outOfScope, wholeWeight);
    QCOMPARE(report.totals.unmapped, 5 * wholeWeight);
    for (const Reason reason :
         { Reason::NoRow, Reason::SumCode, Reason::NotLinked, Reason::NoCode, Reason::UnknownCode })
        QCOMPARE(report.totals.reasons.value(reason), wholeWeight);
    QVERIFY(report.totals.isProven());
    QCOMPARE(report.hits.bySource.value("t/r1"), wholeWeight);
    QCOMPARE(report.hits.bySource.value("A-0101"), 2 * wholeWeight);
    QCOMPARE(report.hits.byCode.value("C"), 2 * wholeWeight);
    QCOMPARE(report.hits.unmappedByCode.value("C"), wholeWeight);
    QVERIFY(!report.hits.unmappedByCode.contains("O"));
    QCOMPARE(report.table.countOf({ "0101", "2020" }), wholeWeight);
    QCOMPARE(report.table.countOf({ "", "2020" }), 5 * wholeWeight);
    QCOMPARE(report.table.total(), 8 * wholeWeight);
    QCOMPARE(coded(),
             QByteArray("code,x,year,iccs_code,outcome,share,rule\n"
                        "A,a,2020,0101,coded,1,link\nA,a,2021,0101,coded,1,link\n"
                        "C,a,2020,0201,coded,1,t/r1\nC,b,2020,,no row,1,\nS,,2020,,sum code,1,\n"
                        "N,,2020,,not linked,1,\n,,2020,,no code,1,\nZ,,2020,,unknown code,1,\n"
                        "O,,2020,,out of scope,1,link\n"));
}

void TestCodeRecords::namesUnknownValues()
{
    const CodingReport report = code("code,x,year\nA,a,1\nZ,q,1\nA,q,1\nY,q,1\nZ,,1\n");
    QCOMPARE(report.unknown.size(), 3);
    QCOMPARE(report.unknown[0].column, QStringLiteral("x"));
    QCOMPARE(report.unknown[0].value, QStringLiteral("q"));
    QCOMPARE(report.unknown[0].count, 3);
    QCOMPARE(report.unknown[0].firstRow, 2);
    QCOMPARE(report.unknown[1].value, QStringLiteral("Z"));
    QCOMPARE(report.unknown[1].count, 2);
    QCOMPARE(report.unknown[2].firstRow, 4);
}

void TestCodeRecords::apportions()
{
    const CodingReport report = code("code,x,year\nB,,1\nB,,1\nB,,1\n", 1, true);
    QCOMPARE(report.table.countOf({ "0401", "1" }), 2'250'000);
    QCOMPARE(report.table.countOf({ "0501", "1" }), 750'000);
    QCOMPARE(report.hits.bySource.value("B-0501"), 750'000);
    QCOMPARE(report.totals.coded, 3 * wholeWeight);
    QVERIFY(coded().contains("B,,1,0401,coded,0.75,link\nB,,1,0501,coded,0.25,link\n"));
}

// Shares are an estimate: said in totals and traces, and reported unless the policy lets them out.
void TestCodeRecords::saysWhatIsEstimated()
{
    mapping::Link link = *m_fixture->links.find("B-0401");
    link.weightSource = QStringLiteral("sample of 400 files");
    m_fixture->links.put(link);
    m_request.withTraces = true;
    const CodingReport report = code("code,x,year\nA,,1\nB,,1\nB,,1\n", 1, true);
    QCOMPARE(report.totals.apportioned, 2 * wholeWeight);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings[0].check, QStringLiteral("K17"));
    QVERIFY2(coded().contains("\"shared out by the weights of the links, an estimate: 0401 75 % "
                              "(sample of 400 files), 0501 25 %\""),
             coded().constData());
    m_fixture->links.policy.weightsPublished = true;
    QVERIFY(code("code,x,year\nB,,1\n").findings.isEmpty());
}

void TestCodeRecords::tracesInTheLanguageAskedFor()
{
    microdata::Attribute x = *m_fixture->dictionary.find("x");
    x.name = { { "en", "Ex" }, { "es", "Equis" } };
    m_fixture->dictionary.put(x);
    m_request.withTraces = true;
    code("code,x,year\nC,a,1\n", 1, true);
    QVERIFY2(coded().contains("because Ex = a"), coded().constData());
    m_request.language = QStringLiteral("es");
    code("code,x,year\nC,a,1\n", 1, true);
    QVERIFY2(coded().contains("because Equis = a"), coded().constData());
}

void TestCodeRecords::weighsRecords()
{
    m_request.layout.columns << CodingFixture::column("w", ColumnRole::Weight);
    const CodingReport report = code("code,x,year,w\nA,,1,1.5\nB,,1,0.000003\nA,,1,many\n");
    QCOMPARE(report.table.countOf({ "0101", "1" }), 1'500'000);
    QCOMPARE(report.totals.input, 1'500'003);
    QCOMPARE(report.table.total(), 1'500'003);
    QCOMPARE(report.totals.broken, 1);
    QCOMPARE(report.findings[0].check, QStringLiteral("K05"));
    QCOMPARE(report.findings[1].place.ids.last(), QStringLiteral("4"));
}

void TestCodeRecords::leavesRowsOut()
{
    m_request.layout.leaveOut.insert("year", { "total" });
    const CodingReport report = code("code,x,year\nA,,1\nA,,total\n", 1, true);
    QCOMPARE(report.totals.left, 1);
    QCOMPARE(report.totals.rows, 2);
    QCOMPARE(report.totals.input, wholeWeight);
    QVERIFY(!coded().contains("total"));
}

void TestCodeRecords::takesPrincipalOffenceOfWideRows()
{
    m_request.layout.columns = { CodingFixture::column("code1", ColumnRole::Code, {}, 1),
                                 CodingFixture::column("code2", ColumnRole::Code, {}, 2),
                                 CodingFixture::column("x1", ColumnRole::Attribute, "x", 1),
                                 CodingFixture::column("x2", ColumnRole::Attribute, "x", 2) };
    m_request.dimensions = { "iccs" };
    const QByteArray records = "code1,code2,x1,x2\nC,A,a,a\nC,C,b,a\nA,,a,a\n,,a,a\n";
    const CodingReport all = code(records);
    QCOMPARE(all.totals.input, 6 * wholeWeight);
    QCOMPARE(all.table.countOf({ "0201" }), 2 * wholeWeight);
    m_request.counting.principalOffence = true;
    const CodingReport principal = code(records, 1, true);
    QCOMPARE(principal.totals.secondary, 2 * wholeWeight);
    QCOMPARE(principal.table.countOf({ "0101" }), 2 * wholeWeight);
    QCOMPARE(principal.table.countOf({ "0201" }), wholeWeight);
    QCOMPARE(principal.totals.reasons.value(Reason::NoCode), wholeWeight);
    QVERIFY(principal.totals.isProven());
    QVERIFY(coded().contains("C,A,a,a,1,0201,coded,1,t/r1,no\nC,A,a,a,2,0101,coded,1,link,yes\n"));
    m_request.counting.seriousness = { CodingFixture::iccs("02") };
    QCOMPARE(code(records).table.countOf({ "0201" }), 2 * wholeWeight);
}

void TestCodeRecords::takesPrincipalOffenceOfGroups()
{
    m_request.layout.columns << CodingFixture::column("case", ColumnRole::Group);
    m_request.counting.principalOffence = true;
    const QByteArray records = "code,x,year,case\nC,a,1,7\nA,,1,8\nZ,,1,7\nA,,1,7\nA,,2,7\nN,,1,\n";
    for (const int threads : { 1, 3 }) {
        const CodingReport report = code(records, threads);
        QCOMPARE(report.totals.secondary, 3 * wholeWeight);
        QCOMPARE(report.table.countOf({ "0101", "1" }), 2 * wholeWeight);
        QCOMPARE(report.table.countOf({ "0101", "2" }), 0);
        QCOMPARE(report.totals.input, 3 * wholeWeight);
    }
}

void TestCodeRecords::countsNumberColumns()
{
    m_request.layout.unit = microdata::RowUnit::Count;
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("jan", ColumnRole::Number),
                                 CodingFixture::column("feb", ColumnRole::Number) };
    m_request.layout.columns[1].fixed = { { "month", "1" }, { "x", "a" } };
    m_request.layout.columns[2].fixed = { { "month", "2" }, { "x", "b" } };
    m_request.dimensions = { "month", "iccs", "x" };
    const CodingReport report = code("code,jan,feb\nA,3,4\nC,5,\n", 1, true);
    QCOMPARE(report.table.countOf({ "1", "0101", "a" }), 3 * wholeWeight);
    QCOMPARE(report.table.countOf({ "2", "0101", "b" }), 4 * wholeWeight);
    QCOMPARE(report.table.countOf({ "1", "0201", "a" }), 5 * wholeWeight);
    QCOMPARE(report.totals.input, 12 * wholeWeight);
    QVERIFY(coded().contains("A,3,4,feb,0101,coded,1,link\n"));
}

void TestCodeRecords::leavesOutAttempts()
{
    m_request.layout.columns << CodingFixture::column("at", ColumnRole::Attribute, "event.At");
    m_request.dimensions = { "event.At" };
    const QByteArray records = "code,x,year,at\nA,,1,1\nA,,1,2\nA,,1,\n";
    QCOMPARE(code(records).table.total(), 3 * wholeWeight);
    m_request.counting.attemptsWithCompleted = false;
    const CodingReport report = code(records);
    QCOMPARE(report.table.total(), 2 * wholeWeight);
    QCOMPARE(report.table.countOf({ "1" }), 0);
    QCOMPARE(report.totals.input, 3 * wholeWeight);
}

namespace
{

QByteArray randomRecords(int rows)
{
    QRandomGenerator random(17);
    const QByteArrayList codes { "A", "B", "C", "S", "N", "O", "Z", "", "\"C\"", " A " };
    const QByteArrayList values { "a", "b", "", "odd", "unknown" };
    QByteArray text = "note,code,x,year,w\r\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray note
            = random.bounded(30) == 0 ? "\"two\r\nlines, \"\"quoted\"\"\"" : "plain note";
        text += note + ',' + codes[random.bounded(10)] + ',' + values[random.bounded(5)] + ','
            + QByteArray::number(2000 + random.bounded(20)) + ','
            + QByteArray::number(random.bounded(4'000)) + ".25\r\n";
        if (random.bounded(5'000) == 0)
            text += "broken,\"A\"\"\"x,1,2,3,4,5\r\nshort\r\n";
    }
    return text;
}

struct Counts {
    QMap<QString, qint64> input; // by code
    qint64 rows = 0;
};

// The same file read by the slow parser, without the coder.
Counts slowCounts(const QByteArray &records)
{
    const QString text = QString::fromUtf8(records);
    table::CsvParser parser(text, ',');
    Counts counts;
    parser.next();
    while (parser.next()) {
        ++counts.rows;
        const QStringList &cells = parser.cells();
        if (cells.size() == 5)
            counts.input[cells[1].trimmed()] += qRound64(cells[4].toDouble() * 1e6);
    }
    return counts;
}

} // namespace

void TestCodeRecords::conservesOnRandomData()
{
    m_request.layout.columns << CodingFixture::column("w", ColumnRole::Weight);
    m_request.dimensions = { "iccs", "year", "x" };
    const QByteArray records = randomRecords(120'000);
    QVERIFY(records.size() > 3 * (1 << 20)); // several blocks
    const CodingReport one = code(records, 1, true);
    const QByteArray codedByOne = coded();
    const Counts expected = slowCounts(records);
    QCOMPARE(one.totals.rows, expected.rows);
    qint64 input = 0;
    for (auto it = expected.input.begin(); it != expected.input.end(); ++it) {
        input += it.value();
        if (it.key() == u"Z" || it.key().isEmpty())
            continue;
        QCOMPARE(one.hits.byCode.value(it.key()), it.value());
    }
    QCOMPARE(one.totals.input, input);
    QCOMPARE(one.totals.reasons.value(Reason::UnknownCode), expected.input.value("Z"));
    QVERIFY(one.totals.isProven());
    QCOMPARE(one.table.total(), input - one.totals.outOfScope);
    for (const int threads : { 2, 4 }) {
        const CodingReport other = code(records, threads, true);
        QVERIFY(other.table.rows == one.table.rows);
        QVERIFY(other.hits.bySource == one.hits.bySource);
        QVERIFY(other.hits.byCode == one.hits.byCode);
        QVERIFY(other.totals.reasons == one.totals.reasons);
        QCOMPARE(other.totals.input, one.totals.input);
        QVERIFY(other.findings == one.findings);
        QCOMPARE(other.unknown.size(), one.unknown.size());
        for (qsizetype i = 0; i < one.unknown.size(); ++i) {
            QCOMPARE(other.unknown[i].value, one.unknown[i].value);
            QCOMPARE(other.unknown[i].count, one.unknown[i].count);
            QCOMPARE(other.unknown[i].firstRow, one.unknown[i].firstRow);
        }
        QVERIFY(coded() == codedByOne);
    }
}

QTEST_GUILESS_MAIN(TestCodeRecords)
#include "tst_coderecords.moc"
