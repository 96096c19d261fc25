// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void delimiter_data();
    void delimiter();
    void findings_data();
    void findings();
    void lineNumbers();
    void columns_data();
    void columns();
    void options();
    void refuses_data();
    void refuses();
    void refusesFiles();
    void manyRowsAreRefusedEarly();
    void stops();
    void brokenEverywhereStaysShort();
    void hostileWidth();
    void randomBytesNeverCrash();
};

namespace
{

base::Result<table::ReadTable> read(const QByteArray &bytes, const table::ReadOptions &options = {})
{
    base::NoProgress progress;
    return table::parseCsv(bytes, QStringLiteral("x.csv"), options, progress);
}

// "a|b/c|d": rows parted by a slash.
QString shown(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u'|');
    return lines.join(u'/');
}

} // namespace

void TestCsv::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("rows");
    const auto row
        = [](const char *name, const QByteArray &bytes, const char *header, const char *rows) {
              QTest::newRow(name) << bytes << QString::fromUtf8(header) << QString::fromUtf8(rows);
          };
    row("plain", "a,b\n1,2\n3,4\n", "a|b", "1|2/3|4");
    row("no newline at the end", "a,b\n1,2", "a|b", "1|2");
    row("CRLF", "a,b\r\n1,2\r\n", "a|b", "1|2");
    row("CR", "a,b\r1,2\r", "a|b", "1|2");
    row("mixed ends", "a,b\r\n1,2\n3,4\r5,6", "a|b", "1|2/3|4/5|6");
    row("quotes", "a,b\n\"1,\"\"x\"\"\",2\n", "a|b", "1,\"x\"|2");
    row("newline in quotes", "a,b\n\"1\r\n2\",3\n", "a|b", "1\n2|3");
    row("space after quote", "a,b\n\"1\" ,2\n", "a|b", "1|2");
    row("empty quotes", "a,b\n\"\",\"\"\n1,\n", "a|b", "1|");
    row("blank lines", "a,b\n\n1,2\n  \n,\n3,4\n\n\n", "a|b", "1|2/3|4");
    row("leading zeros stay", "code,b\n001,02\n", "code|b", "001|02");
    row("spaces stay", "a,b\n 1 ,2\n", "a|b", " 1 |2");
    row("sep line", "sep=;\na;b\n1,5;2\n", "a|b", "1,5|2");
    row("sep line quoted", "\"sep=|\"\r\na|b\r\n1|2\r\n", "a|b", "1|2");
    row("mark", "\xEF\xBB\xBF\"a\",b\n1,2\n", "a|b", "1|2");
    row("only a header", "a,b\n", "a|b", "");
    row("one column", "name\nTheft\nRobbery\n", "name", "Theft/Robbery");
    row("one column with commas", "name\nTheft, simple\nRobbery\nArson\n", "name|2",
        "Theft| simple/Robbery|/Arson|");
    row("short row", "a,b,c\n1,2\n", "a|b|c", "1|2|");
    row("long row", "a,b\n1,2,3\n4,5\n", "a|b|3", "1|2|3/4|5|");
    row("empty columns at the end", "a;b;;;\n1;2;;;\n3;4;;;\n", "a|b", "1|2/3|4");
    row("empty header kept", "a,,c\n1,2,3\n", "a|2|c", "1|2|3");
    row("header tidied", "\" a\n b \",c\n1,2\n", "a b|c", "1|2");
    row("unclosed at the end", "a,b\n1,\"2\n3,4\n", "a|b", "1|\"2/3|4");
    row("unclosed before a quoted cell", "a,b\n1,\"2\n3,\"x\"\n", "a|b", "1|\"2/3|x");
    row("stray quote", "a,b\n\"1\"x,2\n", "a|b", "1x|2");
    row("inch mark", "a,b\n5\" pipe,2\n", "a|b", "5\" pipe|2");
    row("zero byte", QByteArray("a,b\n1\0,2\n", 9), "a|b", "1|2");
    row("guard taken off", "a,b\n'=1,'-x\n'n,2\n", "a|b", "=1|-x/'n|2");
    row("title above", "Crime 2023\n\nSource: police,,\na,b,c\n1,2,3\n", "a|b|c", "1|2|3");
    row("no title above two columns", "a\n1,2\n", "a|2", "1|2");
    row("only spaces around", "\n\n a,b\n1,2", "a|b", "1|2");
}

void TestCsv::rows()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
    QTEST(result->table.header.join(u'|'), "header");
    QTEST(shown(result->table.rows), "rows");
    QCOMPARE(result->table.lineNumbers.size(), result->table.rows.size());
    for (const QStringList &row : result->table.rows)
        QCOMPARE(row.size(), result->table.header.size());
}

void TestCsv::delimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ",";
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ";";
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << "\t";
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << "|";
    QTest::newRow("decimal commas") << QByteArray("code;x;y\n1;1,5;2,5\n2;3,5;4,5\n") << ";";
    QTest::newRow("commas in labels")
        << QByteArray("code;label\n1;Theft, simple, other\n2;Robbery, armed\n3;Arson\n") << ";";
    QTest::newRow("semicolons in quotes")
        << QByteArray("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n") << ",";
    QTest::newRow("newlines in quotes")
        << QByteArray("a;b\n\"1,\n2,\n3,\";x\n\"4,\n5,\";y\n") << ";";
    QTest::newRow("nothing tells") << QByteArray("abc\ndef\n") << ",";
}

void TestCsv::delimiter()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY(result.has_value());
    QTEST(result->source.delimiter, "delimiter");
    QCOMPARE(result->source.format,
             result->source.delimiter == u"\t" ? QStringLiteral("tsv") : QStringLiteral("csv"));
}

void TestCsv::findings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found"); // check@line
    QTest::newRow("clean") << QByteArray("a,b\n1,2\n") << "";
    QTest::newRow("T01 short") << QByteArray("a,b,c\n1,2,3\n1,2\n") << "T01@3";
    QTest::newRow("T01 long") << QByteArray("a,b\n1,2,3\n") << "T01@2";
    QTest::newRow("T01 not for empty surplus") << QByteArray("a,b\n1,2,,\n3,4\n") << "";
    QTest::newRow("T02 unclosed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << "T02@3";
    QTest::newRow("T02 stray") << QByteArray("a,b\n\"1\"x,2\n") << "T02@2";
    QTest::newRow("T03") << QByteArray(
        "a,b\n\xC3\xA1\xC3\xA9\xC3\xAD\xC3\xB3\xC3\xBA,1\nx\xFFy,2\n")
                         << "T03@3";
    QTest::newRow("T04") << QByteArray("a,b\n1,2\n1\0,2\n", 13) << "T04@3";
    QTest::newRow("T05") << QByteArray("a,,c\n1,2,3\n") << "T05@1";
    QTest::newRow("T10") << QByteArray("Crime 2023\n\nSource,,\na,b,c\n1,2,3\n") << "T10@1";
    QTest::newRow("T06") << QByteArray("Code,CODE,c\n1,2,3\n") << "T06@1";
}

void TestCsv::findings()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY(result.has_value());
    QStringList found;
    for (const base::Finding &finding : result->findings) {
        QCOMPARE(finding.place.kind, QStringLiteral("row"));
        QCOMPARE(finding.place.ids.first(), QStringLiteral("x.csv"));
        QVERIFY(!finding.message.toString().contains(u'%'));
        QVERIFY(!finding.advice.isEmpty());
        found << finding.check + u'@' + finding.place.ids.last();
    }
    QTEST(found.join(u' '), "found");
}

void TestCsv::lineNumbers()
{
    const auto result = read("sep=,\na,b\n\"1\n1\n1\",2\n\n3,4\r\n5,6\r7,8\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->table.lineNumbers, (QList<int> { 3, 7, 8, 9 }));
}

void TestCsv::columns_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("column");
    QTest::newRow("exact") << QString::fromUtf8("Código") << 0;
    QTest::newRow("folded") << "CODIGO" << 0;
    QTest::newRow("spaces") << " label " << 1;
    QTest::newRow("number") << "3" << 2;
    QTest::newRow("name that is a number") << "2019" << 2;
    QTest::newRow("zero") << "0" << -1;
    QTest::newRow("beyond") << "4" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("unknown") << "x" << -1;
}

void TestCsv::columns()
{
    QFETCH(QString, wanted);
    const auto result = read(QString::fromUtf8("Código,Label,2019\n1,2,3\n").toUtf8());
    QVERIFY(result.has_value());
    QTEST(result->table.column(wanted), "column");
}

void TestCsv::options()
{
    const auto headless = read("1,2\n3,4\n", { .firstRowIsHeader = false });
    QVERIFY(headless.has_value());
    QCOMPARE(headless->table.header, (QStringList { "1", "2" }));
    QCOMPARE(shown(headless->table.rows), QStringLiteral("1|2/3|4"));
    QVERIFY(headless->findings.isEmpty());
    const auto untitled = read("Title\na,b,c\n1,2,3\n", { .titleRows = 0 });
    QVERIFY(untitled.has_value());
    QCOMPARE(untitled->table.header.join(u'|'), QStringLiteral("Title|2|3"));
    const auto titled = read("x,y,z\na,b,c\n1,2,3\n", { .titleRows = 1 });
    QVERIFY(titled.has_value());
    QCOMPARE(titled->table.header.join(u'|'), QStringLiteral("a|b|c"));
    QVERIFY(!read("x,y\n", { .titleRows = 5 }).has_value());
    const auto tab = read("a;b\tc\n1;2\t3\n", { .delimiter = QStringLiteral("tab") });
    QVERIFY(tab.has_value());
    QCOMPARE(tab->table.header.join(u'|'), QStringLiteral("a;b|c"));
    const auto encoded = read("a,b\n\xE9,\xE8\n", { .encoding = QStringLiteral("windows-1251") });
    QVERIFY(encoded.has_value());
    QCOMPARE(shown(encoded->table.rows), QString::fromUtf8("й|и"));
    QVERIFY(!encoded->source.encodingGuessed);
    QCOMPARE(encoded->source.sha256.size(), 64);
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << ""
                           << ""
                           << "empty";
    QTest::newRow("only blank lines") << QByteArray("\n\n \n") << ""
                                      << ""
                                      << "nothing";
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << ""
                                 << ""
                                 << "nothing";
    QTest::newRow("encoding") << QByteArray("a,b") << "klingon"
                              << ""
                              << "klingon";
    QTest::newRow("delimiter") << QByteArray("a,b") << ""
                               << "::"
                               << "::";
    QTest::newRow("quote as delimiter") << QByteArray("a,b") << ""
                                        << "\""
                                        << "part";
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxx") << ""
                                  << ""
                                  << "old";
    QTest::newRow("password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
            + QByteArray(600, 'x') + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0", 20)
                              << ""
                              << ""
                              << "password";
    QTest::newRow("web page") << QByteArray("<html><table><tr><td>1</td></tr></table></html>") << ""
                              << ""
                              << "web page";
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << ""
                         << ""
                         << "document";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00xxxx") << ""
                          << ""
                          << "packed";
    QByteArray picture("\x89PNG\r\n\x1A\n");
    for (int i = 0; i < 500; ++i)
        picture += char((i * 37 + 11) % 256);
    QTest::newRow("picture") << picture << ""
                             << ""
                             << "no text";
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    QFETCH(QString, word);
    const auto result = read(bytes, { .encoding = encoding, .delimiter = delimiter });
    QVERIFY(!result.has_value());
    QVERIFY(result.error().tried.toString().contains(u"x.csv"));
    QVERIFY2(result.error().happened.toString().contains(word),
             qPrintable(result.error().message()));
    QVERIFY(!result.error().advice.isEmpty());
}

void TestCsv::refusesFiles()
{
    QTemporaryDir folder;
    base::NoProgress progress;
    const auto missing = table::readTable(folder.filePath(QStringLiteral("no.csv")), {}, progress);
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().happened.toString().contains(u"no such file"));
    const auto directory = table::readTable(folder.path(), {}, progress);
    QVERIFY(!directory.has_value());
    QVERIFY(directory.error().happened.toString().contains(u"folder"));
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    QVERIFY(table::readTable(file.fileName(), {}, progress).has_value());
    const auto large = table::readTable(file.fileName(), { .maximumBytes = 7 }, progress);
    QVERIFY(!large.has_value());
    QVERIFY(large.error().happened.toString().contains(u"larger"));
    QVERIFY(table::readTable(file.fileName(), { .maximumBytes = 8 }, progress).has_value());
}

// Ten million rows: refused after the first few of its megabytes.
void TestCsv::manyRowsAreRefusedEarly()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray block;
    for (int i = 0; i < 100'000; ++i)
        block += "861,\"x\"\n";
    for (int i = 0; i < 100; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();
    class Furthest final : public base::Progress
    {
    public:
        bool advance(qint64 done, qint64) override
        {
            most = qMax(most, done);
            return true;
        }
        qint64 most = 0;
    } furthest;
    const auto result = table::readTable(file.fileName(), {}, furthest);
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().happened.toString().contains(u"1,000,000"),
             qPrintable(result.error().message()));
    QVERIFY(furthest.most > 0 && furthest.most < (12 << 20));
    // The exact border, with blank lines that are no rows.
    QVERIFY(read("a\n1\n\n\n2\n", { .maximumRows = 2 }).has_value());
    QVERIFY(!read("a\n1\n2\n3\n", { .maximumRows = 2 }).has_value());
    QVERIFY(read("1\n2\n", { .maximumRows = 2, .firstRowIsHeader = false }).has_value());
}

void TestCsv::stops()
{
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 50'000; ++i)
        bytes += "1,2\n";
    support::CancelAfter atOnce(0);
    const auto result = table::parseCsv(bytes, QStringLiteral("x.csv"), {}, atOnce);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().happened.toString().contains(u"stopped"));
    support::CancelAfter later(3);
    QVERIFY(!table::parseCsv(bytes, QStringLiteral("x.csv"), {}, later).has_value());
}

void TestCsv::brokenEverywhereStaysShort()
{
    QByteArray bytes("a,b,c\n");
    for (int i = 0; i < 5'000; ++i)
        bytes += "1,2\n";
    const auto result = read(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->table.rows.size(), 5'000);
    QCOMPARE(result->findings.size(), 101);
    QCOMPARE(result->findings.last().message.count(), 4'900);
}

void TestCsv::hostileWidth()
{
    QVERIFY(!read("a\n" + QByteArray(20'000, ',') + "x\n").has_value());
    QByteArray wide("a,b\n");
    for (int i = 0; i < 4'000; ++i)
        wide += "1,2\n";
    wide += QByteArray(16'000, ',') + "x\n";
    const auto result = read(wide);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().happened.toString().contains(u"cells"));
    // Every cell opens a quote that is never closed: must not take quadratic time.
    const auto quotes = read("a,b\n" + QByteArray("\"x,y\n").repeated(20'000));
    QVERIFY(quotes.has_value());
    QCOMPARE(quotes->table.rows.size(), 20'000);
}

void TestCsv::randomBytesNeverCrash()
{
    quint32 seed = 7;
    const auto random = [&seed] { return seed = seed * 1664525u + 1013904223u, seed >> 16; };
    const QByteArray alphabet("\",;\t|\r\n\0a\xC3\xB1\xFF'= ", 16);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray bytes;
        const auto size = random() % 200;
        for (quint32 i = 0; i < size; ++i)
            bytes += alphabet[qsizetype(random() % 16)];
        const auto result = read(bytes);
        if (!result)
            continue;
        for (const QStringList &row : result->table.rows)
            QCOMPARE(row.size(), result->table.header.size());
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
