// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

// Yearly series out of a table, the command line and a published file; nothing wrong comes in and
// nothing that is kept goes without being asked.
class TestSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sets();
    void takesATable();
    void refuses_data();
    void refuses();
    void changesOnlyWhenAccepted();
    void unknownIdsAreKeptAndSaid();
    void wrongUsage_data();
    void wrongUsage();
    void published();
    void publishedOfAnotherCountry();
    void laterReleasesAreShown();

private:
    cli::Run series(const QString &options) const
    {
        return m_iccs(QStringLiteral("series p.iccs --language en ") + options);
    }
    QStringList kept() const // "population 2023 68000000 WPP"
    {
        QStringList rows;
        for (const QStringList &row : series({}).rows().mid(1))
            rows << QStringList { row[0], row[1], row[2], row[4] }.join(QLatin1Char(' '));
        return rows;
    }
    const cli::Program m_iccs;
};

void TestSeries::init()
{
    QFile::remove(m_iccs.path(QStringLiteral("p.iccs")));
    QCOMPARE(m_iccs(QStringLiteral("new p.iccs --country gbr --language en")).code, 0);
}

void TestSeries::sets()
{
    const auto run = series(
        QStringLiteral("--set population 2022=67600000 2023=68350000.5 --source 'WPP 2024'"));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.column(QStringLiteral("outcome")), QStringList({ "added", "added" }));
    QVERIFY(run.err.contains("Values added: 2, changed: 0, as before: 0, refused: 0."));
    QCOMPARE(kept(),
             QStringList(
                 { "population 2022 67600000 WPP 2024", "population 2023 68350000.5 WPP 2024" }));
    const auto shown = series({});
    QVERIFY(shown.out.contains("un-cts 16.1.1"));
    QVERIFY2(shown.err.contains("who-homicide"), shown.err.constData()); // used, not there
    QCOMPARE(m_iccs(QStringLiteral("history p.iccs")).rows().size(), 3); // made, and one step
}

void TestSeries::takesATable()
{
    m_iccs.write(QStringLiteral("s.csv"),
                 "series;year;value;name;source\n"
                 "population;2023;68350000;Population;WPP 2024\n"
                 "who-homicide;2023;712;Deaths by assault;WHO\n"
                 "population;2022;67600000;Population;WPP 2024\n");
    const auto run = series(QStringLiteral("--from s.csv"));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(kept(),
             QStringList({ "population 2022 67600000 WPP 2024", "population 2023 68350000 WPP 2024",
                           "who-homicide 2023 712 WHO" }));
    QCOMPARE(series(QStringLiteral("--from s.csv")).column(QStringLiteral("outcome")),
             QStringList({ "same", "same", "same" }));
}

void TestSeries::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("negative") << QByteArray("population,2023,-5,,WPP")
                              << QByteArray("“-5” is below zero.");
    QTest::newRow("minus sign") << QByteArray("population,2023,−5,,WPP")
                                << QByteArray("is below zero.");
    QTest::newRow("thousands") << QByteArray("population,2023,\"68,350,000\",,WPP")
                               << QByteArray("“68,350,000” is not a number");
    QTest::newRow("text") << QByteArray("population,2023,many,,WPP")
                          << QByteArray("“many” is not a number");
    QTest::newRow("nothing") << QByteArray("population,2023,,,WPP")
                             << QByteArray("“” is not a number");
    QTest::newRow("infinite") << QByteArray("population,2023,inf,,WPP")
                              << QByteArray("“inf” is not a number");
    QTest::newRow("too large") << QByteArray("population,2023," + QByteArray(400, '9') + ",,WPP")
                               << QByteArray("is not a number that can be taken in");
    QTest::newRow("year") << QByteArray("population,20233,5,,WPP")
                          << QByteArray("“20233” cannot be the year");
    QTest::newRow("no year") << QByteArray("population,last,5,,WPP")
                             << QByteArray("“last” cannot be the year");
    QTest::newRow("no id") << QByteArray(",2023,5,,WPP") << QByteArray("names no series");
    QTest::newRow("twice") << QByteArray("population,2021,6,,WPP")
                           << QByteArray("has a value for 2021 before");
}

// The good line beside the wrong one comes in.
void TestSeries::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, sentence);
    m_iccs.write(QStringLiteral("s.csv"),
                 "series,year,value,name,source\npopulation,2021,5,,WPP\n" + line + '\n');
    const auto run = series(QStringLiteral("--from s.csv"));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.column(QStringLiteral("outcome")), QStringList({ "added", "refused" }));
    QVERIFY2(run.err.contains(sentence), run.err.constData());
    QCOMPARE(kept(), QStringList({ "population 2021 5 WPP" }));
}

void TestSeries::changesOnlyWhenAccepted()
{
    QCOMPARE(series(QStringLiteral("--set population 2023=100 --source A")).code, 0);
    const QString other = QStringLiteral("--set population 2023=120 2024=130 --source A");
    const auto refused = series(other);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("has 100 for 2023; 120 would replace it"));
    QCOMPARE(refused.column(QStringLiteral("before")), QStringList({ "100", "" }));
    QCOMPARE(kept(), QStringList({ "population 2023 100 A", "population 2024 130 A" }));
    const auto source = series(QStringLiteral("--set population 2025=140 --source B"));
    QCOMPARE(source.code, 1);
    QVERIFY(source.err.contains("comes from “A”; “B” would replace that"));
    QCOMPARE(series(other + QStringLiteral(" --accept")).code, 0);
    QCOMPARE(kept(), QStringList({ "population 2023 120 A", "population 2024 130 A" }));
}

void TestSeries::unknownIdsAreKeptAndSaid()
{
    m_iccs.write(QStringLiteral("s.csv"), "series,year,value\npopulatoin,2021,5\n");
    const auto run = series(QStringLiteral("--from s.csv"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("No questionnaire asks for the series “populatoin”."),
             run.err.constData());
    QVERIFY(run.err.contains("population, population-adults, population-children"));
    QVERIFY(run.err.contains("does not say where it comes from"));
    QCOMPARE(kept(), QStringList({ "populatoin 2021 5 " }));
}

void TestSeries::wrongUsage_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no value") << "--set population --source A" << 2;
    QTest::newRow("no source") << "--set population 2023=5" << 2;
    QTest::newRow("two ways") << "--set population 2023=5 --source A --from s.csv" << 2;
    QTest::newRow("no edition") << "--published s.csv" << 2;
    QTest::newRow("no file") << "--from nowhere.csv" << 3;
    QTest::newRow("no columns") << "--from other.csv" << 3;
    QTest::newRow("no such edition") << "--published other.csv --edition un-cts-1900" << 3;
    QTest::newRow("not published") << "--published other.csv --edition un-cts-2024" << 3;
    QTest::newRow("no portal") << "--published portal.csv --edition femicide" << 3;
}

void TestSeries::wrongUsage()
{
    QFETCH(QString, options);
    m_iccs.write(QStringLiteral("other.csv"), "a,b\n1,2\n");
    m_iccs.write(QStringLiteral("portal.csv"),
                 "Iso3_code,Country,Indicator,Dimension,Category,Sex,Age,Year,"
                 "Unit of measurement,VALUE\n");
    const auto run = series(options);
    QTEST(run.code, "code");
    QVERIFY(!run.err.isEmpty());
    QVERIFY(kept().isEmpty());
}

static QByteArray portal(const char *rows)
{
    return "UNODC,,,,,,,,,,,,\n02/06/2025,,,,,,,,,,,,\n"
           "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
           "Unit of measurement,VALUE,Source\n"
        + QByteArray(rows);
}

static const char *figures
    = "GBR,United Kingdom,,,Violent offences,by type of offence,Serious assault,Total,Total,2022,"
      "Counts,500,CTS\n"
      "GBR,United Kingdom,,,Violent offences,by type of offence,Serious assault,Total,Total,2023,"
      "Counts,520,CTS\n"
      "GBR,United Kingdom,,,Violent offences,by type of offence,Serious assault,Total,Total,2023,"
      "\"Rate per 100,000 population\",0.8,CTS\n"
      "FRA,France,,,Violent offences,by type of offence,Serious assault,Total,Total,2023,Counts,"
      "900,CTS\n";

// They stand beside the answers, and a check compares both.
void TestSeries::published()
{
    m_iccs.write(QStringLiteral("r.csv"), portal(figures));
    const auto run = series(QStringLiteral("--published r.csv --edition un-cts-2024"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.err.contains("United Kingdom: 1 cells with counts. Left out: 1 rates"),
             run.err.constData());
    QVERIFY2(!run.err.contains("T01"), run.err.constData());
    QCOMPARE(kept(),
             QStringList({ "published:un-cts:2.1/020111/total 2022 500 r.csv, 2025-06-02",
                           "published:un-cts:2.1/020111/total 2023 520 r.csv, 2025-06-02" }));
    m_iccs.write(QStringLiteral("a.csv"),
                 "cell,year,value\n2.1/020111/total,2022,503\n2.1/020111/total,2023,545\n");
    QCOMPARE(m_iccs(QStringLiteral("answer p.iccs --edition un-cts-2024 --from a.csv")).code, 0);
    const auto checked
        = m_iccs(QStringLiteral("validate p.iccs --edition un-cts-2024 --only X2 --language en"));
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.column(QStringLiteral("year")), QStringList({ "2023" })); // 503 is near 500
    QCOMPARE(checked.column(QStringLiteral("severity")), QStringList({ "note" }));
    QVERIFY2(checked.out.contains("Serious assault in 2023 is 545; UNODC published 520 for that "
                                  "year."),
             checked.out.constData());
}

void TestSeries::publishedOfAnotherCountry()
{
    m_iccs.write(QStringLiteral("r.csv"), portal(figures));
    const QString take = QStringLiteral("--published r.csv --edition un-cts-2024 --country ");
    QCOMPARE(series(take + QStringLiteral("DEU")).code, 3);
    QVERIFY(kept().isEmpty());
    QCOMPARE(series(take + QStringLiteral("fra")).code, 0);
    QCOMPARE(kept().size(), 1);
    QByteArray parts = figures;
    m_iccs.write(QStringLiteral("r.csv"), portal(parts.replace("GBR,", "GBR_S,").constData()));
    const auto run = series(take + QStringLiteral("GBR"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("It has only parts of it: GBR_S."), run.err.constData());
}

void TestSeries::laterReleasesAreShown()
{
    const QString take = QStringLiteral("--published r.csv --edition un-cts-2024");
    m_iccs.write(QStringLiteral("r.csv"), portal(figures));
    QCOMPARE(series(take).code, 0);
    QByteArray later = portal(figures);
    later.replace("02/06/2025", "01/06/2026").replace("Counts,520", "Counts,530");
    m_iccs.write(QStringLiteral("r.csv"), later);
    const auto run = series(take);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("has 520 for 2023; 530 would replace it"), run.err.constData());
    QCOMPARE(series(take + QStringLiteral(" --accept")).code, 0);
    QCOMPARE(kept().last(),
             QStringLiteral("published:un-cts:2.1/020111/total 2023 530 r.csv, 2026-06-01"));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
