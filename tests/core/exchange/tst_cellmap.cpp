// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/fillworkbook.h"
#include "core/questionnaire/intake.h"
#include "core/table/workbookview.h"
#include "sampleproject.h"
#include "support/foreignworkbook.h"

#include <QTemporaryDir>
#include <QTest>

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Status;

// Maps of cells: read, judged, and used in both directions.
class TestCellMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reads();
    void refuses_data();
    void refuses();
    void findings_data();
    void findings();
    void fills();
    void namesWhatItLeavesOut();
    void comesBack();
    void readsFormulasAndGaps();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    exchange::ReadCellMap map(const QByteArray &lines) const;
    Answer &put(const QString &cell, int year, const Figure &figure);

    QTemporaryDir m_folder;
    questionnaire::EditionPointer m_edition;
    questionnaire::Answers m_answers;
};

namespace
{

base::NoProgress progress;
const QString male = QStringLiteral("1.2/victims/male");
const QString female = QStringLiteral("1.2/victims/female");
const QString total = QStringLiteral("1.2/victims/total");

QStringList idsOf(const base::Findings &findings)
{
    QStringList ids;
    for (const base::Finding &finding : findings)
        ids << finding.check;
    return ids;
}

} // namespace

void TestCellMap::initTestCase()
{
    const auto edition = questionnaire::loadEdition(sample::editionPath());
    QVERIFY(edition);
    m_edition = *edition;
}

QString TestCellMap::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

exchange::ReadCellMap TestCellMap::map(const QByteArray &lines) const
{
    const QByteArray header = "sheet,ref,cell,year,what,formula,texts,score\n";
    const auto read
        = exchange::readCellMap(write(QStringLiteral("map.csv"), header + lines), progress);
    if (!read)
        qWarning("%s", qPrintable(read.error().message()));
    return read ? *read : exchange::ReadCellMap();
}

Answer &TestCellMap::put(const QString &cell, int year, const Figure &figure)
{
    Answer answer;
    answer.edition = m_edition->form().id;
    answer.cell = cell;
    answer.year = year;
    answer.figure = figure;
    return *m_answers.insert(answer.key(), answer);
}

void TestCellMap::reads()
{
    const auto read = map("Homicide,B4,1.2/victims/male,2021,,,,0.9\n"
                          "Homicide,C4,1.2/victims/male,-2,status,replace,zero=-,\n"
                          ",,,,value,,not available=:|suppressed=<5,\n"
                          "Homicide,D4,,2023,value,,,0.6\n");
    QCOMPARE(idsOf(read.findings), QStringList { QStringLiteral("M02") });
    QCOMPARE(read.map.rows.size(), 2);
    QCOMPARE(read.map.textsOf(read.map.rows[0]).value(Status::NotAvailable), QStringLiteral(":"));
    QVERIFY(!read.map.rows[0].replacesFormula && read.map.rows[1].replacesFormula);
    QCOMPARE(read.map.textsOf(read.map.rows[1]),
             (exchange::StatusTexts { { Status::Zero, QStringLiteral("-") } }));
    QCOMPARE(exchange::textOf(read.map.texts.value(exchange::MapWhat::Value)),
             QStringLiteral("suppressed=<5|not available=:"));
    const auto checked = exchange::checkMap(read.map, *m_edition);
    QVERIFY(checked.findings.isEmpty());
    QCOMPARE(checked.places[0].year, 2021);
    QCOMPARE(checked.places[1].year, 2022); // two years before the collection of 2024
}

void TestCellMap::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no column") << QByteArray("sheet,ref,cell\nA,B1,x\n")
                               << "lacks one of the columns";
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("page") << QByteArray("<html></html>") << "web page";
}

void TestCellMap::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = exchange::readCellMap(write(QStringLiteral("bad.csv"), bytes), progress);
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(says), qPrintable(read.error().message()));
}

void TestCellMap::findings_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("check");
    QTest::newRow("what") << QByteArray("Homicide,B4,1.2/victims/female,2021,figure,,,") << "M01";
    QTest::newRow("formula") << QByteArray("Homicide,B4,1.2/victims/female,2021,,yes,,") << "M01";
    QTest::newRow("status") << QByteArray("Homicide,B4,1.2/victims/female,2021,,,missing=:,")
                            << "M01";
    QTest::newRow("cell") << QByteArray("Homicide,B4,1.2/victims/boys,2021,,,,") << "M03";
    QTest::newRow("year") << QByteArray("Homicide,B4,1.2/victims/female,2019,,,,") << "M04";
    QTest::newRow("no year") << QByteArray("Homicide,B4,1.2/victims/female,soon,,,,") << "M04";
    QTest::newRow("place twice") << QByteArray("homicide,$c$4,1.2/victims/female,2021,,,,")
                                 << "M05";
    QTest::newRow("cell twice") << QByteArray("Homicide,B4,1.2/victims/male,2022,,,,") << "M06";
    QTest::newRow("not asked") << QByteArray("Homicide,B4,3/09012/total,2022,,,,") << "M07";
}

void TestCellMap::findings()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, check);
    const auto read = map("Homicide,C4,1.2/victims/male,2022,value,,,\n" + line + "\n");
    base::Findings findings = read.findings;
    const auto checked = exchange::checkMap(read.map, *m_edition);
    findings << checked.findings;
    QCOMPARE(idsOf(findings), QStringList { check });
    QCOMPARE(findings.first().place,
             (base::Place { QStringLiteral("row"),
                            { QStringLiteral("map.csv"), QStringLiteral("3") } }));
    QVERIFY(!findings.first().message.toString().isEmpty());
    QVERIFY(!findings.first().advice.toString().isEmpty());
    QCOMPARE(checked.places.size(), 1); // the line before holds
}

void TestCellMap::fills()
{
    m_answers.clear();
    put(male, 2021, Figure::of(12)).comment = QStringLiteral("provisional list");
    put(male, 2022, { Status::NotAvailable, 0, 0 });
    put(male, 2023, Figure::below(5));
    put(female, 2021, Figure::of(0, Status::Zero));
    put(female, 2022, { Status::NotApplicable, 0, 0 });
    put(female, 2023, Figure::of(3.5)).source = QStringLiteral("Police");
    const auto read = map("Homicide,B4,1.2/victims/male,2021,,,,\n"
                          "Homicide,C4,1.2/victims/male,2022,,,,\n"
                          "Homicide,D4,1.2/victims/male,2023,,,,\n"
                          "Homicide,B5,1.2/victims/female,2021,,,,\n"
                          "Homicide,C5,1.2/victims/female,2022,,,,\n"
                          "Homicide,D5,1.2/victims/female,2023,,,,\n"
                          "Homicide,B12,1.2/victims/male,2021,comment,,,\n"
                          "Homicide,B14,1.2/victims/female,2023,source,,,\n"
                          "Homicide,B15,1.2/victims/female,2021,status,,,\n"
                          "Homicide,B6,1.2/victims/total,2021,,,,\n"
                          ",,,,value,,not available=:,\n");
    const QString given = write(QStringLiteral("given.xlsm"), foreign::bytes());
    const auto filled
        = exchange::prepareFill({ given, read.map, *m_edition, m_answers, {} }, progress);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message()));
    QCOMPARE(filled->unanswered, 1);
    QCOMPARE(filled->rows.size(), 9);
    QCOMPARE(filled->rows[3].before, QStringLiteral("7"));
    const QString target = m_folder.filePath(QStringLiteral("filled.xlsm"));
    QVERIFY(filled->patch.write(target));
    const auto view = table::readWorkbookView(target, progress);
    QVERIFY(view);
    const auto text = [&view](const char *reference) {
        return view->sheets.first()
            .cells.value(*table::placeFromReference(QLatin1String(reference)))
            .text;
    };
    QCOMPARE(text("B4"), QStringLiteral("12"));
    QCOMPARE(text("C4"), QStringLiteral(":"));
    QCOMPARE(text("D4"), QStringLiteral("<5"));
    QCOMPARE(text("B5"), QStringLiteral("0"));
    QCOMPARE(text("C5"), QString());
    QCOMPARE(text("D5"), QStringLiteral("3.5"));
    QCOMPARE(text("B12"), QStringLiteral("provisional list"));
    QCOMPARE(text("B14"), QStringLiteral("Police"));
    QCOMPARE(text("B15"), QStringLiteral("zero"));
    QCOMPARE(text("B6"), QString()); // a formula stays, the sum of before does not
}

void TestCellMap::namesWhatItLeavesOut()
{
    m_answers.clear();
    put(male, 2021, Figure::of(12));
    put(male, 2023, Figure::of(14));
    put(female, 2022, Figure::below(5));
    put(total, 2022, Figure::of(30));
    const auto read = map("Homicide,B4,1.2/victims/male,2021,,,,\n"
                          "Homicide,C4,1.2/victims/male,2022,,,,\n"
                          "Homicide,C5,1.2/victims/female,2022,,,,\n");
    const QString given = write(QStringLiteral("given.xlsm"), foreign::bytes());
    const auto filled = exchange::prepareFill(
        { given, read.map, *m_edition, m_answers, { 2021, 2022 } }, progress);
    QVERIFY(filled);
    QCOMPARE(idsOf(filled->findings),
             (QStringList { QStringLiteral("M08"), QStringLiteral("M09"), QStringLiteral("M10"),
                            QStringLiteral("T18") }));
    // The year 2023 was not chosen, so only the total is missed.
    const QString missed = filled->findings.first().message.toString();
    QVERIFY2(missed.contains(total + QStringLiteral("@2022")) && !missed.contains(u"2023"),
             qPrintable(missed));
}

void TestCellMap::comesBack()
{
    m_answers.clear();
    put(male, 2021, Figure::of(12)).comment = QStringLiteral("list");
    put(male, 2022, { Status::NotAvailable, 0, 0 });
    put(male, 2023, Figure::below(5));
    put(female, 2021, Figure::of(0, Status::Zero));
    put(female, 2022, Figure::of(7, Status::Provisional));
    const auto read = map("Homicide,B4,1.2/victims/male,2021,,,,\n"
                          "Homicide,B12,1.2/victims/male,2021,comment,,,\n"
                          "Homicide,C4,1.2/victims/male,2022,,,,\n"
                          "Homicide,D4,1.2/victims/male,2023,,,,\n"
                          "Homicide,B5,1.2/victims/female,2021,,,zero=-,\n"
                          "Homicide,C5,1.2/victims/female,2022,,,,\n"
                          "Homicide,D5,1.2/victims/female,2022,status,,,\n"
                          ",,,,value,,not available=N/A|suppressed=<5,\n"
                          ",,,,status,,provisional=p,\n");
    QVERIFY(read.findings.isEmpty());
    const QString given = write(QStringLiteral("given.xlsm"), foreign::bytes());
    const auto filled
        = exchange::prepareFill({ given, read.map, *m_edition, m_answers, {} }, progress);
    QVERIFY(filled);
    const QString target = m_folder.filePath(QStringLiteral("filled.xlsm"));
    QVERIFY(filled->patch.write(target));
    const auto back = exchange::readThroughMap({ target, read.map, *m_edition, {}, {} }, progress);
    QVERIFY(back);
    const auto intake = questionnaire::takeIn(back->table, QStringLiteral("filled.xlsm"),
                                              *m_edition, {}, questionnaire::Existing::Keep);
    QVERIFY(intake);
    QCOMPARE(idsOf(intake->findings), QStringList());
    QCOMPARE(intake->answers.size(), m_answers.size());
    for (const Answer &answer : intake->answers) {
        const Answer before = m_answers.value(answer.key());
        QCOMPARE(answer.figure, before.figure);
        QCOMPARE(answer.comment, before.comment);
    }
    // A comment that the map has no place for stays.
    put(female, 2021, Figure::of(0, Status::Zero)).comment = QStringLiteral("kept");
    const auto again
        = exchange::readThroughMap({ target, read.map, *m_edition, m_answers, {} }, progress);
    QVERIFY(again);
    const auto same = questionnaire::takeIn(again->table, QStringLiteral("filled.xlsm"), *m_edition,
                                            m_answers, questionnaire::Existing::Keep);
    QVERIFY(same && same->answers.isEmpty() && same->findings.isEmpty());
}

void TestCellMap::readsFormulasAndGaps()
{
    const auto read = map("Homicide,B6,1.2/victims/total,2021,,,,\n"
                          "Elsewhere,B6,1.2/victims/total,2022,,,,\n"
                          "Homicide,6B,1.2/victims/total,2023,,,,\n"
                          "Homicide,A4,1.2/victims/male,2021,,,,\n"
                          "Homicide,C4,1.2/victims/male,2022,,,,\n");
    const QString given = write(QStringLiteral("given.xlsm"), foreign::bytes());
    const auto back = exchange::readThroughMap({ given, read.map, *m_edition, {}, {} }, progress);
    QVERIFY(back);
    QCOMPARE(idsOf(back->findings),
             (QStringList { QStringLiteral("M11"), QStringLiteral("M11"), QStringLiteral("M12") }));
    QCOMPARE(back->table.rows.size(), 2); // an empty cell says nothing
    const auto intake = questionnaire::takeIn(back->table, QStringLiteral("given.xlsm"), *m_edition,
                                              {}, questionnaire::Existing::Keep);
    QVERIFY(intake);
    QCOMPARE(intake->answers.size(), 1);
    QCOMPARE(intake->answers.first().figure, Figure::of(7));
    QCOMPARE(idsOf(intake->findings), QStringList { QStringLiteral("W04") }); // "Male" is no number
}

QTEST_GUILESS_MAIN(TestCellMap)
#include "tst_cellmap.moc"
