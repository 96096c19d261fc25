// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"

#include "support/archives.h"
#include "support/fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestWorkbookReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void xlsxCells_data();
    void xlsxCells();
    void odsCells_data();
    void odsCells();
    void findings_data();
    void findings();
    void sheets();
    void refuses_data();
    void refuses();
    void bombs_data();
    void bombs();
    void stops();
    void damagedNeverCrashes_data();
    void damagedNeverCrashes();
    void realWorkbook();

private:
    base::Result<table::ReadTable> read(const QByteArray &bytes,
                                        const table::ReadOptions &options = {}) const;
    QTemporaryDir m_folder;
};

namespace
{

QString shown(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u'|');
    return lines.join(u'/');
}

QByteArray odsText(const char *text)
{
    return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + text
        + "</text:p></table:table-cell>";
}

QByteArray odsTable(const QByteArray &rows, const char *name = "List", const char *style = "ta1")
{
    return QByteArray("<table:table table:name=\"") + name + "\" table:style-name=\"" + style
        + "\">" + rows + "</table:table>";
}

QByteArray odsRow(const QByteArray &cells, const char *attributes = "")
{
    return QByteArray("<table:table-row ") + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

base::Result<table::ReadTable> TestWorkbookReader::read(const QByteArray &bytes,
                                                        const table::ReadOptions &options) const
{
    QFile file(m_folder.filePath(QStringLiteral("book.csv"))); // told by content, not by name
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::failure({}, base::Text("t", "no room for the test"), {});
    file.close();
    base::NoProgress progress;
    return table::readTable(file.fileName(), options, progress);
}

void TestWorkbookReader::xlsxCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    const QByteArray head("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                          "<c r=\"B1\" t=\"s\"><v>1</v></c></row>");
    const auto row = [&](const char *name, const QByteArray &rows, const char *cells) {
        QTest::newRow(name) << head + rows << "Code|Label" << QString::fromUtf8(cells);
    };
    row("shared string",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>99</v></c></row>",
        "01\n02|");
    row("inline string",
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>0101</t></is></c>"
        "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
        "0101|ab");
    row("plain string", "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>x &amp; y</v></c></row>", "x & y|");
    row("numbers", "<row r=\"2\"><c r=\"A2\"><v>101.0</v></c><c r=\"B2\"><v>1.5E-3</v></c></row>",
        "101|0.0015");
    row("zeros of the format", "<row r=\"2\"><c r=\"A2\" s=\"3\"><v>101</v></c></row>", "00101|");
    row("dates",
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000</v></c><c r=\"B2\" s=\"2\"><v>45000.5</v></c>"
        "</row>",
        "2023-03-15|2023-03-15T12:00:00");
    row("logical and error",
        "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>",
        "TRUE|#N/A");
    row("ISO date", "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2024-01-05</v></c></row>", "2024-01-05|");
    row("no references", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        "1|2/3|");
    row("gaps", "<row r=\"5\"><c r=\"B5\"><v>1</v></c></row>", "|1");
    row("rows out of order",
        "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
        "2|/3|");
    row("formulas",
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"x\"</f><v>x</v></c><c r=\"B2\"><f>1+1</f>"
        "<v>2</v></c></row><row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>7</v></c>"
        "<c r=\"B3\" t=\"b\"><f>TRUE()</f><v>1</v></c></row>",
        "x|2/7|TRUE");
    row("unknown elements",
        "<row r=\"2\"><c r=\"A2\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>", "1|");
    row("beyond the last column",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFE2\"><v>2</v></c>"
        "<c r=\"ZZZZZZZZZZZZ2\"><v>3</v></c></row>",
        "1|");
}

void TestWorkbookReader::xlsxCells()
{
    QFETCH(QByteArray, rows);
    const auto result = read(archives::xlsx(archives::rows(rows)));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
    QCOMPARE(result->source.format, QStringLiteral("xlsx"));
    QTEST(result->table.header.join(u'|'), "header");
    QTEST(shown(result->table.rows), "cells");
}

void TestWorkbookReader::odsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("cells");
    const QByteArray head = odsRow(odsText("Code") + odsText("Label"));
    const auto row = [&](const char *name, const QByteArray &rows, const char *cells) {
        QTest::newRow(name) << head + rows << QString::fromUtf8(cells);
    };
    const auto cell = [](const char *attributes, const char *text) {
        return QByteArray("<table:table-cell ") + attributes + "><text:p>" + text
            + "</text:p></table:table-cell>";
    };
    row("text",
        odsRow(odsText("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d")
               + odsText("<text:span>x</text:span>y")),
        "a  b\tc\nd|xy");
    row("paragraphs", odsRow(odsText("one</text:p><text:p>two")), "one\ntwo|");
    row("numbers",
        odsRow(cell("office:value-type=\"float\" office:value=\"101\"", "101")
               + cell("office:value-type=\"percentage\" office:value=\"0.25\"", "25 %")),
        "101|0.25");
    row("padded number", odsRow(cell("office:value-type=\"float\" office:value=\"101\"", "00101")),
        "00101|");
    row("dates",
        odsRow(cell("office:value-type=\"date\" office:date-value=\"2024-02-29\"", "29/02/24")
               + cell("office:value-type=\"date\" office:date-value=\"2024-02-29T10:00:00\"", "x")),
        "2024-02-29|2024-02-29T10:00:00");
    row("time and logical",
        odsRow(cell("office:value-type=\"time\" office:time-value=\"PT1H05M00S\"", "1:05")
               + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR")),
        "01:05:00|TRUE");
    row("repeated cells",
        odsRow("<table:table-cell table:number-columns-repeated=\"2\""
               " office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
               "<table:table-cell table:number-columns-repeated=\"16382\"/>"),
        "x|x");
    row("repeated rows",
        odsRow(odsText("x"), "table:number-rows-repeated=\"3\"")
            + odsRow("<table:table-cell/>", "table:number-rows-repeated=\"1048570\""),
        "x|/x|/x|");
    row("groups and headers",
        "<table:table-row-group><table:table-header-rows>" + odsRow(odsText("a"))
            + "</table:table-header-rows><table:table-row-group>" + odsRow(odsText("b"))
            + "</table:table-row-group></table:table-row-group>" + odsRow(odsText("c")),
        "a|/b|/c|");
    row("comment is no value",
        odsRow("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>secret"
               "</text:p></office:annotation><text:p>x</text:p></table:table-cell>"),
        "x|");
    row("covered cells",
        odsRow("<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\">"
               "<text:p>x</text:p></table:table-cell><table:covered-table-cell"
               " office:value-type=\"string\"><text:p>old</text:p></table:covered-table-cell>"),
        "x|");
}

void TestWorkbookReader::odsCells()
{
    QFETCH(QByteArray, rows);
    const auto result = read(archives::zipped(archives::odsParts(odsTable(rows))));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
    QCOMPARE(result->source.format, QStringLiteral("ods"));
    QCOMPARE(result->table.header.join(u'|'), QStringLiteral("Code|Label"));
    QTEST(shown(result->table.rows), "cells");
}

void TestWorkbookReader::findings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("cells");
    const QByteArray head("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                          "<c r=\"B1\" t=\"s\"><v>1</v></c></row>");
    const QByteArray body("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"
                          "<row r=\"3\"><c r=\"A3\"><v>3</v></c><c r=\"B3\"><v>4</v></c></row>");
    QTest::newRow("clean") << archives::xlsx(archives::rows(head + body)) << ""
                           << "1|2/3|4";
    QTest::newRow("merged") << archives::xlsx(archives::rows(
        head + body,
        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B3\"/><mergeCell ref=\"\"/>"
        "<mergeCell ref=\"B2:A1\"/></mergeCells>"))
                            << "T07@2"
                            << "1|2/|4";
    QTest::newRow("formula") << archives::xlsx(archives::rows(
        head
        + "<row r=\"2\"><c r=\"A2\"><f>1</f><v>1</v></c><c r=\"B2\"><f>2</f><v>2</v></c></row>"))
                             << "T08@2"
                             << "1|2";
    QTest::newRow("formula without value") << archives::xlsx(archives::rows(
        head + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>HYPERLINK(1)</f></c></row>"))
                                           << "T08@2 T08@2"
                                           << "1|";
    archives::Parts macros = archives::xlsxParts(archives::rows(head + body));
    macros.emplaceBack("xl/vbaProject.bin", "\xD0\xCF");
    QTest::newRow("macros") << archives::zipped(macros) << "T09@1"
                            << "1|2/3|4";
    QTest::newRow("headers") << archives::xlsx(
        archives::rows("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"C3\"><v>1</v></c></row>"
                       "<row r=\"4\"><c r=\"A4\"><v>5</v></c><c r=\"B4\"><v>6</v></c></row>"))
                             << "T05@3 T06@3"
                             << "5|6|";
    archives::Parts ods = archives::odsParts(
        odsTable(odsRow(odsText("a") + odsText("b"))
                 + odsRow("<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\""
                          " office:value=\"2\" table:number-rows-spanned=\"2\"><text:p>2</text:p>"
                          "</table:table-cell>")));
    ods.emplaceBack("Basic/Standard/Module1.xml", "<x/>");
    QTest::newRow("ods") << archives::zipped(ods) << "T07@2 T08@2 T09@1"
                         << "2|";
}

void TestWorkbookReader::findings()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
    QStringList found;
    for (const base::Finding &finding : result->findings) {
        QCOMPARE(finding.place.ids.first(), QStringLiteral("book.csv"));
        QVERIFY(!finding.message.isEmpty() && !finding.advice.isEmpty());
        found << finding.check + u'@' + finding.place.ids.last();
    }
    QTEST(found.join(u' '), "found");
    QTEST(shown(result->table.rows), "cells");
}

void TestWorkbookReader::sheets()
{
    const QByteArray one("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
    const QByteArray other("<row><c><v>3</v></c></row><row><c><v>4</v></c></row>");
    const QByteArray both
        = archives::zipped(archives::xlsxParts(archives::rows(other), archives::rows(one)));
    QCOMPARE(read(both)->source.sheets, (QStringList { "Cover", "List" }));
    QCOMPARE(read(both)->source.sheet, QStringLiteral("Cover"));
    QCOMPARE(read(both, { .sheet = "list" })->table.rows.first().first(), QStringLiteral("4"));
    QCOMPARE(read(both, { .sheet = "2" })->source.sheet, QStringLiteral("List"));
    QVERIFY(!read(both, { .sheet = "3" }).has_value());
    QVERIFY(!read(both, { .sheet = "-1" }).has_value());
    // An empty cover is passed over; an old date system is heeded.
    const auto list = read(archives::zipped(archives::xlsxParts(
        archives::rows("<row><c><v>0</v></c></row><row><c s=\"1\"><v>1</v></c></row>"),
        archives::rows("<row><c s=\"1\"/></row>"), "<workbookPr date1904=\"1\"/>")));
    QVERIFY(list.has_value());
    QCOMPARE(list->source.sheet, QStringLiteral("List"));
    QCOMPARE(list->table.rows.first().first(), QStringLiteral("1904-01-02"));
    const auto ods = read(archives::zipped(
        archives::odsParts(odsTable(odsRow(odsText("hidden")), "Lists", "ta2")
                           + odsTable(odsRow("<table:table-cell/>"), "Empty")
                           + odsTable(odsRow(odsText("a")) + odsRow(odsText("b")), "List"))));
    QVERIFY(ods.has_value());
    QCOMPARE(ods->source.sheets, (QStringList { "Lists", "Empty", "List" }));
    QCOMPARE(ods->source.sheet, QStringLiteral("List"));
    const auto headless = read(both, { .firstRowIsHeader = false });
    QCOMPARE(shown(headless->table.rows), QStringLiteral("1/2"));
}

void TestWorkbookReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray good = archives::xlsx(archives::rows("<row><c><v>1</v></c></row>"));
    QTest::newRow("cut in half") << good.first(good.size() / 2) << "damaged";
    QTest::newRow("only a beginning") << QByteArray("PK\x03\x04") << "damaged";
    QTest::newRow("no parts") << QByteArray("PK\x05\x06") + QByteArray(18, 0) << "damaged";
    QTest::newRow("another archive") << archives::zipped({ { "a.txt", "x" } }) << "not a workbook";
    QTest::newRow("text document") << archives::zipped(
        { { "mimetype", "application/vnd.oasis.opendocument.text" }, { "content.xml", "<x/>" } })
                                   << "not a workbook";
    QTest::newRow("password, archive")
        << archives::zipped(archives::xlsxParts(archives::rows({})), "secret") << "password";
    archives::Parts locked = archives::odsParts({});
    locked.emplaceBack("META-INF/manifest.xml", "<manifest:encryption-data/>");
    QTest::newRow("password, ods") << archives::zipped(locked) << "password";
    QTest::newRow("no data") << archives::xlsx(archives::rows({})) << "None";
    QTest::newRow("broken sheet") << archives::xlsx("<worksheet><sheetData><row><c><v>1</v>")
                                  << "sheet2.xml";
    archives::Parts without = archives::xlsxParts(archives::rows({}));
    without.removeAt(6);
    QTest::newRow("missing sheet") << archives::zipped(without) << "sheet1.xml";
    QTest::newRow("broken ods") << archives::zipped(
        { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
          { "content.xml", "<office:x" } })
                                << "content.xml";
}

void TestWorkbookReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto result = read(bytes);
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().happened.toString().contains(word),
             qPrintable(result.error().message()));
    QVERIFY(!result.error().advice.isEmpty());
}

void TestWorkbookReader::bombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray zeros = QByteArray("<row><c><v>1</v></c></row>").repeated(400'000);
    QTest::newRow("large part") << archives::xlsx(archives::rows(zeros)) << "unpacks";
    archives::Parts many = archives::xlsxParts(archives::rows({}));
    for (int i = 0; i < 12; ++i)
        many.append({ QStringLiteral("media/%1").arg(i), QByteArray(1 << 20, '\0') });
    QTest::newRow("many parts") << archives::zipped(many) << "unpacks";
    // The declared size of the large part says 100 bytes.
    QByteArray lying = archives::xlsx(archives::rows(zeros));
    const QByteArray directory("PK\x01\x02");
    for (qsizetype at = lying.indexOf(directory); at >= 0; at = lying.indexOf(directory, at + 1))
        lying.replace(at + 24, 4, QByteArray("\x64\x00\x00\x00", 4));
    QTest::newRow("lying size") << lying << "damaged";
    const QByteArray entities
        = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
          "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
          "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
          "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">"
          "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
          "<worksheet><sheetData><row><c t=\"str\"><v>&g;</v></c></row></sheetData></worksheet>";
    QTest::newRow("entities") << archives::xlsx(entities) << "damaged";
    QTest::newRow("outside entity") << archives::xlsx(
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>"
        "<sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                                    << "None";
    QTest::newRow("repeated rows") << archives::zipped(archives::odsParts(
        odsTable(odsRow(odsText("x"), "table:number-rows-repeated=\"999999999999\""))))
                                   << "rows";
    QTest::newRow("repeated cells") << archives::zipped(archives::odsParts(
        odsTable(odsRow("<table:table-cell table:number-columns-repeated=\"99999999\""
                        " office:value-type=\"string\"><text:p>x</text:p></table:table-cell>",
                        "table:number-rows-repeated=\"3000\""))))
                                    << "cells";
    QByteArray wide;
    for (int i = 1; i < 3'000; ++i)
        wide += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    QTest::newRow("wide rows") << archives::xlsx(archives::rows(wide)) << "cells";
}

void TestWorkbookReader::bombs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto result = read(bytes, { .maximumRows = 100'000, .maximumBytes = 8 << 20 });
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().happened.toString().contains(word),
             qPrintable(result.error().message()));
}

void TestWorkbookReader::stops()
{
    const QByteArray many = QByteArray("<row><c><v>1</v></c></row>").repeated(20'000);
    QFile file(m_folder.filePath(QStringLiteral("a.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(archives::xlsx(archives::rows(many)));
    file.close();
    support::CancelAfter soon(3);
    const auto stopped = table::readTable(file.fileName(), {}, soon);
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().happened.toString().contains(u"stopped"));
    const auto limited = read(archives::xlsx(archives::rows(many)), { .maximumRows = 19'998 });
    QVERIFY(!limited.has_value());
    QVERIFY(limited.error().happened.toString().contains(u"19,998"));
    QVERIFY(read(archives::xlsx(archives::rows(many)), { .maximumRows = 19'999 }).has_value());
}

void TestWorkbookReader::damagedNeverCrashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xlsx") << archives::xlsx(archives::rows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>",
        "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"));
    QTest::newRow("ods") << archives::zipped(archives::odsParts(
        odsTable(odsRow(odsText("a") + odsText("b")) + odsRow(odsText("c") + odsText("d")))));
}

void TestWorkbookReader::damagedNeverCrashes()
{
    QFETCH(QByteArray, bytes);
    quint32 seed = 11;
    const auto random = [&seed] { return seed = seed * 1664525u + 1013904223u, seed >> 8; };
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 8; ++i)
            damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
        if (round % 5 == 0)
            damaged.truncate(qsizetype(random() % quint32(damaged.size())));
        const auto result = read(damaged, { .maximumBytes = 8 << 20 });
        refused += !result.has_value();
        if (!result)
            QVERIFY(!result.error().happened.isEmpty());
    }
    QVERIFY(refused > 0);
}

void TestWorkbookReader::realWorkbook()
{
    NEEDS_SHARED_DATA();
    base::NoProgress progress;
    const auto result = table::readTable(
        QStringLiteral(SHARED_DATA "/data/microdata/au_nsw_persons_of_interest_2010_2023.xlsx"), {},
        progress);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message()));
    // The sheet has 99,317 rows with something in them: a title of two, the header, the data with
    // its notes at the end.
    QCOMPARE(result->table.rows.size(), 99'314);
    QCOMPARE(result->table.header.join(u'|'),
             QStringLiteral("Residential LGA of the POI|Offence|Year|Aboriginality|Value"));
    QCOMPARE(result->findings.last().check, QStringLiteral("T10"));
}

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
