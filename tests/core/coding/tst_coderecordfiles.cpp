// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/table/csvparser.h"
#include "support/fixtures.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::wholeWeight;
using microdata::ColumnRole;

// Files as they come: encodings, delimiters, damage; and what must not happen to the coded file.
class TestCodeRecordFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEncodings_data();
    void readsEncodings();
    void findsTheDelimiter();
    void reportsBrokenRows();
    void mendsBrokenQuotes();
    void readsFilesWithoutHeader();
    void printsTraces();
    void refusesUnreadableFiles();
    void leavesNoHalfFile();
    void tellsThatTheDiskIsFull();
    void refusesEndlessTables();
    void namesTheDimensionsThereAre();

private:
    base::Result<coding::CodingReport> code(const QByteArray &records, base::Progress &progress);
    coding::CodingReport code(const QByteArray &records);

    std::unique_ptr<CodingFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    CodeRequest m_request;
};

void TestCodeRecordFiles::namesTheDimensionsThereAre()
{
    m_request.dimensions = { "iccs", "region" };
    base::NoProgress progress;
    const auto report = code("code,year,place\nA,1,2\n", progress);
    QVERIFY(!report);
    QVERIFY(report.error().happened.toString().contains(QStringLiteral("“region”")));
    QCOMPARE(report.error().advice.toString(),
             QStringLiteral("It gives: iccs, iccs2, tags, year, place. Name one of these, or add "
                            "it to the layout."));
}

void TestCodeRecordFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<CodingFixture>();
    m_fixture->offence(QStringLiteral("Ä1"));
    m_fixture->offence("A");
    m_fixture->link(QStringLiteral("Ä1"), "0101");
    m_fixture->link("A", "0401");
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("year", ColumnRole::Dimension) };
    m_request.dimensions = { "iccs" };
    m_request.input = m_folder->filePath("records.csv");
    m_request.coded = m_folder->filePath("coded.csv");
}

base::Result<coding::CodingReport> TestCodeRecordFiles::code(const QByteArray &records,
                                                             base::Progress &progress)
{
    put(m_request.input, records);
    return coding::codeRecords(m_fixture->set(), m_request, progress);
}

coding::CodingReport TestCodeRecordFiles::code(const QByteArray &records)
{
    base::NoProgress progress;
    const auto report = code(records, progress);
    if (!report)
        qWarning() << report.error().message();
    return report.value_or(coding::CodingReport());
}

void TestCodeRecordFiles::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QString text = QStringLiteral("code,year,note\n");
    for (int i = 0; i < 60'000; ++i)
        text += QStringLiteral("Ä1,2020,größere Tat Nummer %1\n").arg(i);
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("latin-1") << text.toLatin1();
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encoder(text));
    }
}

void TestCodeRecordFiles::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const coding::CodingReport report = code(bytes);
    QCOMPARE(report.table.countOf({ "0101" }), 60'000 * wholeWeight);
    QVERIFY(report.findings.isEmpty());
    QVERIFY(contentOf(m_request.coded)
                .endsWith(
                    QStringLiteral("Ä1,2020,größere Tat Nummer 59999,0101,coded,link\n").toUtf8()));
}

void TestCodeRecordFiles::findsTheDelimiter()
{
    QCOMPARE(code("code;year\nA;2020\n").totals.coded, wholeWeight);
    m_request.layout.delimiter = "|";
    QCOMPARE(code("code|year\nA|2020\n").totals.coded, wholeWeight);
    m_request.layout.delimiter = QStringLiteral("、");
    base::NoProgress progress;
    QVERIFY(!code("code,year\nA,2020\n", progress));
}

void TestCodeRecordFiles::reportsBrokenRows()
{
    m_request.layout.encoding = "UTF-8";
    m_request.dimensions = { "iccs", "year" };
    const char bytes[] = "code,year,note\nA,1,\"two\nlines\"\nA\nA,1,2,3\nA,1,\"no\n"
                         "A,1,a\0b\n\nA,1\xff,x\n";
    const QByteArray records(bytes, sizeof bytes - 1);
    const coding::CodingReport report = code(records);
    QMap<QString, QStringList> lines;
    for (const base::Finding &finding : report.findings)
        lines[finding.check] << finding.place.ids.last();
    const QString file = QStringLiteral("records.csv");
    QCOMPARE(lines["K01"], (QStringList { file, "6" }));
    QCOMPARE(lines["K02"], (QStringList { file, "4", "5" }));
    QCOMPARE(lines["K03"], (QStringList { file, "7" }));
    QCOMPARE(lines["K04"], (QStringList { file, "9" }));
    QCOMPARE(report.totals.rows, 6);
    QCOMPARE(report.totals.broken, 1);
    QCOMPARE(report.totals.coded, 5 * wholeWeight);
}

// What is added must not become part of a cell that a quote has opened.
void TestCodeRecordFiles::mendsBrokenQuotes()
{
    code("note,code,year\n\"open,A,1\n\"a\"b,A,2\nlast,A,3\n");
    const QString text = QString::fromUtf8(contentOf(m_request.coded));
    table::CsvParser parser(text, ',');
    QList<QStringList> rows;
    while (parser.next())
        rows << parser.cells();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1], (QStringList { "\"open", "A", "1", "0401", "coded", "link" }));
    QCOMPARE(rows[2], (QStringList { "ab", "A", "2", "0401", "coded", "link" }));
}

void TestCodeRecordFiles::readsFilesWithoutHeader()
{
    m_request.layout.hasHeader = false;
    m_request.layout.columns[0].column = "2";
    m_request.layout.columns[1].column = "1";
    QCOMPARE(code("2020,A\n2021,A").totals.coded, 2 * wholeWeight);
    QCOMPARE(contentOf(m_request.coded),
             QByteArray("2020,A,0401,coded,link\n2021,A,0401,coded,link\n"));
}

void TestCodeRecordFiles::printsTraces()
{
    m_request.withTraces = true;
    code("code,year\nA,2020\n");
    const QByteArray text = contentOf(m_request.coded);
    QVERIFY(text.startsWith("code,year,iccs_code,outcome,rule,trace\nA,2020,0401,coded,link,"));
    QVERIFY(text.split(',').last().contains("0401") || text.count("0401") > 1);
}

void TestCodeRecordFiles::refusesUnreadableFiles()
{
    base::NoProgress progress;
    m_request.input = m_folder->filePath("absent.csv");
    QVERIFY(!coding::codeRecords(m_fixture->set(), m_request, progress));
    m_request.input = m_folder->filePath("records.csv");
    QVERIFY(!code("", progress));
    QVERIFY(!code("other,year\nA,1\n", progress)); // no code column
    m_request.dimensions = { "region" };
    QVERIFY(!code("code,year\nA,1\n", progress));
    QVERIFY(!QFile::exists(m_request.coded));
}

void TestCodeRecordFiles::leavesNoHalfFile()
{
    QByteArray records = "code,year\n";
    for (int i = 0; i < 600'000; ++i)
        records += "A,2020\n";
    put(m_request.coded, "as before");
    support::CancelAfter cancel(1);
    QVERIFY(!code(records, cancel));
    QCOMPARE(contentOf(m_request.coded), QByteArray("as before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestCodeRecordFiles::tellsThatTheDiskIsFull()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("This system has no /dev/full.");
    m_request.coded = "/dev/full";
    base::NoProgress progress;
    for (const int rows : { 1, 600'000 }) {
        QByteArray records = "code,year\n";
        for (int i = 0; i < rows; ++i)
            records += "A,2020\n";
        m_request.threads = 2;
        const auto report = code(records, progress);
        QVERIFY(!report);
        QVERIFY(report.error().message().contains("/dev/full"));
    }
}

void TestCodeRecordFiles::refusesEndlessTables()
{
    m_request.coded.clear();
    m_request.dimensions = { "id" };
    QByteArray records = "code,year,id\n";
    for (int i = 0; i < 1'100'000; ++i)
        records += "A,1," + QByteArray::number(i) + '\n';
    base::NoProgress progress;
    const auto report = code(records, progress);
    QVERIFY(!report);
    QVERIFY(report.error().message().contains("dimension"));
}

QTEST_GUILESS_MAIN(TestCodeRecordFiles)
#include "tst_coderecordfiles.moc"
