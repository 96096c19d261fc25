// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/blockreader.h"
#include "core/coding/scanner.h"
#include "fuzz/comparescanner.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using coding::RecordScanner;

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysOfMarkingAgree();
    void readsRecords_data();
    void readsRecords();
    void keepsOnlyWantedColumns();
    void tellsLinesAndRawRecords();
    void leavesUnfinishedRecords();
    void seesNulBytes();
    void seesNulBytesOfLongQuotedCells();
    void readsRecordsAcrossWindows();
    void cutsBlocksAlike();
    void agreesWithParserOnRandomTexts();
};

void TestScanner::waysOfMarkingAgree()
{
    QRandomGenerator random(1);
    QByteArray text(64 * 50, 'x');
    for (char &c : text)
        c = char(random.bounded(256));
    coding::MarkWay ways[3];
    const qsizetype count = coding::markWays(ways);
    quint16 expected[coding::markRoom];
    const coding::Marks plain = coding::findMarksPlainly(text.constData(), 50, ';', expected);
    QVERIFY(plain.count > 0 && plain.hasNul);
    for (qsizetype way = 0; way < count; ++way) {
        quint16 found[coding::markRoom];
        const coding::Marks marks = ways[way].find(text.constData(), 50, ';', found);
        QVERIFY2(marks.hasNul, ways[way].name);
        QVERIFY2(std::equal(expected, expected + plain.count, found, found + marks.count),
                 ways[way].name);
    }
}

void TestScanner::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "",
                              "\n",
                              "a",
                              "a,",
                              ",",
                              "a,b\nc,d",
                              "a,b\r\nc,d\r\n",
                              "a\rb\r",
                              "\"a\"\"b\",c\n",
                              "\"a\nb\",c\nd\n",
                              "\"a\r\nb\rc\",d\n",
                              "\"a\"  ,b\n",
                              "\"a\"x\"y\",b\n",
                              "\"a,b\nc,d\n",
                              "\"a\nb\"c,d\n",
                              "a\"b,\"c\n",
                              "\"\",\"\"\n",
                              "\"a\"",
                              "\"a",
                              "\"",
                              "\"\"\"",
                              "a,\"b\"\r" })
        QTest::addRow("%s", QByteArray(text).toHex().constData()) << QByteArray(text);
}

void TestScanner::readsRecords()
{
    QFETCH(QByteArray, text);
    QCOMPARE(scannerDifference(text, ','), QString());
}

void TestScanner::keepsOnlyWantedColumns()
{
    const std::string text = "a,b,c\n\"1\"\"\",2\n";
    RecordScanner scanner(text, ',', { 2, 0 });
    QVERIFY(scanner.next());
    QCOMPARE(scanner.cell(0), std::string_view("c"));
    QCOMPARE(scanner.cell(1), std::string_view("a"));
    QVERIFY(scanner.next());
    QCOMPARE(scanner.cellCount(), 2);
    QVERIFY(!scanner.cell(0).data());
    QCOMPARE(scanner.cell(1), std::string_view("1\""));
    QVERIFY(!scanner.next());
}

void TestScanner::tellsLinesAndRawRecords()
{
    const std::string text = "a\r\n\"b\nc\",d\r\ne";
    RecordScanner scanner(text, ',', {});
    QVERIFY(scanner.next());
    QCOMPARE(scanner.raw(), std::string_view("a"));
    QVERIFY(scanner.next());
    QCOMPARE(scanner.line(), 1);
    QCOMPARE(scanner.raw(), std::string_view("\"b\nc\",d"));
    QVERIFY(scanner.next());
    QCOMPARE(scanner.line(), 3);
    QCOMPARE(scanner.raw(), std::string_view("e"));
}

void TestScanner::leavesUnfinishedRecords()
{
    for (const char *text : { "a,b\nc", "a,b\n\"c", "a,b\n\"c\"", "a,b\nc\r", "a,b\n\"c\" " }) {
        RecordScanner scanner(text, ',', {}, RecordScanner::Ending::Open);
        QVERIFY(scanner.next());
        QVERIFY2(!scanner.next(), text);
        QCOMPARE(scanner.position(), 4);
    }
}

void TestScanner::seesNulBytes()
{
    const std::string_view text("a,b\0c\nd", 7);
    RecordScanner scanner(text, ',', { 1 });
    QVERIFY(scanner.next());
    QVERIFY(scanner.hasNul());
    QCOMPARE(scanner.cell(0), std::string_view("b\0c", 3));
}

// What is passed at once because it is quoted is looked at as well.
void TestScanner::seesNulBytesOfLongQuotedCells()
{
    const std::string quoted = '"' + std::string(9'000, 'x') + '\0' + std::string(9'000, 'x') + '"';
    const std::string text = "a,b\n" + quoted + ",c\n";
    RecordScanner scanner(text, ',', { 1 });
    QVERIFY(scanner.next() && scanner.next());
    QVERIFY(scanner.hasNul());
    QCOMPARE(scanner.cell(0), std::string_view("c"));
}

// Marks are found some thousand bytes at a time; records begin and end anywhere in them.
void TestScanner::readsRecordsAcrossWindows()
{
    QRandomGenerator random(11);
    QByteArray text;
    while (text.size() < 5 * coding::mostMarkedSteps * coding::markedBytes) {
        for (int column = 0; column < 6; ++column) {
            const QByteArray cell(random.bounded(random.bounded(200) == 0 ? 6'000 : 12), 'x');
            text += column > 0 ? "," : "";
            text += random.bounded(50) == 0 ? '"' + cell + ",\"\"\"" : cell;
        }
        text += random.bounded(2) == 0 ? "\r\n" : "\n";
    }
    QCOMPARE(scannerDifference(text, ','), QString());
    QCOMPARE(scannerDifference(QByteArray(text).replace(',', ' '), ' '), QString());
}

// A block that was used before has more room, and yet holds the same records.
void TestScanner::cutsBlocksAlike()
{
    QByteArray text;
    for (int i = 0; i < 2'000; ++i)
        text += QByteArray::number(i) + ",\"a\n" + QByteArray(i % 700, 'x') + "\"\n";
    const auto sizesOf = [&text](bool isUsedAgain) {
        QBuffer device(&text);
        device.open(QIODevice::ReadOnly);
        coding::BlockReader reader(device, ',', 512);
        coding::Block used;
        QList<std::size_t> sizes;
        while (true) {
            coding::Block fresh;
            coding::Block &block = isUsedAgain ? used : fresh;
            if (!reader.next(block))
                return sizes;
            sizes << block.text().size();
        }
    };
    QVERIFY(sizesOf(false).size() > 100);
    QCOMPARE(sizesOf(true), sizesOf(false));
}

void TestScanner::agreesWithParserOnRandomTexts()
{
    QRandomGenerator random(20'240'501);
    const QByteArray letters("aaab,,,,\"\"\"\"\n\n\r ;\xc3\xa9\0", 20);
    for (int round = 0; round < 20'000; ++round) {
        const int size = random.bounded(round % 10 == 0 ? 600 : 40);
        // Some texts with hardly any quote, so that long well-formed stretches come up too.
        const int choice = round % 3 == 0 ? 8 : int(letters.size());
        QByteArray text;
        for (int i = 0; i < size; ++i)
            text += random.bounded(12) == 0 ? '\n' : letters[random.bounded(choice)];
        const QString difference = scannerDifference(text, ',');
        QVERIFY2(difference.isEmpty(),
                 qPrintable(difference + QLatin1Char(' ') + QString::fromLatin1(text.toHex())));
    }
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
