// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/foreignworkbook.h"
#include "support/formlayout.h"

#include <QDir>
#include <QProcess>
#include <QTest>

// A workbook that a ministry designed, through the command line: its map proposed, filled from a
// project, opened by LibreOffice, and taken back in by another project.
class TestForeignWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsOnlyMappedCells();
    void libreOfficeComputes();
    void comesBack();
    void comesBackFromLibreOffice();
    void proposedMapFills();
    void badInput_data();
    void badInput();
    void badMap();
    void overItself();

private:
    cli::Run fill(const QString &more = {}) const;
    void convert(const QString &file, const QString &format) const;
    QByteArray sheetOf(const QString &file) const;

    const cli::Program m_iccs;
};

namespace
{

const QByteArray map = "sheet,ref,cell,year,what,formula,texts\n"
                       "Homicide,B4,1.2/victims/male,2021,,,\n"
                       "Homicide,C4,1.2/victims/male,2022,,,\n"
                       "Homicide,D4,1.2/victims/male,-1,,,\n"
                       "Homicide,B5,1.2/victims/female,2021,,,\n"
                       "Homicide,C5,1.2/victims/female,2022,,,\n"
                       "Homicide,B12,1.2/victims/male,2021,comment,,\n"
                       ",,,,value,,not available=:\n";

const QByteArray answers = "cell,year,value,status,comment\n"
                           "1.2/victims/male,2021,120,,first list\n"
                           "1.2/victims/male,2022,,not available,\n"
                           "1.2/victims/male,2023,140,provisional,\n"
                           "1.2/victims/female,2021,30,,\n"
                           "1.2/victims/female,2022,35,,\n";

} // namespace

void TestForeignWorkbook::initTestCase()
{
    m_iccs.write(QStringLiteral("given.xlsm"), foreign::bytes());
    m_iccs.write(QStringLiteral("map.csv"), map);
    m_iccs.write(QStringLiteral("answers.csv"), answers);
    for (const char *project : { "p.iccs", "q.iccs" })
        QCOMPARE(
            m_iccs(QStringLiteral("new %1 --country gbr --language en").arg(QLatin1String(project)))
                .code,
            0);
    QCOMPARE(m_iccs(QStringLiteral("answer p.iccs --edition un-cts-2024 --from answers.csv")).code,
             0);
}

cli::Run TestForeignWorkbook::fill(const QString &more) const
{
    return m_iccs(QStringLiteral("export p.iccs --format official-workbook --workbook given.xlsm "
                                 "--map map.csv --out filled.xlsm ")
                  + more);
}

QByteArray TestForeignWorkbook::sheetOf(const QString &file) const
{
    return foreign::unzipped(m_iccs.read(file)).value(QStringLiteral("xl/worksheets/sheet1.xml"));
}

void TestForeignWorkbook::fillsOnlyMappedCells()
{
    const cli::Run filled = fill();
    QVERIFY2(filled.code == 0, filled.err.constData());
    QVERIFY2(filled.err.contains("Cells filled: 6, as before: 0, refused: 0."),
             filled.err.constData());
    QVERIFY2(filled.err.contains("stored results of 9 formulas"), filled.err.constData());
    const auto given = foreign::unzipped(m_iccs.read(QStringLiteral("given.xlsm")));
    const auto made = foreign::unzipped(m_iccs.read(QStringLiteral("filled.xlsm")));
    QCOMPARE(made.keys(), given.keys());
    QStringList differing;
    for (auto part = given.begin(); part != given.end(); ++part) {
        if (made.value(part.key()) != *part)
            differing << part.key();
    }
    QCOMPARE(differing,
             (QStringList { QStringLiteral("xl/workbook.xml"),
                            QStringLiteral("xl/worksheets/sheet1.xml"),
                            QStringLiteral("xl/worksheets/sheet2.xml") }));
    QCOMPARE(foreign::withoutCells(sheetOf(QStringLiteral("filled.xlsm"))),
             foreign::withoutCells(foreign::dataSheet()));
    QStringList changed;
    // All formulas depend on the filled cells; they stay, without the results of before.
    const auto before = foreign::withoutResults(foreign::cells(foreign::dataSheet()),
                                                { "B6", "C6", "D6", "B7", "C7", "D7", "B8", "C8" });
    const auto after = foreign::cells(sheetOf(QStringLiteral("filled.xlsm")));
    for (auto cell = after.begin(); cell != after.end(); ++cell) {
        if (before.value(cell.key()) != *cell)
            changed << cell.key();
    }
    QCOMPARE(changed,
             (QStringList { QStringLiteral("B12"), QStringLiteral("B4"), QStringLiteral("B5"),
                            QStringLiteral("C4"), QStringLiteral("C5"), QStringLiteral("D4") }));
    const QByteArray first = m_iccs.read(QStringLiteral("filled.xlsm"));
    QCOMPARE(fill().code, 0);
    QVERIFY(m_iccs.read(QStringLiteral("filled.xlsm")) == first);
}

void TestForeignWorkbook::convert(const QString &file, const QString &format) const
{
    QProcess office;
    office.setWorkingDirectory(m_iccs.path(QStringLiteral(".")));
    const QString profile = QStringLiteral("-env:UserInstallation=file://")
        + m_iccs.path(QStringLiteral("office-profile"));
    office.start(QStringLiteral("soffice"),
                 { profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                   QStringLiteral("--outdir"), QStringLiteral("office"), file });
    QVERIFY2(office.waitForStarted(), "soffice (Debian package libreoffice-calc-nogui) is needed");
    QVERIFY2(office.waitForFinished(100'000) && office.exitCode() == 0,
             office.readAllStandardError().constData());
}

// The values are there, and the sums are those of the new values.
void TestForeignWorkbook::libreOfficeComputes()
{
    QCOMPARE(fill().code, 0);
    convert(QStringLiteral("filled.xlsm"),
            QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"));
    const cli::Run printed { 0, m_iccs.read(QStringLiteral("office/filled.csv")), {} };
    QMap<QString, QStringList> rows;
    for (const QStringList &row : printed.rows())
        rows.insert(row.first(), row.mid(1, 3));
    QCOMPARE(rows.value(QStringLiteral("Male")), (QStringList { "120", ":", "140" }));
    QCOMPARE(rows.value(QStringLiteral("Female")).mid(0, 2), (QStringList { "30", "35" }));
    QCOMPARE(rows.value(QStringLiteral("Remarks")).value(0), QStringLiteral("first list"));
    QCOMPARE(rows.value(QStringLiteral("Total")), (QStringList { "150", "35", "140" }));
    QCOMPARE(rows.value(QStringLiteral("Twice the men")),
             (QStringList { "24000%", "#VALUE!", "28000%" }));
    QCOMPARE(rows.value(QStringLiteral("Both")).value(0), QStringLiteral("150"));
}

void TestForeignWorkbook::comesBack()
{
    QCOMPARE(fill().code, 0);
    const QString taking = QStringLiteral("answer q.iccs --edition un-cts-2024 --from filled.xlsm "
                                          "--map map.csv");
    const cli::Run taken = m_iccs(taking);
    QVERIFY2(taken.code == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("Answers added: 5, changed: 0, as before: 0, refused: 0."),
             taken.err.constData());
    QVERIFY(m_iccs(taking).err.contains("added: 0, changed: 0, as before: 5, refused: 0."));
    // What the form holds is what is there: the map has no places for "provisional" and "zero".
    const cli::Run again = m_iccs(QStringLiteral("export q.iccs --format official-workbook "
                                                 "--workbook given.xlsm --map map.csv --out "
                                                 "again.xlsm"));
    QVERIFY2(again.code == 0, again.err.constData());
    QVERIFY(m_iccs.read(QStringLiteral("again.xlsm"))
            == m_iccs.read(QStringLiteral("filled.xlsm")));
}

void TestForeignWorkbook::comesBackFromLibreOffice()
{
    QCOMPARE(fill().code, 0);
    convert(QStringLiteral("filled.xlsm"), QStringLiteral("xlsx"));
    QCOMPARE(m_iccs(QStringLiteral("new r.iccs --country gbr --language en")).code, 0);
    const cli::Run taken = m_iccs(QStringLiteral("answer r.iccs --edition un-cts-2024 --from "
                                                 "office/filled.xlsx --map map.csv"));
    QVERIFY2(taken.code == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("Answers added: 5, changed: 0, as before: 0, refused: 0."),
             taken.err.constData());
}

void TestForeignWorkbook::proposedMapFills()
{
    const formlayout::Form form
        = formlayout::read(QStringLiteral(TEST_DATA "/cellmap/ministry.tsv"));
    m_iccs.write(QStringLiteral("ministry.xlsx"), form.workbook);
    const cli::Run proposed
        = m_iccs(QStringLiteral("questionnaire map un-cts-2024 --workbook ministry.xlsx --out "
                                "proposed.csv --language en"));
    QVERIFY2(proposed.code == 0, proposed.err.constData());
    QVERIFY2(proposed.err.contains("Check the map"), proposed.err.constData());
    const cli::Run filled
        = m_iccs(QStringLiteral("export p.iccs --format official-workbook --workbook ministry.xlsx "
                                "--map proposed.csv --out ministry-filled.xlsx"));
    QVERIFY2(filled.code == 0, filled.err.constData());
    const auto cells = foreign::cells(sheetOf(QStringLiteral("ministry-filled.xlsx")));
    QCOMPARE(cells.value(QStringLiteral("B6")), QStringLiteral("r=B6 s=1 v::120"));
    QCOMPARE(cells.value(QStringLiteral("C7")), QStringLiteral("r=C7 s=1 v::35"));
}

void TestForeignWorkbook::badInput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QString fill = QStringLiteral("export p.iccs --format official-workbook --out x.xlsm ");
    const QString answer = QStringLiteral("answer q.iccs --edition un-cts-2024 --map map.csv ");
    QTest::newRow("no workbook named") << fill << 2 << QByteArray("--workbook FILE");
    QTest::newRow("no map") << fill + "--workbook given.xlsm" << 2 << QByteArray("no map of cells");
    QTest::newRow("no such workbook")
        << fill + "--workbook none.xlsm --map map.csv" << 3 << QByteArray("There is no such file");
    QTest::newRow("no workbook") << fill + "--workbook map.csv --map map.csv" << 3
                                 << QByteArray("It is no workbook");
    QTest::newRow("no map file") << fill + "--workbook given.xlsm --map answers.csv" << 3
                                 << QByteArray("lacks one of the columns");
    QTest::newRow("cut off") << fill + "--workbook cut.xlsm --map map.csv" << 3
                             << QByteArray("is damaged");
    QTest::newRow("year") << fill + "--workbook given.xlsm --map map.csv --years 2019" << 3
                          << QByteArray("does not ask for 2019");
    QTest::newRow("name") << QStringLiteral("export p.iccs --format official-workbook --out x.xlsx "
                                            "--workbook given.xlsm --map map.csv")
                          << 3 << QByteArray("end in .xlsm");
    QTest::newRow("answers from no workbook")
        << answer + "--from map.csv" << 3 << QByteArray("It is no workbook");
    QTest::newRow("no map for answers")
        << QStringLiteral("answer q.iccs --edition un-cts-2024 --from given.xlsm --map none.csv")
        << 3 << QByteArray("There is no such file");
    const QString propose = QStringLiteral("questionnaire map un-cts-2024 ");
    QTest::newRow("nothing to map") << propose << 2 << QByteArray("--workbook FILE");
    QTest::newRow("no workbook to map")
        << propose + "--workbook map.csv" << 3 << QByteArray("It is no workbook");
    QTest::newRow("no edition to map") << QStringLiteral("questionnaire map un-cts-1917 --workbook "
                                                         "given.xlsm")
                                       << 3 << QByteArray("un-cts-1917");
}

void TestForeignWorkbook::badInput()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    m_iccs.write(QStringLiteral("cut.xlsm"), foreign::bytes().chopped(2000));
    const QByteArray project = m_iccs.read(QStringLiteral("q.iccs"));
    const cli::Run run = m_iccs(arguments);
    QVERIFY2(run.code == code && run.err.contains(says), run.err.constData());
    QVERIFY(!m_iccs.files().contains(QStringLiteral("x.xlsm")));
    QVERIFY(!m_iccs.files().contains(QStringLiteral("x.xlsx")));
    QVERIFY(m_iccs.read(QStringLiteral("q.iccs")) == project);
}

// Wrong lines are named and left out, the others are filled.
void TestForeignWorkbook::badMap()
{
    m_iccs.write(QStringLiteral("bad.csv"),
                 map
                     + "Homicide,D6,1.2/victims/total,2023,,,\n"
                       "Homicides,A1,1.2/victims/total,2022,,,\n"
                       "Homicide,C12,1.2/victims/female,2023,,,\n"
                       "Homicide,D5,1.2/victims/nobody,2023,,,\n"
                       "Homicide,B4,1.1/0101/total,2021,,,\n");
    const QString checking = QStringLiteral("questionnaire map un-cts-2024 --workbook given.xlsm "
                                            "--language en --map ");
    const cli::Run checked = m_iccs(checking + QStringLiteral("bad.csv"));
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.column(QStringLiteral("check")),
             (QStringList { "M03", "M05", "T11", "T13", "T14", "T15" }));
    const cli::Run good = m_iccs(checking + QStringLiteral("map.csv"));
    QVERIFY2(good.code == 0 && good.column(QStringLiteral("check")) == QStringList { "T15" },
             good.out.constData()); // B12 is locked
    m_iccs.write(QStringLiteral("more.csv"),
                 "cell,year,value\n1.2/victims/total,2023,200\n1.2/victims/total,2022,201\n"
                 "1.2/victims/female,2023,60\n");
    QCOMPARE(m_iccs(QStringLiteral("answer q.iccs --edition un-cts-2024 --from more.csv")).code, 0);
    const cli::Run filled = m_iccs(QStringLiteral("export q.iccs --format official-workbook "
                                                  "--workbook given.xlsm --map bad.csv --out "
                                                  "partly.xlsm"));
    QVERIFY2(filled.code == 1, filled.err.constData());
    for (const char *says : { "holds a formula", "no sheet", "merged cells", "no cell",
                              "in line 2 of the map", "refused: 3." })
        QVERIFY2(filled.err.contains(says), filled.err.constData());
    const auto cells = foreign::cells(sheetOf(QStringLiteral("partly.xlsm")));
    QCOMPARE(cells.value(QStringLiteral("B4")), QStringLiteral("r=B4 s=2 v::120"));
    QCOMPARE(cells.value(QStringLiteral("D6")), QStringLiteral("r=D6 f::SUM(D4:D5)"));
}

void TestForeignWorkbook::overItself()
{
    const QByteArray given = m_iccs.read(QStringLiteral("given.xlsm"));
    m_iccs.write(QStringLiteral("mine.xlsm"), given);
    const QString over = QStringLiteral("export p.iccs --format official-workbook --workbook "
                                        "mine.xlsm --map map.csv --out mine.xlsm");
    const cli::Run refused = m_iccs(over);
    QVERIFY2(refused.code == 3 && refused.err.contains("the given workbook itself"),
             refused.err.constData());
    QVERIFY(m_iccs.read(QStringLiteral("mine.xlsm")) == given);
    QCOMPARE(m_iccs(over + QStringLiteral(" --in-place")).code, 0);
    QCOMPARE(fill().code, 0);
    QVERIFY(m_iccs.read(QStringLiteral("mine.xlsm")) == m_iccs.read(QStringLiteral("filled.xlsm")));
}

QTEST_GUILESS_MAIN(TestForeignWorkbook)
#include "tst_foreignworkbook.moc"
