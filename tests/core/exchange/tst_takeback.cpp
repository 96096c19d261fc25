// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partsfixture.h"

using exchange::ReturnedRow;
using exchange::TakeBack;
using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::Figure;
using questionnaire::Status;
using questionnaire::TakenIn;

// Parts of a questionnaire as they come back from people's hands.
class TestTakeBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<PartsFixture>(); }
    void comesBackAsItWas();
    void takesWhatWasFilledIn();
    void changedByHand_data();
    void changedByHand();
    void movedAndRenamed();
    void lostLocators_data();
    void lostLocators();
    void ofSomethingElse_data();
    void ofSomethingElse();
    void whatSomebodyElseSaid();
    void returnsOneAfterTheOther_data();
    void returnsOneAfterTheOther();
    void theSameFileAgain();
    void wordsOfTheirLanguage();

private:
    std::unique_ptr<PartsFixture> m;
};

namespace
{

const ReturnedRow *rowOf(const TakeBack &back, const QString &cell, int year)
{
    for (const ReturnedRow &row : back.rows) {
        if (row.cell == cell && row.year == year)
            return &row;
    }
    return nullptr;
}

} // namespace

void TestTakeBack::comesBackAsItWas()
{
    m->write();
    const auto read = exchange::readResponseWorkbook(m->path(), *m->edition,
                                                     m->data.settings.country, m->progress);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(m->checks(read->findings), QStringList());
    QVERIFY(read->part);
    QCOMPARE(read->part->institution, QStringLiteral("police"));
    QCOMPARE(read->part->project, QStringLiteral("Statistics office"));
    QCOMPARE(read->part->years, QList<int>({ 2021, 2022, 2023 }));
    const auto taken = exchange::takeBack(*read, QStringLiteral("p.xlsx"), *m->edition, m->data,
                                          Existing::Keep, { QStringLiteral("Ana"), m->now });
    QVERIFY(taken);
    QCOMPARE(taken->rows.size(), 8); // seven figures and a question
    for (const ReturnedRow &row : taken->rows)
        QVERIFY2(row.what == TakenIn::Same, qPrintable(row.cell + row.before + row.after));
    QCOMPARE(m->checks(taken->findings), QStringList { QStringLiteral("W18") }); // nobody signed
}

void TestTakeBack::takesWhatWasFilledIn()
{
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    const QString murders = QStringLiteral("1.1/0101/total");
    m->find(workbook, murders, QStringLiteral("value 2023"))->value = 640;
    m->find(workbook, murders, QStringLiteral("status 2023"))->value
        = QStringLiteral("Provisional");
    m->find(workbook, murders, QStringLiteral("comment 2023"))->value
        = QStringLiteral("May change");
    m->find(workbook, murders, QStringLiteral("status 2022"))->value = QStringLiteral("Zero");
    const auto taken = m->back(workbook);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message()));
    const ReturnedRow *row = rowOf(*taken, murders, 2023);
    QVERIFY(row && row->isAccepted);
    QCOMPARE(row->what, TakenIn::Added);
    QCOMPARE(row->answer.figure, Figure::of(640, Status::Provisional));
    QCOMPARE(row->answer.origin, questionnaire::Origin::Returned);
    QCOMPARE(row->answer.from, QStringLiteral("police"));
    QCOMPARE(row->answer.comment, QStringLiteral("May change"));
    QCOMPARE(rowOf(*taken, murders, 2022)->answer.figure, Figure::of(0, Status::Zero));
    const questionnaire::ReturnedPart record = exchange::recordOf(*taken);
    QCOMPARE(record.sender, QStringLiteral("J. Doe"));
    QCOMPARE(record.filled, QStringLiteral("2026-02-20"));
    QCOMPARE(record.institution, QStringLiteral("police"));
    QCOMPARE(record.added, 2);
    QCOMPARE(record.same, 8);
    QCOMPARE(record.sha256.size(), 64);
    QCOMPARE(record.author, QStringLiteral("Ana"));
    QVERIFY(!exchange::takeBackEdit(m->data, *taken).isEmpty());
}

void TestTakeBack::changedByHand_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<double>("taken"); // -1: not
    const auto row = [](const char *name, const QVariant &value, const char *check, double taken,
                        const char *formula = "", const QString &cell = PartsFixture::male) {
        QTest::newRow(name) << value << QString::fromLatin1(formula) << cell
                            << (*check ? QStringList { QLatin1String(check) } : QStringList())
                            << taken;
    };
    row("number", 71, "", 71);
    row("digits as text", "71", "", 71);
    row("decimal comma", "1,5", "W04", -1);
    row("point of thousands", "1.234", "W05", -1);
    row("decimals in a count", 1.5, "W05", -1);
    row("thousands with blanks", "1 234", "W04", -1);
    row("words", "about 70", "W04", -1);
    row("Arabic digits", QString::fromUtf8("٧١"), "W11", 71);
    row("Persian digits", QString::fromUtf8("۷۱"), "W11", 71);
    row("Arabic thousands", QString::fromUtf8("١٬٢٣٤"), "W04", -1);
    row("formula with a result", 71, "W10", 71, "=70+1");
    row("formula with an error", "#REF!", "W04", -1, "=#REF!");
    row("formula without a result", "", "W04", -1, "=70+1");
}

void TestTakeBack::changedByHand()
{
    QFETCH(QVariant, value);
    QFETCH(QString, formula);
    QFETCH(QString, cell);
    QFETCH(QStringList, found);
    QFETCH(double, taken);
    m->data.answers.remove(Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, cell));
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    table::Cell *const changed = m->find(workbook, cell, QStringLiteral("value 2022"));
    QVERIFY(changed);
    changed->value = value;
    changed->formula = formula;
    m->find(workbook, cell, QStringLiteral("status 2022"))->value = QStringLiteral("Reported");
    const auto result = m->back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(m->checks(result->findings), found);
    const ReturnedRow *row = rowOf(*result, cell, 2022);
    QVERIFY(row);
    QCOMPARE(row->isAccepted, taken >= 0);
    if (taken >= 0)
        QCOMPARE(row->answer.figure, Figure::of(taken));
    else
        QVERIFY(!row->canBeAccepted && !row->why.toString().isEmpty());
    QCOMPARE(rowOf(*result, PartsFixture::female, 2022)->what, TakenIn::Same);
}

void TestTakeBack::movedAndRenamed()
{
    m->write();
    table::Workbook workbook = m->values();
    std::reverse(workbook.sheets.begin(), workbook.sheets.end());
    int number = 0;
    for (table::Sheet &sheet : workbook.sheets) {
        sheet.name = QStringLiteral("Blatt %1").arg(++number);
        for (QList<table::Cell> &row : sheet.rows)
            row.insert(0, table::Cell { QStringLiteral("my note") });
        sheet.rows.insert(std::min<qsizetype>(5, sheet.rows.size()),
                          { table::Cell { QStringLiteral("a row of mine") } });
    }
    const auto result = m->back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(result->rows.size(), 8);
    QCOMPARE(exchange::recordOf(*result).same, 8);
}

void TestTakeBack::lostLocators_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("rows");
    QTest::newRow("figures") << "DATA 1" << QStringList { "W08", "W13" } << 1;
    QTest::newRow("method") << "METADATA" << QStringList { "W13" } << 7;
    QTest::newRow("sender") << "Start" << QStringList { "W18" } << 8;
}

// The other sheets are taken all the same.
void TestTakeBack::lostLocators()
{
    QFETCH(QString, sheet);
    QFETCH(QStringList, found);
    QFETCH(int, rows);
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    for (table::Sheet &one : workbook.sheets) {
        if (one.name == sheet)
            one.rows.removeIf([](const QList<table::Cell> &row) {
                return row.value(0).value.toString().startsWith(QLatin1String("iccs-"));
            });
    }
    const auto result = m->back(workbook);
    QVERIFY(result);
    QStringList said = m->checks(result->findings);
    said.sort();
    QCOMPARE(said, found);
    QCOMPARE(result->rows.size(), rows);
}

void TestTakeBack::ofSomethingElse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(said);
    };
    row("country", " GBR ", " FRA ", "FRA");
    row("edition", "un-cts-2024", "un-cts-2022", "un-cts-2022");
    row("year", " 2022", " 2012", "2012");
    row("institution", " police", " army", "army");
    row("office", "Statistics office", "Ministry of justice", "Ministry of justice");
}

// Nothing is taken, whatever else is right in it.
void TestTakeBack::ofSomethingElse()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, said);
    m->write();
    table::Workbook workbook = m->values();
    for (table::Sheet &sheet : workbook.sheets) {
        for (QList<table::Cell> &row : sheet.rows) {
            const bool isLocator = row.value(0).value.toString().startsWith(QLatin1String("iccs-"));
            const bool isOffice = row.value(0).value.toString() == QLatin1String("part/project");
            for (table::Cell &cell : row) {
                if (isLocator || isOffice)
                    cell.value = cell.value.toString().replace(from, to);
            }
        }
    }
    const auto result = m->back(workbook);
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(said), qPrintable(result.error().message()));
    QVERIFY(result.error().message().contains(QStringLiteral("Nothing of the file was taken")));
}

void TestTakeBack::whatSomebodyElseSaid()
{
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    m->find(workbook, PartsFixture::male, QStringLiteral("value 2022"))->value = 75;
    const auto kept = m->back(workbook);
    QVERIFY(kept);
    const ReturnedRow *row = rowOf(*kept, PartsFixture::male, 2022);
    QCOMPARE(row->what, TakenIn::Refused);
    QVERIFY(row->canBeAccepted && !row->isAccepted);
    QCOMPARE(row->saidBefore, QStringLiteral("typed"));
    QVERIFY(row->before.startsWith(QStringLiteral("70")));
    QCOMPARE(exchange::recordOf(*kept).refused, 1);
    const auto accepted = m->back(workbook, Existing::Replace);
    QVERIFY(rowOf(*accepted, PartsFixture::male, 2022)->isAccepted);
    QCOMPARE(exchange::recordOf(*accepted).changed, 1);
    // Coded data give way to those who keep the register.
    Answer &coded
        = m->data.answers[Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, PartsFixture::male)];
    coded.origin = questionnaire::Origin::Coded;
    coded.coded = 70;
    const auto overCoded = m->back(workbook);
    QCOMPARE(rowOf(*overCoded, PartsFixture::male, 2022)->what, TakenIn::Changed);
    QCOMPARE(rowOf(*overCoded, PartsFixture::male, 2022)->answer.coded, std::optional<double>(70));
}

void TestTakeBack::returnsOneAfterTheOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("taken");
    QTest::newRow("newer") << "2026-02-20"
                           << "2026-02-27"
                           << "" << true;
    QTest::newRow("same day") << "2026-02-20"
                              << "2026-02-20"
                              << "W17" << true;
    QTest::newRow("older") << "2026-02-20"
                           << "2026-02-13"
                           << "W16" << false;
    QTest::newRow("no date in the first") << "in February"
                                          << "2026-02-27"
                                          << "W17" << false;
    QTest::newRow("dates as people write them") << "20.2.2026"
                                                << "27.2.2026"
                                                << "W17" << false;
    QTest::newRow("no date in the second") << "2026-02-20"
                                           << "27.2."
                                           << "W17" << false;
}

void TestTakeBack::returnsOneAfterTheOther()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, found);
    QFETCH(bool, taken);
    questionnaire::ReturnedPart before;
    before.id = QStringLiteral("un-cts-2024 police 1");
    before.edition = QStringLiteral("un-cts-2024");
    before.institution = QStringLiteral("police");
    before.file = QStringLiteral("first.xlsx");
    before.sha256 = QString(64, u'a');
    before.filled = first;
    m->data.returnedParts << before;
    Answer &own
        = m->data.answers[Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, PartsFixture::male)];
    own.origin = questionnaire::Origin::Returned;
    own.from = QStringLiteral("police");
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, second);
    m->find(workbook, PartsFixture::male, QStringLiteral("value 2022"))->value = 75;
    const auto result = m->back(workbook);
    QVERIFY(result);
    QCOMPARE(m->checks(result->findings), found.isEmpty() ? QStringList() : QStringList { found });
    QCOMPARE(rowOf(*result, PartsFixture::male, 2022)->isAccepted, taken);
    QVERIFY(rowOf(*result, PartsFixture::male, 2022)->canBeAccepted);
    QCOMPARE(result->record.id, QStringLiteral("un-cts-2024 police 2"));
}

void TestTakeBack::theSameFileAgain()
{
    m->write();
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    const auto first = m->back(workbook);
    QVERIFY(first);
    m->data.returnedParts << exchange::recordOf(*first);
    const auto second = m->back(workbook);
    QCOMPARE(m->checks(second->findings), QStringList { QStringLiteral("W15") });
    QCOMPARE(second->record.id, first->record.id);
    QVERIFY(exchange::takeBackEdit(m->data, *second).isEmpty());
    const QList<exchange::PartState> states = exchange::partStates(m->data, *m->edition);
    QCOMPARE(states.first().institution, QStringLiteral("police"));
    QCOMPARE(states.first().returns.size(), 1);
    QVERIFY(states.first().open > 0 && states.first().open < states.first().cells);
    QVERIFY(states.last().returns.isEmpty());
}

// Names of answers in the language of the part, which the reader of the project need not speak.
void TestTakeBack::wordsOfTheirLanguage()
{
    m->write(QStringLiteral("fr"));
    table::Workbook workbook = m->values();
    m->sign(workbook, QStringLiteral("2026-02-20"));
    const auto result = m->back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(m->checks(result->findings), QStringList());
    QCOMPARE(exchange::recordOf(*result).same, 8);
    QCOMPARE(result->slip.language, QStringLiteral("fr"));
    const QString chosen
        = m->find(workbook, QStringLiteral("1.2/moment"), QStringLiteral("choices"))
              ->value.toString();
    QVERIFY(chosen != m->edition->form().question(QStringLiteral("moment"))->answers.first().name);
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
