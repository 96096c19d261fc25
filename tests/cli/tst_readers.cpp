// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "support/archives.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

// The same bad file given to every command that reads one.
class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void tenMillionRows();
    void takesValuesOnly_data();
    void takesValuesOnly();
    void brokenRowsAreReported_data();
    void brokenRowsAreReported();
    void wrongEncoding();
    void lookAlikesStayApart();
    void formulasLeaveAsText_data();
    void formulasLeaveAsText();
    void titlesAreNotOverwritten();
    void badOutputIsFoundBeforehand();
};

namespace
{

const QStringList commands {
    QStringLiteral("import p.iccs %1 --code code --label label"),
    QStringLiteral("import p.iccs %1 --as titles --code code --label label --text-language de"),
    QStringLiteral("map p.iccs --from %1 --code code --iccs label"),
    QStringLiteral("suggest --offences %1 --code code --label label"),
};

// A project with one offence of the code 1.
void prepare(const cli::Program &iccs)
{
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("first.csv"), "code,label\n1,Murder\n");
    QCOMPARE(iccs(QStringLiteral("import p.iccs first.csv --code code --label label")).code, 0);
}

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

const QByteArray header = row(textCell("code") + textCell("label"));

// A small archive whose directory promises 800 megabytes.
QByteArray bomb()
{
    QByteArray bytes = archives::xlsx(archives::rows(header + row(textCell("1") + textCell("x"))));
    const QByteArray directory("PK\x01\x02");
    const qsizetype at = bytes.lastIndexOf(directory);
    return bytes.replace(at + 24, 4, QByteArray("\x00\x00\x00\x30", 4));
}

QByteArray entities()
{
    QByteArray type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
    for (char name = 'b'; name < 'k'; ++name) {
        const QByteArray before = QByteArray("&") + char(name - 1) + ';';
        type += QByteArray("<!ENTITY ") + name + " \"" + before.repeated(10) + "\">";
    }
    return archives::xlsx(type + "]><worksheet><sheetData>" + header
                          + row(textCell("1") + textCell("&j;")) + "</sheetData></worksheet>");
}

QByteArray ods(const QByteArray &attributes, const QByteArray &cells)
{
    return archives::zipped(archives::odsParts("<table:table table:name=\"List\"><table:table-row "
                                               + attributes + ">" + cells
                                               + "</table:table-row></table:table>"));
}

} // namespace

void TestReaders::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray cell
        = "<table:table-cell %1 office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    const auto repeated = [&cell](const QByteArray &times) {
        return QByteArray(cell).replace("%1", "table:number-columns-repeated=\"" + times + "\"");
    };
    QByteArray noise;
    for (quint32 i = 0, seed = 7; i < 5000; ++i, seed = seed * 1664525u + 1013904223u)
        noise += char(seed >> 24);
    QTest::newRow("empty") << QByteArray() << "The file is empty.";
    QTest::newRow("noise") << noise << "It holds no text.";
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxx") << "old";
    QTest::newRow("packed") << QByteArray("\x1F\x8B\x08\x00xxxx") << "packed";
    QTest::newRow("web page") << QByteArray("<html><table></table></html>") << "web page";
    QTest::newRow("cut archive") << archives::xlsx(archives::rows(header)).first(700) << "damaged";
    QTest::newRow("zip bomb") << bomb() << "It unpacks to more than";
    QTest::newRow("entity expansion") << entities() << "damaged";
    QTest::newRow("endless rows") << ods("table:number-rows-repeated=\"999999999999\"",
                                         repeated("2"))
                                  << "more than 1,000,000 rows";
    QTest::newRow("endless cells")
        << ods("table:number-rows-repeated=\"3000\"", repeated("99999999"))
        << "more than 20,000,000 cells";
    QTest::newRow("no such column") << QByteArray("number,name\n1,Murder\n") << "no";
}

void TestReaders::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const cli::Program iccs;
    prepare(iccs);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    iccs.write(QStringLiteral("bad file"), content);
    for (const QString &command : commands) {
        const auto run = iccs(command.arg(QStringLiteral("'bad file'")));
        QVERIFY2(run.code == 3, qPrintable(command + QString::fromUtf8(run.err)));
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("iccs: ") && run.err.count(". ") >= 2, run.err.constData());
        QVERIFY2(QString::fromUtf8(run.err).contains(words), run.err.constData());
        QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    }
    QCOMPARE(iccs.files(), QStringList({ "bad file", "first.csv", "p.iccs" }));
}

// Records given where a list is wanted: told in a sentence, without reading them all into memory.
void TestReaders::tenMillionRows()
{
    const cli::Program iccs;
    prepare(iccs);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    QFile file(iccs.path(QStringLiteral("records.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,label\n");
    const QByteArray block = QByteArray("861,Theft\n").repeated(100'000);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();
    for (const QString &command : commands) {
        const auto run = iccs(command.arg(QStringLiteral("records.csv")));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("It has more than 1,000,000 rows. Check that this is a list of "
                                  "offences and not of single records"),
                 run.err.constData());
    }
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    rusage used {};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 400'000, QByteArray::number(qint64(used.ru_maxrss)).constData());
}

void TestReaders::takesValuesOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("check");
    const auto book
        = [](const QByteArray &cells, const QByteArray &before = {}, const QByteArray &after = {}) {
              return archives::xlsxParts(before + archives::rows(header + row(cells), after));
          };
    QTest::newRow("formula") << archives::zipped(book(
        textCell("7") + "<c t=\"str\"><f>WEBSERVICE(\"http://localhost/\")</f><v>Theft</v></c>"))
                             << "Theft"
                             << "T08";
    QTest::newRow("call of a program")
        << archives::zipped(book(textCell("7") + "<c t=\"str\"><f>cmd|'/c x'!A1</f><v>T</v></c>"))
        << "T"
        << "T08";
    archives::Parts macros = book(textCell("7") + textCell("Theft"));
    macros.emplaceBack("xl/vbaProject.bin", "\xD0\xCF");
    QTest::newRow("macro") << archives::zipped(macros) << "Theft"
                           << "T09";
    QTest::newRow("merged") << archives::zipped(
        book("<c r=\"A2\" t=\"inlineStr\"><is><t>7</t></is></c>"
             "<c r=\"B2\" t=\"inlineStr\"><is><t>Theft</t></is></c>",
             {}, "<mergeCells><mergeCell ref=\"B2:D9\"/></mergeCells>"))
                            << "Theft"
                            << "T07";
    QTest::newRow("outside entity") << archives::zipped(archives::xlsxParts(
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>" + header
        + row(textCell("7") + textCell("&a;")) + "</sheetData></worksheet>"))
                                    << ""
                                    << "I02";
    QTest::newRow("huge dimension") << archives::zipped(archives::xlsxParts(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + header
        + row(textCell("7") + textCell("Theft"))
        + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>"))
                                    << "Theft"
                                    << "T01";
}

void TestReaders::takesValuesOnly()
{
    QFETCH(QByteArray, content);
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("book.xlsx"), content);
    const auto run = iccs(commands.first().arg(QStringLiteral("book.xlsx")));
    QVERIFY2(run.code == 0, run.err.constData());
    QTEST(run.column(QStringLiteral("check")).value(0), "check");
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(mapping.column(QStringLiteral("national_code")).value(0), QStringLiteral("7"));
    QTEST(mapping.column(QStringLiteral("label")).value(0), "label");
    QCOMPARE(iccs.files(), QStringList({ "book.xlsx", "p.iccs" }));
}

void TestReaders::brokenRowsAreReported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("found"); // check and line
    QTest::newRow("short row") << QByteArray("code,label,x\n1,Theft,\n2\n") << "T01 3";
    QTest::newRow("open quote") << QByteArray("code,label\n1,\"Theft\n2,Arson\n") << "T02 2";
    QTest::newRow("doubled code") << QByteArray("code,label\n1,Theft\n1,Arson\n") << "I01 3";
    QTest::newRow("no text") << QByteArray(
        "code,label\n1,\xC3\xA1\xC3\xA9\xC3\xAD\xC3\xB3\xC3\xBA\n2,x\xFFy\n")
                             << "T03 3";
    QByteArray zeros("code,label\n");
    for (int i = 1; i < 40; ++i)
        zeros += (i == 7 ? QByteArray("259") : QByteArray::number(i * 37).rightJustified(4, '0'))
            + ",Kind " + QByteArray::number(i) + '\n';
    QTest::newRow("lost zero") << zeros << "I07 8";
}

// In the first import as rows; in a second one of the same list as messages.
void TestReaders::brokenRowsAreReported()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, found);
    const QString check = found.section(u' ', 0, 0);
    const QString line = found.section(u' ', 1);
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("list.csv"), content);
    const QString import = commands.first().arg(QStringLiteral("list.csv"));
    const auto first = iccs(import);
    QCOMPARE(first.code, 0);
    const qsizetype at = first.column(QStringLiteral("check")).indexOf(check);
    QVERIFY2(at >= 0, first.out.constData());
    QCOMPARE(first.column(QStringLiteral("place"))[at], QStringLiteral("row:list.csv/") + line);
    const auto second = iccs(import);
    if (first.column(QStringLiteral("severity"))[at] == QLatin1String("warning"))
        QVERIFY2(second.err.contains((check + QStringLiteral(", row ") + line + u':').toUtf8()),
                 second.err.constData());
    if (check.startsWith(u'T')) { // what the reader found goes with links too
        const auto links
            = iccs(QStringLiteral("map p.iccs --from list.csv --code code --iccs label --try"));
        QVERIFY2(links.err.contains((check + QStringLiteral(", row ") + line + u':').toUtf8()),
                 links.err.constData());
    }
}

void TestReaders::wrongEncoding()
{
    const cli::Program iccs;
    prepare(iccs);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    iccs.write(QStringLiteral("list.csv"), "code,label\n1,Diebst\xE4hle\n2,R\xE4uber\n");
    const QString import = commands.first().arg(QStringLiteral("list.csv"));
    const auto unknown = iccs(import + QStringLiteral(" --encoding klingon"));
    QCOMPARE(unknown.code, 3);
    QVERIFY(unknown.err.contains("klingon"));
    const auto garbled = iccs(import + QStringLiteral(" --encoding UTF-16"));
    QCOMPARE(garbled.code, 3);
    QVERIFY2(garbled.err.contains("--encoding"), garbled.err.constData());
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    const auto detected = iccs(import);
    QVERIFY2(detected.err.contains("windows-1252"), detected.err.constData());
    QVERIFY(iccs(QStringLiteral("mapping p.iccs")).out.contains("Diebst\xC3\xA4hle"));
}

// Latin A, Cyrillic A, a full-width digit, a no-break space, an invisible character.
void TestReaders::lookAlikesStayApart()
{
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("list.csv"),
               "code,label\nA1,Theft\n\xD0\x90"
               "1,Robbery\nA\xEF\xBC\x91,Arson\nB\xC2\xA0"
               "2,Fraud\n C 3 ,Rape\nD\xE2\x80\x8B"
               "4,Bribery\n");
    const auto run = iccs(commands.first().arg(QStringLiteral("list.csv")));
    QCOMPARE(run.column(QStringLiteral("check")), QStringList(4, QStringLiteral("I08")));
    for (const char *character : { "U+0410", "U+FF11", "U+00A0", "U+200B" })
        QVERIFY2(run.out.contains(character), run.out.constData());
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(mapping.column(QStringLiteral("national_code")),
             QStringList({ "A1",
                           QString::fromUtf8("\xD0\x90"
                                             "1"),
                           QString::fromUtf8("A\xEF\xBC\x91"), "B 2", "C 3", "D4" }));
    const auto linked = iccs(QString::fromUtf8("map p.iccs --set '\xD0\x90"
                                               "1=0401'"));
    QCOMPARE(linked.code, 0);
    const auto after = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(after.column(QStringLiteral("iccs_code")),
             QStringList({ "", "0401", "", "", "", "" }));
}

void TestReaders::formulasLeaveAsText_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("mapping") << "mapping p.iccs";
    QTest::newRow("difference") << "import p.iccs other.csv --code code --label label --list list";
    QTest::newRow("findings") << "import p.iccs list.csv --code code --label label --list more";
    QTest::newRow("links") << "map p.iccs --set '+cmd|1=0101'";
    QTest::newRow("csv") << "export p.iccs --format csv --out out";
}

void TestReaders::formulasLeaveAsText()
{
    QFETCH(QString, command);
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    const QByteArray list("code,label\n=1+1,\"=HYPERLINK(\"\"x\"\")\"\n+cmd|1,@SUM(1)\n"
                          "-2+3+cmd,-x\n4,\"a\"\n=1+1,\"+y\"\n");
    iccs.write(QStringLiteral("list.csv"), list);
    iccs.write(QStringLiteral("other.csv"), QByteArray(list).replace("@SUM", "@MAX"));
    QCOMPARE(iccs(commands.first().arg(QStringLiteral("list.csv"))).code, 0);
    cli::Run run = iccs(command);
    QVERIFY2(run.code >= 0 && run.code <= 1, run.err.constData());
    if (command.contains(QStringLiteral("--out")))
        run.out = iccs.read(QStringLiteral("out"));
    const auto rows = run.rows();
    QVERIFY(rows.size() > 1);
    for (const QStringList &cells : rows) {
        for (const QString &cell : cells)
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell[0]),
                     qPrintable(cell));
    }
}

void TestReaders::titlesAreNotOverwritten()
{
    const cli::Program iccs;
    prepare(iccs);
    const QString import = commands[1].arg(QStringLiteral("titles.csv"));
    iccs.write(QStringLiteral("titles.csv"), "code,label\n0101,Mord\n0401,Raub\n0101,Totschlag\n");
    const auto first = iccs(import);
    QCOMPARE(first.code, 1);
    QCOMPARE(first.column(QStringLiteral("row")), QStringList { QStringLiteral("4") });
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    iccs.write(QStringLiteral("titles.csv"), "code,label\n0101,Totschlag\n0501,Einbruch\n");
    const auto asked = iccs(import);
    QCOMPARE(asked.code, 0);
    QVERIFY2(asked.err.contains("--accept"), asked.err.constData());
    QVERIFY(asked.out.contains("Mord"));
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    iccs.write(QStringLiteral("titles.csv"), "code,label\nx,Totschlag\n");
    QCOMPARE(iccs(import).code, 3); // nothing in it: never a reason to drop what is there
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    iccs.write(QStringLiteral("titles.csv"), "code,label\n0101,Totschlag\n0501,Einbruch\n");
    QCOMPARE(iccs(import + QStringLiteral(" --accept")).code, 0);
    for (const QString &code : { QStringLiteral("0101"), QStringLiteral("0401") })
        QCOMPARE(iccs(QStringLiteral("map p.iccs --set 1=") + code).code, 0);
    const QByteArray mapped = iccs(QStringLiteral("mapping p.iccs --language de")).out;
    QVERIFY2(mapped.contains("Totschlag") && mapped.contains("Raub"), mapped.constData());
}

// A project is not changed by a command that cannot tell what it did.
void TestReaders::badOutputIsFoundBeforehand()
{
    const cli::Program iccs;
    prepare(iccs);
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    const QString set = QStringLiteral("map p.iccs --set 1=0101 ");
    QCOMPARE(iccs(set + QStringLiteral("--format xml")).code, 2);
    QCOMPARE(iccs(set + QStringLiteral("--out no/such/folder.csv")).code, 3);
    QCOMPARE(iccs(set + QStringLiteral("--out .")).code, 3);
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
