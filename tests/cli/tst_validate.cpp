// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QTest>

// Questionnaires on the command line, and their checks on a published file.
class TestValidate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void showsCells();
    void showsChecks();
    void checksAFile();
    void comparesReleases();
    void takesOnesOwnQuestionnaire();
    void saysWhatCouldNotBeTested();
    void foldsForPeople();
    void foldsChecksOfMappings();
    void findsContradictionsOfOnesOwn();
    void refusals_data();
    void refusals();

private:
    cli::Program m_iccs;
};

namespace
{

const QByteArray header = "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,"
                          "Year,Unit of measurement,VALUE,Source\n";

QByteArray row(const char *category, int year, const char *value)
{
    return "AAA,Aland,R,S,Violent offences,by type of offence," + QByteArray(category)
        + ",Total,Total," + QByteArray::number(year) + ",Counts," + value + ",CTS\n";
}

} // namespace

void TestValidate::lists()
{
    const cli::Run run = m_iccs(QStringLiteral("questionnaire list"));
    QCOMPARE(run.code, 0);
    QVERIFY(run.err.isEmpty());
    const QStringList ids = run.column(QStringLiteral("edition"));
    for (const char *id : { "un-cts-2017", "un-cts-2024", "glotip-2024", "iafq-2024",
                            "femicide-2024", "victimization-2024", "wildlife-2024" })
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

void TestValidate::showsCells()
{
    const cli::Run run = m_iccs(QStringLiteral("questionnaire show un-cts-2024"));
    QCOMPARE(run.code, 0);
    const qsizetype row
        = run.column(QStringLiteral("cell")).indexOf(QLatin1String("1.2/victims/male"));
    QVERIFY(row >= 0);
    QCOMPARE(run.column(QStringLiteral("iccs"))[row], QStringLiteral("0101"));
    QCOMPARE(run.column(QStringLiteral("unit"))[row], QStringLiteral("victims"));
    QCOMPARE(run.column(QStringLiteral("at"))[row], QStringLiteral("sex=male"));
    QCOMPARE(run.column(QStringLiteral("mark"))[row], QStringLiteral("documented"));
}

void TestValidate::showsChecks()
{
    const cli::Run run = m_iccs(QStringLiteral("questionnaire checks un-cts-2024"));
    QCOMPARE(run.code, 0);
    QVERIFY(run.column(QStringLiteral("check")).contains(QLatin1String("V1")));
    QVERIFY(!run.column(QStringLiteral("advice")).contains(QString()));
}

void TestValidate::checksAFile()
{
    m_iccs.write(QStringLiteral("data.csv"),
                 header + row("Serious assault", 2019, "1783") + row("Serious assault", 2020, "11")
                     + row("Serious assault", 1013, "7") + row("Serious nonsense", 2020, "1"));
    const cli::Run run
        = m_iccs(QStringLiteral("validate --edition un-cts --data data.csv --layout unodc-portal"));
    QCOMPARE(run.code, 1); // a year that cannot be one
    const QStringList checks = run.column(QStringLiteral("check"));
    QVERIFY(checks.contains(QLatin1String("U01")));
    QVERIFY(checks.contains(QLatin1String("U02")));
    const qsizetype jump = checks.indexOf(QLatin1String("V4b"));
    QVERIFY(jump >= 0);
    QCOMPARE(run.column(QStringLiteral("country"))[jump], QStringLiteral("AAA"));
    QCOMPARE(run.column(QStringLiteral("year"))[jump], QStringLiteral("2020"));
    QVERIFY(run.column(QStringLiteral("message"))[jump].contains(QLatin1String("1,783")));
    const cli::Run one = m_iccs(QStringLiteral(
        "validate --edition un-cts --data data.csv --layout unodc-portal --only V4b --summary"));
    QCOMPARE(one.rows().last().mid(2), QStringList({ "1", "1", "1", "1" }));
}

void TestValidate::comparesReleases()
{
    m_iccs.write(QStringLiteral("earlier.csv"),
                 header + row("Serious assault", 2019, "100") + row("Serious assault", 2020, "110")
                     + row("Kidnapping", 2020, "9"));
    m_iccs.write(QStringLiteral("later.csv"),
                 header + row("Serious assault", 2019, "100")
                     + row("Serious assault", 2020, "120"));
    const cli::Run run
        = m_iccs(QStringLiteral("validate --edition un-cts --data later.csv --against earlier.csv "
                                "--layout unodc-portal"));
    QCOMPARE(run.code, 0);
    const QStringList checks = run.column(QStringLiteral("check"));
    QCOMPARE(checks.count(QLatin1String("R1")), 1);
    QCOMPARE(checks.count(QLatin1String("R1b")), 1);
    QVERIFY(run.column(QStringLiteral("message"))[checks.indexOf(QLatin1String("R1"))].contains(
        QLatin1String("was 110 in the earlier release and is now 120")));
}

void TestValidate::takesOnesOwnQuestionnaire()
{
    QVERIFY(QDir().mkpath(m_iccs.path(QStringLiteral("form"))));
    m_iccs.write(QStringLiteral("form/edition.json"),
                 R"({ "id": "mine", "title": "Form", "years": [2024], "modules": [
 { "id": "1", "title": "One", "tables": [ { "id": "A", "title": "Held", "unit": "persons",
   "rows": [ { "id": "x", "label": "Persons held" } ] } ] } ] })");
    const cli::Run run = m_iccs(QStringLiteral("questionnaire show form"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.column(QStringLiteral("cell")), QStringList { "A/x/total" });
}

// Of a project: each check with how often it was skipped, and why.
void TestValidate::saysWhatCouldNotBeTested()
{
    QCOMPARE(m_iccs(QStringLiteral("new s.iccs --country GBR --language en")).code, 0);
    m_iccs.write(QStringLiteral("a.csv"),
                 "cell,year,value\n5.1/held/total,2023,100\n5.1/held/male,2023,60\n"
                 "5.1/held/female,2023,30\n1.2/victims/total,2023,20\n");
    QCOMPARE(m_iccs(QStringLiteral("answer s.iccs --edition un-cts-2024 --from a.csv")).code, 0);
    const QString command
        = QStringLiteral("validate s.iccs --edition un-cts-2024 --year 2023 --language en");
    const cli::Run summary = m_iccs(command + QStringLiteral(" --summary"));
    QMap<QString, QStringList> rows; // tested, failed, skipped, why
    for (const QStringList &row : summary.rows())
        rows.insert(row[1], row.mid(3));
    QCOMPARE(rows.value(QStringLiteral("P1")), QStringList({ "1", "1", "0", "" }));
    QCOMPARE(rows.value(QStringLiteral("P2")),
             QStringList({ "0", "0", "1", "a cell has no figure: 1" }));
    QCOMPARE(rows.value(QStringLiteral("P14")),
             QStringList({ "0", "0", "1", "there is no figure of the year before: 1" }));
    QCOMPARE(rows.value(QStringLiteral("X1")),
             QStringList({ "0", "0", "1", "the other source has no figure: 1" }));
    QCOMPARE(rows.value(QStringLiteral("P16")),
             QStringList({ "0", "0", "1", "there are no rates beside the counts: 1" }));
    QVERIFY(rows.value(QStringLiteral("B1"))
                .last()
                .startsWith(QLatin1String("there are no answers on method to compare")));
    const cli::Run run = m_iccs(command);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("checks could not be looked at in any case; --summary lists them and "
                              "says why."),
             run.err.constData());
    QVERIFY2(run.err.contains("Errors: 0 open, 0 explained."), run.err.constData());
    const qsizetype at = run.column(QStringLiteral("check")).indexOf(QLatin1String("P1"));
    QCOMPARE(run.column(QStringLiteral("severity"))[at], QStringLiteral("warning")); // of 10 %
    QVERIFY(m_iccs(QStringLiteral("explain s.iccs --check P1 --place ")
                   + run.column(QStringLiteral("place"))[at]
                   + QStringLiteral(" --reason 'Ten are not told apart'"))
                .code
            == 0);
    QVERIFY(m_iccs(command).out.contains("Ten are not told apart"));
}

// A line for all findings of a check and year; nothing is cut off in the other formats.
void TestValidate::foldsForPeople()
{
    QCOMPARE(m_iccs(QStringLiteral("new f.iccs --country GBR --language en")).code, 0);
    QByteArray answers = "cell,year,value\n";
    for (const char *row : { "01", "02", "03", "04", "05", "06", "07" })
        answers += "5.4/" + QByteArray(row) + "/total,2023,500\n";
    m_iccs.write(QStringLiteral("a.csv"), answers + "5.1/held/total,2023,100\n");
    QCOMPARE(m_iccs(QStringLiteral("answer f.iccs --edition un-cts-2024 --from a.csv")).code, 0);
    const QString command = QStringLiteral(
        "validate f.iccs --edition un-cts-2024 --year 2023 --only P11b --language en");
    QCOMPARE(m_iccs(command).rows().size(), 8);
    QCOMPARE(m_iccs(command + QStringLiteral(" --format json")).out.count("\"check\""), 7);
    const cli::Run folded = m_iccs(command + QStringLiteral(" --format table"));
    QCOMPARE(folded.out.count("P11b"), 1);
    QVERIFY2(folded.out.contains("; 4 more"), folded.out.constData());
    QVERIFY2(folded.err.contains("Errors: 7 open"), folded.err.constData());
    QCOMPARE(m_iccs(command + QStringLiteral(" --format table --each")).out.count("P11b"), 7);
    QStringList places = m_iccs(command).column(QStringLiteral("place"));
    places.removeDuplicates();
    QCOMPARE(places.size(), 7); // each is explained by itself
}

void TestValidate::foldsChecksOfMappings()
{
    QCOMPARE(m_iccs(QStringLiteral("new c.iccs --country CHL --language en")).code, 0);
    m_iccs.write(QStringLiteral("list.csv"),
                 "code,label\n1,Robbery of a bank\n2,Robbery\n"
                 "3,Robbery in the street\n4,Robbery of a person\n");
    m_iccs.write(QStringLiteral("map.csv"), "code,iccs\n1,0502\n2,0502\n3,0502\n4,0502\n");
    QCOMPARE(m_iccs(QStringLiteral("import c.iccs list.csv --as offences --code code --label label "
                                   "--text-language en"))
                 .code,
             0);
    QCOMPARE(m_iccs(QStringLiteral("map c.iccs --from map.csv --code code --iccs iccs")).code, 0);
    const QString command = QStringLiteral("check c.iccs --language en");
    const QStringList all = m_iccs(command).column(QStringLiteral("check"));
    const cli::Run folded = m_iccs(command + QStringLiteral(" --format table"));
    QCOMPARE(all.count(QStringLiteral("L09")), 4);
    QCOMPARE(folded.out.count("L09 "), 1);
    QVERIFY2(folded.out.contains("; 1 more"), folded.out.constData());
    QVERIFY2(folded.err.contains(" open, 0 explained."), folded.err.constData());
    QCOMPARE(m_iccs(command + QStringLiteral(" --format table --each")).out.count("L09 "), 4);
}

void TestValidate::findsContradictionsOfOnesOwn()
{
    m_iccs.write(QStringLiteral("edition.json"),
                 R"({ "id": "own", "title": "Form", "years": [2024], "modules": [
 { "id": "1", "title": "One", "tables": [ { "id": "T", "title": "Held", "unit": "persons",
   "rows": [ { "id": "a", "label": "A" }, { "id": "b", "label": "B" },
             { "id": "c", "label": "C" } ] } ] } ] })");
    m_iccs.write(QStringLiteral("checks.json"), R"({ "checks": [
 { "id": "S1", "kind": "sum", "name": "n", "why": "w", "advice": "a",
   "whole": "T/a/total", "parts": ["T/b/total", "T/c/total"] },
 { "id": "S2", "kind": "order", "name": "n", "why": "w", "advice": "a",
   "earlier": "T/b/total", "later": "T/a/total" } ] })");
    const cli::Run run = m_iccs(QStringLiteral("questionnaire checks '%1' --consistency "
                                               "--language en")
                                    .arg(m_iccs.path(QStringLiteral("."))));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.column(QStringLiteral("finding")).first(), QStringLiteral("K01"));
    QVERIFY2(run.out.contains("T/c/total can only be zero when all of them hold: S1 (T/a/total: "
                              "T/b/total, T/c/total); S2 (T/b/total: T/a/total)."),
             run.out.constData());
}

void TestValidate::refusals_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown questionnaire")
        << "validate --edition nothing --data data.csv --layout unodc-portal" << 3 << "un-cts-2024";
    QTest::newRow("unknown layout")
        << "validate --edition un-cts --data data.csv --layout eurostat" << 2 << "unodc-portal";
    QTest::newRow("no file") << "validate --edition un-cts --data none.csv --layout unodc-portal"
                             << 3 << "none.csv";
    QTest::newRow("another table")
        << "validate --edition un-cts --data list.csv --layout unodc-portal" << 3 << "Iso3_code";
    QTest::newRow("not published")
        << "validate --edition femicide --data list.csv --layout unodc-portal" << 3 << "glotip";
    QTest::newRow("unknown check")
        << "validate --edition un-cts --data list.csv --layout unodc-portal --only ZZ9" << 3
        << "ZZ9";
    QTest::newRow("unknown action") << "questionnaire fill un-cts-2024" << 2 << "list";
    QTest::newRow("no questionnaire named") << "questionnaire show" << 2 << "un-cts-2024";
}

void TestValidate::refusals()
{
    QFETCH(QString, arguments);
    m_iccs.write(QStringLiteral("list.csv"), "code,label\n1,Theft\n");
    const cli::Run run = m_iccs(arguments);
    QTEST(run.code, "code");
    QFETCH(QString, says);
    QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
