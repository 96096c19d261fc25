// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbookpatch.h"
#include "core/table/workbookview.h"

#include "support/fixtures.h"
#include "support/foreignworkbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using table::CellChange;
using table::CellContent;
using table::CellOutcome;
using table::WorkbookPatch;

// Cells of a workbook that somebody else designed are changed, and nothing else.
class TestWorkbookPatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void changesOnlyTheCells();
    void sameValuesSameBytes();
    void kinds_data();
    void kinds();
    void irregularSheets_data();
    void irregularSheets();
    void refusesCells_data();
    void refusesCells();
    void replacesFormula();
    void notes();
    void asksForCalculation_data();
    void asksForCalculation();
    void refusesFiles_data();
    void refusesFiles();
    void targets();
    void damagedNeverCrashes();
    void view();
    void references();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Fills given.xlsm as filled.xlsm; the ids of what was found.
    QStringList fill(const QList<CellChange> &changes);

    QTemporaryDir m_folder;
    QList<CellOutcome> m_outcomes;
    QString m_error;
};

namespace
{

base::NoProgress progress;
const QString homicide = QStringLiteral("Homicide");

CellChange change(const char *reference, const CellContent &content)
{
    return { homicide, QLatin1String(reference), content };
}

QByteArray withSheet(const QByteArray &sheet)
{
    archives::Parts parts = foreign::parts();
    for (auto &[name, content] : parts) {
        if (name == u"xl/worksheets/sheet1.xml")
            content = sheet;
    }
    return archives::zipped(parts);
}

QByteArray without(const QString &part)
{
    archives::Parts parts = foreign::parts();
    parts.removeIf([&part](const auto &one) { return one.first == part; });
    return archives::zipped(parts);
}

} // namespace

void TestWorkbookPatch::init()
{
    write(QStringLiteral("given.xlsm"), foreign::bytes());
    QFile::remove(path(QStringLiteral("filled.xlsm")));
}

void TestWorkbookPatch::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestWorkbookPatch::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestWorkbookPatch::fill(const QList<CellChange> &changes)
{
    m_outcomes.clear();
    m_error.clear();
    const auto patch
        = WorkbookPatch::prepare(path(QStringLiteral("given.xlsm")), changes, progress);
    if (!patch) {
        m_error = patch.error().message();
        return {};
    }
    m_outcomes = patch->outcomes();
    QStringList ids;
    for (const base::Finding &finding : patch->findings())
        ids << finding.check;
    if (const auto written = patch->write(path(QStringLiteral("filled.xlsm"))); !written)
        m_error = written.error().message();
    return ids;
}

void TestWorkbookPatch::changesOnlyTheCells()
{
    fill({ change("B4", 12.0), change("C4", QStringLiteral(" <5 & more ")), change("D5", 0.1),
           change("B5", CellContent()), change("B10", 3.0), change("F4", 4.0),
           change("B12", QStringLiteral("ñ")) });
    QVERIFY2(m_error.isEmpty(), qPrintable(m_error));
    const auto given = foreign::unzipped(read(QStringLiteral("given.xlsm")));
    const auto filled = foreign::unzipped(read(QStringLiteral("filled.xlsm")));
    QCOMPARE(filled.keys(), given.keys());
    QStringList differing;
    for (auto part = given.begin(); part != given.end(); ++part) {
        if (filled.value(part.key()) != *part)
            differing << part.key();
    }
    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    const QString sums = QStringLiteral("xl/worksheets/sheet2.xml");
    const QString workbook = QStringLiteral("xl/workbook.xml");
    QCOMPARE(differing, (QStringList { workbook, sheet, sums }));
    QByteArray calculated = given.value(workbook);
    QCOMPARE(filled.value(workbook),
             calculated.replace("calcId=\"191029\"/>", "calcId=\"191029\" fullCalcOnLoad=\"1\"/>"));
    // What is not a cell: the sheet is wider, a row is new, and no byte more.
    QByteArray rest = foreign::withoutCells(given.value(sheet));
    rest.replace("A1:D12", "A1:F12")
        .replace("<row r=\"4\" spans=\"1:4\"", "<row r=\"4\" spans=\"1:6\"");
    rest.replace("<row r=\"12\"", "<row r=\"10\"></row><row r=\"12\"");
    QCOMPARE(foreign::withoutCells(filled.value(sheet)), rest);
    auto before = foreign::withoutResults(foreign::cells(given.value(sheet)),
                                          { "B6", "C6", "D6", "B7", "C7", "D7", "B8", "C8" });
    QCOMPARE(filled.value(sums), QByteArray(given.value(sums)).replace("<v>7</v>", ""));
    const auto after = foreign::cells(filled.value(sheet));
    const QMap<QString, QString> expected {
        { "B4", "r=B4 s=2 v::12" },
        { "C4", "r=C4 s=2 t=inlineStr is:: <5 & more " },
        { "D5", "r=D5 s=2 v::0.1" },
        { "B5", "r=B5 s=2" },
        { "B10", "r=B10 s=2 v::3" },
        { "F4", "r=F4 v::4" },
        { "B12", QString::fromUtf8("r=B12 t=inlineStr is::ñ") },
    };
    before.insert(expected);
    QCOMPARE(after, before);
}

void TestWorkbookPatch::sameValuesSameBytes()
{
    const QList<CellChange> changes { change("B4", 12.0), change("C4", QStringLiteral("a\nb")),
                                      change("D10", 1e21) };
    QCOMPARE(fill(changes), QStringList { QStringLiteral("T18") });
    const QByteArray first = read(QStringLiteral("filled.xlsm"));
    QVERIFY(!first.isEmpty());
    fill(changes);
    QVERIFY(read(QStringLiteral("filled.xlsm")) == first);
    // Filling what is filled already changes nothing and asks for nothing.
    write(QStringLiteral("given.xlsm"), first);
    QCOMPARE(fill(changes), QStringList());
    QCOMPARE(m_outcomes, QList<CellOutcome>(3, CellOutcome::Same));
    QVERIFY(read(QStringLiteral("filled.xlsm")) == first);
}

void TestWorkbookPatch::kinds_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("whole") << QVariant(1234567890.0) << QByteArray("<v>1234567890</v>");
    QTest::newRow("negative") << QVariant(-3.0) << QByteArray("<v>-3</v>");
    QTest::newRow("decimals") << QVariant(0.1 + 0.2) << QByteArray("<v>0.30000000000000004</v>");
    QTest::newRow("huge") << QVariant(1e300) << QByteArray("<v>1e+300</v>");
    QTest::newRow("text") << QVariant(QStringLiteral("not available"))
                          << QByteArray("<is><t>not available</t></is>");
    QTest::newRow("marks") << QVariant(QStringLiteral("<\"&'>"))
                           << QByteArray("<t>&lt;&quot;&amp;'&gt;</t>");
    QTest::newRow("control") << QVariant(QStringLiteral("a\x01\r"))
                             << QByteArray(">a_x0001__x000d_</t>");
    QTest::newRow("like an escape")
        << QVariant(QStringLiteral("_x0041_")) << QByteArray("<t>_x005f_x0041_</t>");
    QTest::newRow("like a formula")
        << QVariant(QStringLiteral("=1+1")) << QByteArray("<t>=1+1</t>");
}

void TestWorkbookPatch::kinds()
{
    QFETCH(QVariant, value);
    QFETCH(QByteArray, stored);
    const bool isNumber = value.typeId() == QMetaType::Double;
    fill(
        { change("B4", isNumber ? CellContent(value.toDouble()) : CellContent(value.toString())) });
    const QByteArray sheet = foreign::unzipped(read(QStringLiteral("filled.xlsm")))
                                 .value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains(stored), sheet.constData());
    if (isNumber)
        return;
    const auto view = table::readWorkbookView(path(QStringLiteral("filled.xlsm")), progress);
    QVERIFY(view);
    const QString text = view->sheets.first().cells.value({ 3, 1 }).text;
    QCOMPARE(text, value.toString().replace(u'\r', u'\n'));
}

void TestWorkbookPatch::irregularSheets_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("expected"); // with B2 = 5 and C2 = 6
    const QByteArray five = "<c r=\"B2\"><v>5</v></c>";
    const QByteArray six = "<c r=\"C2\"><v>6</v></c>";
    const QByteArray row = "<row r=\"2\">" + five + six + "</row>";
    QTest::newRow("empty tag") << QByteArray("<sheetData/>")
                               << "<sheetData>" + row + "</sheetData>";
    QTest::newRow("no rows") << QByteArray("<sheetData></sheetData>")
                             << "<sheetData>" + row + "</sheetData>";
    QTest::newRow("empty row") << QByteArray("<sheetData><row r=\"2\" ht=\"3\"/></sheetData>")
                               << "<sheetData><row r=\"2\" ht=\"3\">" + five + six
            + "</row></sheetData>";
    QTest::newRow("row style")
        << QByteArray("<sheetData><row r=\"2\" s=\"3\" customFormat=\"1\"></row></sheetData>")
        << QByteArray(
               "<sheetData><row r=\"2\" s=\"3\" customFormat=\"1\"><c r=\"B2\" s=\"3\"><v>5</v>"
               "</c><c r=\"C2\" s=\"3\"><v>6</v></c></row></sheetData>");
    QTest::newRow("without places")
        << QByteArray("<sheetData><row/><row><c/><c s=\"1\"/></row></sheetData>")
        << QByteArray(
               "<sheetData><row/><row><c/><c s=\"1\"><v>5</v></c><c r=\"C2\"><v>6</v></c></row>"
               "</sheetData>");
    QTest::newRow("row before one without place")
        << QByteArray("<sheetData><row r=\"1\"/><row r=\"3\"/><row><c/></row></sheetData>")
        << "<sheetData><row r=\"1\"/>" + row + "<row r=\"3\"/><row><c/></row></sheetData>";
    QTest::newRow("between") << QByteArray(
        "<sheetData><row r=\"2\"><c r=\"A2\"/><c r=\"D2\"/></row>"
        "</sheetData>")
                             << "<sheetData><row r=\"2\"><c r=\"A2\"/>" + five + six
            + "<c r=\"D2\"/></row></sheetData>";
    QTest::newRow("comments and character data")
        << QByteArray("<sheetData><!-- </c> --><row r=\"2\"><c r=\"B2\" "
                      "t=\"str\"><v><![CDATA[</c>]]></v></c><!-- <c> --></row></sheetData>")
        << "<sheetData><!-- </c> --><row r=\"2\">" + five + "<!-- <c> -->" + six
            + "</row></sheetData>";
}

void TestWorkbookPatch::irregularSheets()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, expected);
    for (const QByteArray &prefix : { QByteArray(), QByteArray("x:") }) {
        const auto sheetOf = [&prefix](QByteArray content) {
            content.replace("</", "\x01").replace("<!", "\x02").replace('<', '<' + prefix);
            content.replace('\x01', "</" + prefix).replace('\x02', "<!");
            content.replace("<!-- <" + prefix, "<!-- <")
                .replace("</" + prefix + "c> -->", "</c> -->");
            content.replace("[</" + prefix, "[</");
            const QByteArray name = prefix.isEmpty() ? "xmlns" : "xmlns:x";
            return '<' + prefix + "worksheet " + name + "=\"" + foreign::mainSpace + "\">" + content
                + "</" + prefix + "worksheet>";
        };
        write(QStringLiteral("given.xlsm"), withSheet(sheetOf(data)));
        fill({ change("C2", 6.0), change("B2", 5.0) });
        QVERIFY2(m_error.isEmpty(), qPrintable(m_error));
        QCOMPARE(foreign::unzipped(read(QStringLiteral("filled.xlsm")))
                     .value(QStringLiteral("xl/worksheets/sheet1.xml")),
                 sheetOf(expected));
    }
}

void TestWorkbookPatch::refusesCells_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<QString>("check");
    const QString one = QStringLiteral("1");
    QTest::newRow("formula") << "Homicide"
                             << "B6" << one << false << "T13";
    QTest::newRow("shared formula") << "Homicide"
                                    << "C7" << one << false << "T13";
    QTest::newRow("shared formula, to give way") << "Homicide"
                                                 << "B7" << one << true << "T13";
    QTest::newRow("array formula, to give way") << "Homicide"
                                                << "B8" << one << true << "T13";
    QTest::newRow("within an array") << "Homicide"
                                     << "C8" << one << false << "T13";
    QTest::newRow("merged") << "Homicide"
                            << "C12" << one << false << "T14";
    QTest::newRow("no sheet") << "Suicide"
                              << "B4" << one << false << "T11";
    QTest::newRow("no place") << "Homicide"
                              << "4B" << one << false << "T12";
    QTest::newRow("range") << "Homicide"
                           << "B4:B5" << one << false << "T12";
    QTest::newRow("beyond the sheet") << "Homicide"
                                      << "XFE1" << one << false << "T12";
    QTest::newRow("too long") << "Homicide"
                              << "B4" << QString(32'768, u'a') << false << "T17";
}

void TestWorkbookPatch::refusesCells()
{
    QFETCH(QString, sheet);
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QFETCH(bool, replaces);
    QFETCH(QString, check);
    const CellChange asked { sheet, reference, text,
                             replaces ? CellChange::Formula::Replace : CellChange::Formula::Keep };
    QVERIFY(fill({ asked, change("D4", 1.0) }).contains(check));
    QCOMPARE(m_outcomes, (QList<CellOutcome> { CellOutcome::Refused, CellOutcome::Written }));
    const QString part = QStringLiteral("xl/worksheets/sheet1.xml");
    // Of formulas that repeat another one it is not certain what they read.
    auto before
        = foreign::withoutResults(foreign::cells(foreign::dataSheet()), { "D6", "C7", "D7" });
    before.insert(QStringLiteral("D4"), QStringLiteral("r=D4 s=2 v::1"));
    QCOMPARE(foreign::cells(foreign::unzipped(read(QStringLiteral("filled.xlsm"))).value(part)),
             before);
}

// Spreadsheets call a workbook damaged whose order of computation names a cell without formula.
void TestWorkbookPatch::replacesFormula()
{
    CellChange asked = change("B6", 19.0);
    asked.formula = CellChange::Formula::Replace;
    fill({ asked });
    QCOMPARE(m_outcomes, QList<CellOutcome> { CellOutcome::Written });
    const auto filled = foreign::unzipped(read(QStringLiteral("filled.xlsm")));
    QVERIFY(!filled.contains(QStringLiteral("xl/calcChain.xml")));
    QVERIFY(!filled.value(QStringLiteral("[Content_Types].xml")).contains("calcChain"));
    QVERIFY(!filled.value(QStringLiteral("xl/_rels/workbook.xml.rels")).contains("calcChain"));
    QVERIFY(filled.contains(QStringLiteral("xl/vbaProject.bin")));
    QCOMPARE(foreign::cells(filled.value(QStringLiteral("xl/worksheets/sheet1.xml")))
                 .value(QStringLiteral("B6")),
             QStringLiteral("r=B6 v::19"));
}

void TestWorkbookPatch::notes()
{
    QCOMPARE(fill({ change("A4", QStringLiteral("Men")) }),
             (QStringList { QStringLiteral("T15"), QStringLiteral("T18") }));
    CellChange hidden = change("A2", 1.0);
    for (const char *sheet : { "Sums", "lists" }) {
        hidden.sheet = QLatin1String(sheet);
        QVERIFY(fill({ hidden }).contains(QStringLiteral("T16")));
        QCOMPARE(m_outcomes, QList<CellOutcome> { CellOutcome::Written });
    }
    archives::Parts parts = foreign::parts();
    parts << std::pair(QStringLiteral("_xmlsignatures/sig1.xml"), QByteArray("<Signature/>"));
    write(QStringLiteral("given.xlsm"), archives::zipped(parts));
    QVERIFY(fill({ change("B4", 1.0) }).contains(QStringLiteral("T19")));
}

void TestWorkbookPatch::asksForCalculation_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("not named") << QByteArray() << QByteArray("<calcPr fullCalcOnLoad=\"1\"/>");
    QTest::newRow("with an end tag")
        << QByteArray("<calcPr calcId=\"1\"></calcPr>")
        << QByteArray("<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"></calcPr>");
    QTest::newRow("refused") << QByteArray("<calcPr fullCalcOnLoad='0' calcId=\"1\"/>")
                             << QByteArray("<calcPr fullCalcOnLoad=\"1\" calcId=\"1\"/>");
    QTest::newRow("asked for") << QByteArray("<calcPr fullCalcOnLoad=\"true\"/>")
                               << QByteArray("<calcPr fullCalcOnLoad=\"true\"/>");
}

void TestWorkbookPatch::asksForCalculation()
{
    QFETCH(QByteArray, properties);
    QFETCH(QByteArray, expected);
    archives::Parts parts = foreign::parts();
    const QByteArray original = "<calcPr calcId=\"191029\"/>";
    for (auto &[name, content] : parts) {
        if (name == u"xl/workbook.xml")
            content.replace(original, properties);
    }
    write(QStringLiteral("given.xlsm"), archives::zipped(parts));
    fill({ change("B4", 1.0) });
    QVERIFY2(m_error.isEmpty(), qPrintable(m_error));
    QCOMPARE(foreign::unzipped(read(QStringLiteral("filled.xlsm")))
                 .value(QStringLiteral("xl/workbook.xml")),
             foreign::workbook().replace(original, expected));
}

void TestWorkbookPatch::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QTest::newRow("empty") << QByteArray() << "The file is empty";
    QTest::newRow("text") << QByteArray("sheet,ref\n") << "It is no workbook";
    QTest::newRow("page") << QByteArray("<html></html>") << "web page";
    QTest::newRow("old") << ole + QByteArray(600, '\0') << "old spreadsheet format";
    QTest::newRow("locked") << ole + QByteArray(600, '\0')
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0", 20)
                            << "protected with a password";
    QTest::newRow("locked archive")
        << archives::zipped(foreign::parts(), "secret") << "protected with a password";
    QTest::newRow("binary") << archives::zipped(
        { { "[Content_Types].xml", "<Types/>" }, { "xl/workbook.bin", "x" } })
                            << "binary workbook";
    QTest::newRow("ODS") << archives::zipped(archives::odsParts({}))
                         << "not a workbook of the format";
    QTest::newRow("no workbook") << without(QStringLiteral("xl/workbook.xml"))
                                 << "no workbook in it";
    QTest::newRow("no sheet") << without(QStringLiteral("xl/worksheets/sheet1.xml"))
                              << "sheet1.xml is damaged";
    QTest::newRow("broken sheet") << withSheet("<worksheet><sheetData><row></sheetData>")
                                  << "sheet1.xml is damaged";
    QTest::newRow("no rows in a sheet") << withSheet("<worksheet/>") << "sheet1.xml is damaged";
    QTest::newRow("cut off") << foreign::bytes().chopped(900) << "zip is damaged";
    QTest::newRow("bomb") << withSheet(QByteArray(100 << 20, ' ')) << "unpacks to more than";
    archives::Parts twice = foreign::parts();
    twice << std::pair(QStringLiteral("xl/Workbook.xml"), QByteArray("<workbook/>"));
    QTest::newRow("a part twice") << archives::zipped(twice) << "Workbook.xml is damaged";
}

void TestWorkbookPatch::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    write(QStringLiteral("given.xlsm"), bytes);
    fill({ change("B4", 1.0) });
    QVERIFY2(m_error.contains(says), qPrintable(m_error));
    QVERIFY(!QFile::exists(path(QStringLiteral("filled.xlsm"))));
    const auto view = table::readWorkbookView(path(QStringLiteral("given.xlsm")), progress);
    QVERIFY(!view);
}

void TestWorkbookPatch::targets()
{
    const QString given = path(QStringLiteral("given.xlsm"));
    const QByteArray original = read(QStringLiteral("given.xlsm"));
    const auto patch = WorkbookPatch::prepare(given, { change("B4", 1.0) }, progress);
    QVERIFY(patch);
    const auto itself = patch->write(path(QStringLiteral("./given.xlsm")));
    QVERIFY(!itself);
    QVERIFY(itself.error().message().contains(QLatin1String("the given workbook itself")));
    const auto other = patch->write(path(QStringLiteral("filled.xlsx")));
    QVERIFY(!other);
    QVERIFY(other.error().message().contains(QLatin1String("end in .xlsm")));
    QVERIFY(!patch->write(path(QStringLiteral("no/such/folder.xlsm"))));
    QVERIFY(read(QStringLiteral("given.xlsm")) == original);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
             QStringList { QStringLiteral("given.xlsm") });
    QVERIFY(patch->write(given, WorkbookPatch::Original::Overwrite));
    QVERIFY(read(QStringLiteral("given.xlsm")) != original);
    support::CancelAfter stop(1);
    QVERIFY(!WorkbookPatch::prepare(given, { change("B4", 1.0) }, stop));
}

void TestWorkbookPatch::damagedNeverCrashes()
{
    const QByteArray original = foreign::bytes();
    int whole = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = original;
        const qsizetype at = (qsizetype(i) * 7919) % damaged.size();
        damaged[at] = char(damaged[at] ^ (1 << (i % 8)));
        write(QStringLiteral("given.xlsm"), damaged);
        fill({ change("B4", 1.0), change("D10", QStringLiteral("x")) });
        whole += m_error.isEmpty() ? 1 : 0;
    }
    QVERIFY(whole > 0 && whole < 400); // some bytes are of pictures and dates
}

void TestWorkbookPatch::view()
{
    const auto view = table::readWorkbookView(path(QStringLiteral("given.xlsm")), progress);
    QVERIFY(view);
    QCOMPARE(view->sheets.size(), 3);
    const table::SheetView *sheet = view->sheet(QStringLiteral("homicide"));
    QVERIFY(sheet && sheet->isProtected);
    QVERIFY(!view->sheet(QStringLiteral("none")));
    QCOMPARE(view->sheets[1].state, table::SheetState::Hidden);
    QCOMPARE(view->sheets[2].state, table::SheetState::VeryHidden);
    QCOMPARE(sheet->cells.value({ 0, 0 }).text, QStringLiteral("Victims of intentional homicide"));
    QVERIFY(sheet->cells.value({ 4, 1 }).isNumber && !sheet->cells.value({ 4, 1 }).isLocked);
    QVERIFY(sheet->cells.value({ 5, 1 }).isFormula && sheet->cells.value({ 7, 2 }).isFormula);
    QCOMPARE(sheet->anchor({ 11, 3 }), (table::CellPlace { 11, 1 }));
    QCOMPARE(sheet->anchor({ 5, 1 }), (table::CellPlace { 5, 1 }));
}

void TestWorkbookPatch::references()
{
    for (const auto &[text, place] :
         { std::pair("A1", table::CellPlace { 0, 0 }),
           std::pair("AA100", table::CellPlace { 99, 26 }),
           std::pair("XFD1048576", table::CellPlace { 1'048'575, 16'383 }) }) {
        QCOMPARE(table::placeFromReference(QLatin1String(text)), place);
        QCOMPARE(table::referenceOf(place), QLatin1String(text));
    }
    QCOMPARE(table::placeFromReference(QStringLiteral(" $d$14 ")), (table::CellPlace { 13, 3 }));
    for (const char *text : { "", "A", "1", "A0", "A01", "AAAA1", "A1048577", "A1:B2", "Ä1" })
        QVERIFY2(!table::placeFromReference(QString::fromUtf8(text)), text);
}

QTEST_GUILESS_MAIN(TestWorkbookPatch)
#include "tst_workbookpatch.moc"
