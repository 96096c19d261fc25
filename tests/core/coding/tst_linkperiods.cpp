// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countsfixture.h"

#include "core/coding/linkperiods.h"

using coding::CodingReport;
using coding::LinkPeriods;
using coding::Reason;
using coding::wholeWeight;
using microdata::ColumnRole;

// Links that are valid for a part of the time.
class TestLinkPeriods : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void partsTheTime();
    void chosenByTheDay();
    void yearsAndMonthsAreNotGuessed_data();
    void yearsAndMonthsAreNotGuessed();
    void withoutADateNothingIsGuessed();
    void tablesDecideBefore();
    void countsByYear();
    void widerTablesAnswerWhereNoLinkIsValid();
    void explainsItself();

private:
    void date(const char *id, const QDate &from, const QDate &to);
    CodingReport code(const QByteArray &records);
    QString outcomes() const; // of the coded file, one a line

    std::unique_ptr<CountsFixture> m_fixture;
    coding::CodeRequest m_request;
};

// A goes to 0101, from 1 July 2021 to 0103; B all the time to 0401.
void TestLinkPeriods::init()
{
    m_fixture = std::make_unique<CountsFixture>();
    m_fixture->link("A", "0103");
    date("A-0101", {}, QDate(2021, 6, 30));
    date("A-0103", QDate(2021, 7, 1), {});
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code) };
    m_request.layout.referenceDate = QStringLiteral("recorded");
    m_request.input = m_fixture->folder.filePath("records.csv");
    m_request.coded = m_fixture->folder.filePath("coded.csv");
}

void TestLinkPeriods::date(const char *id, const QDate &from, const QDate &to)
{
    mapping::Link link = *m_fixture->links.find(QLatin1String(id));
    link.validity = { from, to };
    m_fixture->links.put(link);
}

CodingReport TestLinkPeriods::code(const QByteArray &records)
{
    put(m_request.input, records);
    base::NoProgress progress;
    const auto report = coding::codeRecords(m_fixture->set(), m_request, progress);
    if (!report)
        qWarning() << report.error().message();
    return report.value_or(CodingReport());
}

QString TestLinkPeriods::outcomes() const
{
    QStringList outcomes;
    const QList<QByteArray> lines = contentOf(m_request.coded).trimmed().split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        outcomes << QString::fromUtf8(cells[cells.size() - 3] + ' ' + cells[cells.size() - 2]);
    }
    return outcomes.join(QLatin1Char('\n')).replace(QStringLiteral(" coded"), QString());
}

void TestLinkPeriods::partsTheTime()
{
    date("B-0401", QDate(2020, 1, 1), QDate(2021, 7, 14));
    const LinkPeriods periods(m_fixture->links);
    QVERIFY(periods.isNeeded());
    QStringList codes;
    for (const microdata::Value &value : periods.attribute().values)
        codes << value.code;
    QCOMPARE(codes.join(QLatin1Char(' ')),
             QStringLiteral("../2019-12-31 2020-01-01/2021-06-30 2021-07-01/2021-07-14 "
                            "2021-07-15/.. 2021 2021-07 unknown"));
    QCOMPARE(periods.valueOf(QStringLiteral("2021-07-14")),
             QStringLiteral("2021-07-01/2021-07-14"));
    QCOMPARE(periods.valueOf(QStringLiteral("2020")), QStringLiteral("2020-01-01/2021-06-30"));
    QCOMPARE(periods.valueOf(QStringLiteral("2021-06")), QStringLiteral("2020-01-01/2021-06-30"));
    QCOMPARE(periods.valueOf(QStringLiteral("2021-07")), QStringLiteral("2021-07"));
    QCOMPARE(periods.valueOf(QStringLiteral("soon")), QString());
    QVERIFY(!LinkPeriods(mapping::MappingSet()).isNeeded());
}

void TestLinkPeriods::chosenByTheDay()
{
    const CodingReport report = code("code,recorded\nA,2021-06-30\nA,2021-07-01\nA,1999-01-01\n"
                                     "B,2021-07-01\nB,\n");
    QCOMPARE(outcomes(), QStringLiteral("0101\n0103\n0101\n0401\n0401"));
    QCOMPARE(report.totals.coded, 5 * wholeWeight);
    QVERIFY(report.totals.isProven());
    QVERIFY(report.findings.isEmpty());
}

void TestLinkPeriods::yearsAndMonthsAreNotGuessed_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QString>("outcome");
    const QString days = QStringLiteral("yyyy-MM-dd"), months = QStringLiteral("MM/yyyy");
    QTest::newRow("year before") << days << QByteArray("2020") << "0101";
    QTest::newRow("year after") << days << QByteArray("2022") << "0103";
    QTest::newRow("year between") << days << QByteArray("2021") << " unclear date";
    QTest::newRow("month before") << months << QByteArray("06/2021") << "0101";
    QTest::newRow("month after") << months << QByteArray("07/2021") << "0103";
    QTest::newRow("year in a column of months") << months << QByteArray("2021") << " unclear date";
    QTest::newRow("short year") << QStringLiteral("yy") << QByteArray("2022") << "0103";
    QTest::newRow("missing") << days << QByteArray() << " unclear date";
    QTest::newRow("unreadable") << days << QByteArray("spring") << " unclear date";
    QTest::newRow("no such day") << days << QByteArray("2021-02-30") << " unclear date";
}

void TestLinkPeriods::yearsAndMonthsAreNotGuessed()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, printed);
    QFETCH(QString, outcome);
    m_request.layout.dateFormat = format;
    const CodingReport report = code("code,recorded\nA," + printed + '\n');
    QCOMPARE(outcomes(), outcome);
    QVERIFY(report.totals.isProven());
    const bool isUnclear = outcome.endsWith(QStringLiteral("date"));
    QCOMPARE(report.totals.reasons.value(Reason::UnclearDate), isUnclear ? wholeWeight : 0);
    QCOMPARE(report.findings.size(), isUnclear ? 1 : 0);
    if (isUnclear)
        QVERIFY(report.findings[0].message.toString().contains(QStringLiteral("The links of A ")));
}

void TestLinkPeriods::withoutADateNothingIsGuessed()
{
    m_request.layout.referenceDate.clear();
    const CodingReport report = code("code,recorded\nA,2021-06-30\nB,2021-06-30\n");
    QCOMPARE(outcomes(), QStringLiteral(" unclear date\n0401"));
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings[0].check, QStringLiteral("K16"));
    QVERIFY(report.findings[0].advice.toString().contains(QStringLiteral("referenceDate")));
    // The same on all days: then the day does not matter.
    m_fixture->links.remove(QStringLiteral("A-0103"));
    mapping::Link again = *m_fixture->links.find(QStringLiteral("A-0101"));
    again.validity = {};
    m_fixture->links.put(again);
    code("code,recorded\nA,2021-06-30\n");
    QCOMPARE(outcomes(), QStringLiteral("0101"));
}

void TestLinkPeriods::tablesDecideBefore()
{
    m_fixture->attribute("x", { "a", "b" });
    m_fixture->table("t", rules::ScopeKind::Offence, { "A" }, { "x" },
                     { CodingFixture::row("r1", { { "x", "a" } }, "0102") });
    m_request.layout.columns << CodingFixture::column("x", ColumnRole::Attribute, "x");
    code("code,recorded,x\nA,2021,a\nA,2021,b\nA,2020,b\n");
    QCOMPARE(outcomes(), QStringLiteral("0102\n unclear date\n0101"));
}

void TestLinkPeriods::countsByYear()
{
    m_fixture->request.layout.referenceDate = QStringLiteral("year");
    m_fixture->request.dimensions = { "iccs", "year" };
    const auto report = m_fixture->code("code,region,year,count\nA,x,2020,5\nA,x,2021,3\n"
                                        "A,x,2022,2\nB,x,2021,4\n");
    QCOMPARE(report.table.countOf({ "0101", "2020" }), 5 * wholeWeight);
    QCOMPARE(report.table.countOf({ "0103", "2022" }), 2 * wholeWeight);
    QCOMPARE(report.table.countOf({ "0401", "2021" }), 4 * wholeWeight);
    QCOMPARE(report.table.countOf({ "", "2021" }), 3 * wholeWeight);
    QVERIFY(CountsFixture::checks(report).contains(QStringLiteral("K16")));
    // Years as columns.
    m_fixture->request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                          CountsFixture::number("y20", { { "year", "2020" } }),
                                          CountsFixture::number("y22", { { "year", "2022" } }) };
    const auto wide = m_fixture->code("code,y20,y22\nA,5,2\n");
    QCOMPARE(wide.table.countOf({ "0101", "2020" }), 5 * wholeWeight);
    QCOMPARE(wide.table.countOf({ "0103", "2022" }), 2 * wholeWeight);
}

void TestLinkPeriods::widerTablesAnswerWhereNoLinkIsValid()
{
    m_fixture->links.remove(QStringLiteral("A-0103"));
    m_fixture->attribute("x", { "a", "b" });
    m_fixture->table("g", rules::ScopeKind::Group, { "A" }, { "x" },
                     { CodingFixture::row("r1", { { "x", "a" } }, "0102") });
    m_request.layout.columns << CodingFixture::column("x", ColumnRole::Attribute, "x");
    code("code,recorded,x\nA,2020-01-01,a\nA,2022-01-01,a\nA,2022-01-01,b\n");
    QCOMPARE(outcomes(), QStringLiteral("0101\n0102\n no row"));
}

void TestLinkPeriods::explainsItself()
{
    const coding::Coder coder(m_fixture->set());
    const auto sentence = [&](const char *value) {
        const rules::Input input { LinkPeriods::id, coder.periods().valueOf(QLatin1String(value)) };
        return rules::sentenceOf(coder.trace("A", { input }), m_fixture->dictionary, "en")
            .toString();
    };
    QCOMPARE(sentence("2021-05-01"), QStringLiteral("coded 0101 by the link of the offence"));
    QCOMPARE(sentence("2022"), QStringLiteral("coded 0103 by the link of the offence"));
    QVERIFY(sentence("2021").startsWith(QStringLiteral("not coded, because the links")));
}

QTEST_GUILESS_MAIN(TestLinkPeriods)
#include "tst_linkperiods.moc"
