// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/project/edits.h"
#include "core/project/projectfile.h"
#include "program.h"

#include <QTest>

// The response of a project out of the command line: exports, and indicators with their formulas.
class TestResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exportsNameWhatTheyLeaveOut();
    void years();
    void indicators();
    void structure();
    void workbookComesBack();
    void refusals();

private:
    const cli::Program m_iccs;
};

void TestResponse::initTestCase()
{
    QCOMPARE(m_iccs(QStringLiteral("new p.iccs --country gbr --language en")).code, 0);
    const base::SystemClock clock;
    auto project = project::ProjectFile(clock).open(
        m_iccs.path(QStringLiteral("p.iccs")), project::Access::ReadWrite, QStringLiteral("Ana"));
    QVERIFY(project);
    QList<questionnaire::Answer> answers;
    const std::pair<const char *, double> figures[] = { { "5.1/held/total", 84'000 },
                                                        { "5.1/unsentenced/total", 14'700 },
                                                        { "1.2/victims/total", 680 },
                                                        { "1.1/0101/total", 650 } };
    for (const auto &[cell, value] : figures) {
        questionnaire::Answer answer;
        answer.edition = QStringLiteral("un-cts-2024");
        answer.year = 2023;
        answer.cell = QLatin1String(cell);
        answer.figure = questionnaire::Figure::of(value);
        answers << answer;
    }
    questionnaire::Series population;
    population.id = QStringLiteral("population");
    population.source = QStringLiteral("WPP 2024");
    population.values = { { 2023, 68'000'000 } };
    const base::Text label = base::Text::verbatim(QStringLiteral("figures"));
    QVERIFY((*project)->execute(project::putAnswers((*project)->data(), answers, label)));
    QVERIFY((*project)->execute(project::putSeries((*project)->data(), population)));
    QVERIFY((*project)->save());
}

void TestResponse::exportsNameWhatTheyLeaveOut()
{
    const auto run = m_iccs(QStringLiteral("export p.iccs --format unodc-portal --out a.csv "
                                           "--language en"));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_iccs.read(QStringLiteral("a.csv")).count('\n'), 4); // header and three figures
    QVERIFY2(run.err.contains("1.1/0101/total"), run.err.constData());
}

void TestResponse::years()
{
    const QString command = QStringLiteral("export p.iccs --format sdmx-csv --edition un-cts-2024 "
                                           "--out b.csv --years ");
    QCOMPARE(m_iccs(command + QStringLiteral("2022")).code, 0);
    QCOMPARE(m_iccs.read(QStringLiteral("b.csv")).count('\n'), 1);
    QCOMPARE(m_iccs(command + QStringLiteral("2022,2023")).code, 0);
    QCOMPARE(m_iccs.read(QStringLiteral("b.csv")).count('\n'), 5);
    QCOMPARE(m_iccs(command + QStringLiteral("2012")).code, 3);
    QCOMPARE(m_iccs(command + QStringLiteral("last")).code, 2);
}

void TestResponse::indicators()
{
    const auto run = m_iccs(QStringLiteral("questionnaire indicators un-cts-2024 --project p.iccs "
                                           "--language en"));
    QVERIFY2(run.code == 0, run.err.constData());
    QStringList found;
    for (const QStringList &row : run.rows()) {
        if (row.value(2) == QLatin1String("2023") && !row.value(3).isEmpty())
            found << row.mid(0, 4).join(QLatin1Char(' ')) + QStringLiteral(" = ") + row.value(6);
    }
    QCOMPARE(found,
             QStringList({ QString::fromUtf8("16.1.1  2023 1 = 100000 × 680 ÷ 68000000"),
                           QString::fromUtf8("16.3.2  2023 17.5 = 100 × 14700 ÷ 84000") }));
    QVERIFY(run.out.contains("5.1/held/total = 84000 (Persons held"));
    QVERIFY(run.out.contains("population = 68000000 (WPP 2024)"));
    QVERIFY(run.out.contains("There is no figure for 6.5/capacity/total."));
}

void TestResponse::structure()
{
    const auto run = m_iccs(QStringLiteral("questionnaire structure"));
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("<structure:DataStructure id=\"QUESTIONNAIRE\""));
    QVERIFY(run.out.contains("schemas/v2_1/"));
    const auto three = m_iccs(QStringLiteral("questionnaire structure --sdmx 3.0"));
    QCOMPARE(three.code, 0);
    QVERIFY(three.out.contains("schemas/v3_0/"));
    QCOMPARE(m_iccs(QStringLiteral("questionnaire structure --sdmx 4")).code, 2);
}

// A part filled in elsewhere: the workbook of one project answers the questionnaire of another.
void TestResponse::workbookComesBack()
{
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format response-xlsx --out w.xlsx")).code, 0);
    QCOMPARE(m_iccs(QStringLiteral("new other.iccs --country GBR --language en")).code, 0);
    const QString take
        = QStringLiteral("answer other.iccs --edition un-cts-2024 --from w.xlsx --language en");
    const auto first = m_iccs(take);
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY2(first.err.contains("Answers added: 4, changed: 0"), first.err.constData());
    QVERIFY(m_iccs(take).err.contains("Answers added: 0, changed: 0"));
    for (const char *project : { "p", "other" })
        QCOMPARE(m_iccs(QStringLiteral("export %1.iccs --format unodc-portal --out %1.csv")
                            .arg(QLatin1String(project)))
                     .code,
                 0);
    QCOMPARE(m_iccs.read(QStringLiteral("other.csv")), m_iccs.read(QStringLiteral("p.csv")));
}

void TestResponse::refusals()
{
    QCOMPARE(m_iccs(QStringLiteral("questionnaire indicators un-cts-2024")).code, 2);
    QCOMPARE(m_iccs(QStringLiteral("questionnaire sums un-cts-2024")).code, 2);
    QCOMPARE(m_iccs(QStringLiteral("questionnaire indicators un-cts-1900 --project p.iccs")).code,
             3);
    const auto none = m_iccs(
        QStringLiteral("export p.iccs --format response-json --edition prisons --out c.json"));
    QCOMPARE(none.code, 3);
    QVERIFY(none.err.contains("un-cts-2024"));
    QVERIFY(!m_iccs.files().contains(QStringLiteral("c.json")));
}

QTEST_GUILESS_MAIN(TestResponse)
#include "tst_response.moc"
