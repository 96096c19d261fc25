// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/coding/findrecords.h"
#include "support/fixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::CodingReport;
using coding::FoundRecords;
using coding::Outcome;
using coding::Reason;
using coding::RecordFilter;
using coding::wholeWeight;
using microdata::ColumnRole;
using rules::ScopeKind;

class TestFindRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheRecordsOfACell();
    void findsByOutcomeAndReason();
    void findsTheRecordsOfOneCode();
    void sharesOfApportionedCodes();
    void saysWhy();
    void mindsPrincipalOffences();
    void agreesWithTheTableOnRandomRecords();
    void canBeStopped();

private:
    void write(const QByteArray &records)
    {
        m_request.input = m_folder.filePath("records.csv");
        put(m_request.input, records);
    }
    FoundRecords find(const RecordFilter &filter, int most = 100)
    {
        base::NoProgress progress;
        const auto found = coding::findRecords(m_fixture->set(), m_request, filter, most, progress);
        if (!found)
            qWarning() << found.error().message();
        return found.value_or(FoundRecords());
    }
    static QList<qint64> linesOf(const FoundRecords &found)
    {
        QList<qint64> lines;
        for (const coding::FoundRecord &record : found.records)
            lines << record.line;
        return lines;
    }

    std::unique_ptr<CodingFixture> m_fixture;
    QTemporaryDir m_folder;
    CodeRequest m_request;
};

// Codes A (0101), B (0401 and 0501, apportioned), C (by table: a 0201), N not linked.
void TestFindRecords::init()
{
    m_fixture = std::make_unique<CodingFixture>();
    m_fixture->attribute("x", { "a", "b" });
    for (const char *code : { "A", "B", "C", "N" })
        m_fixture->offence(code);
    m_fixture->link("A", "0101");
    m_fixture->link("B", "0401", 0.75);
    m_fixture->link("B", "0501", 0.25);
    m_fixture->table("t", ScopeKind::Offence, { "C" }, { "x" },
                     { m_fixture->row("r1", { { "x", "a" } }, "0201") });
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("x", ColumnRole::Attribute, "x"),
                                 CodingFixture::column("year", ColumnRole::Dimension) };
    m_request.dimensions = { "iccs", "x", "year" };
}

void TestFindRecords::findsTheRecordsOfACell()
{
    write("code,x,year\nA,a,2020\nA,b,2020\n\nC,a,2020\nA,a,2021\nA,a,2020\nN,a,2020\n");
    const FoundRecords found = find({ { { "iccs", "0101" }, { "x", "a" }, { "year", "2020" } } });
    QCOMPARE(found.count, 2 * wholeWeight);
    QCOMPARE(found.found, 2);
    QCOMPARE(linesOf(found), QList<qint64>({ 2, 7 }));
    QCOMPARE(found.header, QStringList({ "code", "x", "year" }));
    QCOMPARE(found.records[1].cells, QStringList({ "A", "a", "2020" }));
    // A margin of the table: any year and x.
    QCOMPARE(linesOf(find({ { { "iccs", "0101" } } })), QList<qint64>({ 2, 3, 6, 7 }));
    // Not mapped ones stand in the table without a category.
    QCOMPARE(linesOf(find({ { { "iccs", "" } } })), QList<qint64>({ 8 }));
    QCOMPARE(find({ { { "x", "none" } } }).found, 0);
}

void TestFindRecords::findsByOutcomeAndReason()
{
    write("code,x,year\nA,a,1\nC,b,1\nN,,1\nZ,,1\n,,1\n");
    RecordFilter filter;
    filter.outcome = Outcome::Unmapped;
    QCOMPARE(linesOf(find(filter)), QList<qint64>({ 3, 4, 5, 6 }));
    filter.reason = Reason::NoRow;
    const FoundRecords found = find(filter);
    QCOMPARE(linesOf(found), QList<qint64>({ 3 }));
    QVERIFY(found.records[0].reason == Reason::NoRow);
    filter.reason = Reason::UnknownCode;
    QCOMPARE(find(filter).records[0].code, QStringLiteral("Z"));
    filter.reason = Reason::NoCode;
    QCOMPARE(linesOf(find(filter)), QList<qint64>({ 6 }));
    filter = {};
    filter.onlyByDefault = true;
    QCOMPARE(find(filter).found, 0);
}

void TestFindRecords::findsTheRecordsOfOneCode()
{
    write("code,x,year\nA,a,1\nC,a,1\nA,b,1\nC,a,1\nC,a,1\n");
    FoundRecords found = find({ {}, Outcome::Coded }, 2);
    const QList<FoundRecords::Code> codes { { "C", 3 * wholeWeight, 3 },
                                            { "A", 2 * wholeWeight, 2 } };
    QCOMPARE(found.codes, codes);
    QCOMPARE(linesOf(found), QList<qint64>({ 2, 3 }));
    RecordFilter filter;
    filter.code = QStringLiteral("C");
    found = find(filter, 2);
    QCOMPARE(found.codes.size(), 1);
    QCOMPARE(found.found, 3);
    QCOMPARE(linesOf(found), QList<qint64>({ 3, 5 }));
}

void TestFindRecords::sharesOfApportionedCodes()
{
    write("code,x,year\nB,,1\nB,,1\n");
    const FoundRecords found = find({ { { "iccs", "0501" } } });
    QCOMPARE(found.count, wholeWeight / 2);
    QCOMPARE(found.records[0].count, wholeWeight / 4);
    QCOMPARE(found.records[0].parts.size(), 2);
}

void TestFindRecords::saysWhy()
{
    write("code,x,year\nC,a,1\n");
    const FoundRecords found = find({ { { "iccs", "0201" } } });
    const QString sentence
        = rules::sentenceOf(found.records[0].trace, m_fixture->dictionary, "en").toString();
    QVERIFY2(sentence.contains("0201") && sentence.contains("x = a"), qPrintable(sentence));
}

// Of the offences of one case only the one that was counted is found.
void TestFindRecords::mindsPrincipalOffences()
{
    m_request.layout.columns << CodingFixture::column("case", ColumnRole::Group);
    m_request.counting.principalOffence = true;
    write("code,x,year,case\nC,a,1,k\nA,a,1,k\nC,a,1,l\n");
    QCOMPARE(linesOf(find({ {}, Outcome::Coded })), QList<qint64>({ 3, 4 }));
}

void TestFindRecords::agreesWithTheTableOnRandomRecords()
{
    QRandomGenerator random(11);
    const auto pick = [&random](const QList<QByteArray> &from) {
        return from[random.bounded(int(from.size()))];
    };
    QByteArray records = "code,x,year\n";
    for (int i = 0; i < 60'000; ++i)
        records += pick({ "A", "C", "N", "Z", "" }) + ',' + pick({ "a", "b", "q", "" }) + ','
            + pick({ "2020", "2021", "" }) + '\n';
    write(records);
    m_request.threads = 3;
    base::NoProgress progress;
    const auto report = coding::codeRecords(m_fixture->set(), m_request, progress);
    QVERIFY(report.has_value());
    QVERIFY(report->table.rows.size() > 20);
    for (const coding::CrossTable::Row &row : report->table.rows) {
        RecordFilter filter;
        for (qsizetype i = 0; i < row.key.size(); ++i)
            filter.cell.insert(m_request.dimensions[i], row.key[i]);
        const FoundRecords found = find(filter, 5);
        QCOMPARE(found.count, row.count);
        QCOMPARE(found.records.size(), std::min<qint64>(5, found.found));
        m_request.threads = 1;
        QCOMPARE(linesOf(find(filter, 5)), linesOf(found));
        m_request.threads = 3;
    }
}

void TestFindRecords::canBeStopped()
{
    write("code,x,year\nA,a,1\n");
    m_request.threads = 4; // whichever of them reads the only block
    for (int run = 0; run < 20; ++run) {
        support::CancelAfter progress(0);
        QVERIFY(!coding::findRecords(m_fixture->set(), m_request, {}, 1, progress));
        support::CancelAfter other(0);
        m_request.coded = m_folder.filePath("coded.csv");
        QVERIFY(!coding::codeRecords(m_fixture->set(), m_request, other));
        QVERIFY(!QFile::exists(m_request.coded));
    }
}

QTEST_GUILESS_MAIN(TestFindRecords)
#include "tst_findrecords.moc"
