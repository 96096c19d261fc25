// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

// The sample that is shipped does the whole job: list, links, decision tables, records, counts. It
// is made as packaging/make_sample.sh makes it, with the program just built.
class TestSampleProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsAreMadeAgainAlike_data();
    void recordsAreMadeAgainAlike();
    void tablesHaveNoFindings();
    void recordsAreCoded();
    void principalOffencesAreFewer();
    void countsKeepSumsOut();
    void reasonsAreGiven();
    void scriptIsWritten();
    void assessmentIsSynthetic();
    void assessmentIsThere();
    void ministerIsOnePage();

private:
    static QByteArray shipped(const QString &name);
    QMap<QString, QString> totals(const QString &file) const; // measure -> value
    const cli::Program m_iccs;
    const QString m_data = QStringLiteral(RESOURCES "/sample/");
};

QByteArray TestSampleProject::shipped(const QString &name)
{
    QFile file(QStringLiteral(RESOURCES "/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QString> TestSampleProject::totals(const QString &file) const
{
    const cli::Run read { 0, m_iccs.read(file), {} };
    QMap<QString, QString> totals;
    for (const QStringList &row : read.rows())
        totals.insert(row.value(0), row.value(1));
    return totals;
}

void TestSampleProject::initTestCase()
{
    QProcess maker;
    maker.setProcessEnvironment(m_iccs.environment());
    maker.setProcessChannelMode(QProcess::MergedChannels);
    maker.start(QStringLiteral("bash"),
                { QStringLiteral(PACKAGING "/make_sample.sh"), QStringLiteral(PROGRAMS),
                  m_iccs.path(QStringLiteral("sample.iccs")) });
    QVERIFY(maker.waitForFinished(60000));
    const QByteArray said = maker.readAll();
    QVERIFY2(maker.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("9 decision tables came in."), said.constData());
}

void TestSampleProject::recordsAreMadeAgainAlike_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("lines");
    QTest::newRow("records") << "records.csv" << 421;
    QTest::newRow("counts") << "counts.csv" << 53;
}

// Nobody can be in them: they come from a generator, which makes the same bytes each time.
void TestSampleProject::recordsAreMadeAgainAlike()
{
    QFETCH(QString, file);
    QFETCH(int, lines);
    QProcess generator;
    generator.start(QStringLiteral("python3"),
                    { m_data + QStringLiteral("make_records.py"), m_iccs.path({}) });
    QVERIFY(generator.waitForFinished(60000));
    QVERIFY2(generator.exitCode() == 0, generator.readAllStandardError().constData());
    QCOMPARE(m_iccs.read(file), shipped(file));
    QCOMPARE(shipped(file).count('\n'), lines);
}

void TestSampleProject::tablesHaveNoFindings()
{
    const auto checked = m_iccs(QStringLiteral("rules check sample.iccs"));
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.rows().size(), 1);
    QVERIFY2(checked.err.contains("ho_robbery: 64 combinations, 0 without an answer."),
             checked.err.constData());
}

void TestSampleProject::recordsAreCoded()
{
    const auto coded = m_iccs(
        QStringLiteral("code sample.iccs '%1records.csv' --layout sample-records --tabulate "
                       "iccs,victim.SV,year --coded coded.csv --out-table table.csv --totals "
                       "totals.csv --traces")
            .arg(m_data));
    QCOMPARE(coded.code, 1); // of an unknown code, a missing one, and one without a category
    QVERIFY2(coded.err.contains("\"034/99\""), coded.err.constData());
    QVERIFY2(coded.err.contains("\"lighthouse\""), coded.err.constData());
    const QMap<QString, QString> all = totals(QStringLiteral("totals.csv"));
    QCOMPARE(all[QStringLiteral("proven")], QStringLiteral("yes"));
    QCOMPARE(all[QStringLiteral("input")], QStringLiteral("420"));
    QCOMPARE(all[QStringLiteral("coded")], QStringLiteral("407"));
    QCOMPARE(all[QStringLiteral("out of scope")], QStringLiteral("6"));
    const cli::Run file { 0, m_iccs.read(QStringLiteral("coded.csv")), {} };
    const QStringList codes = file.column(QStringLiteral("code"));
    const QStringList categories = file.column(QStringLiteral("iccs_code"));
    QMap<QString, QStringList> byCode;
    for (qsizetype i = 0; i < codes.size(); ++i)
        byCode[codes[i]] << categories.value(i);
    // One code of the law, several categories, each table at work.
    for (const char *code :
         { "004/01", "008/06", "028/02", "030/02", "034/01", "037/02", "045/10" }) {
        QStringList given = byCode[QLatin1String(code)];
        QVERIFY2(given.removeDuplicates() > 0 && given.size() > 1, code);
    }
    QVERIFY(byCode[QStringLiteral("034/01")].contains(QStringLiteral("040131")));
}

void TestSampleProject::principalOffencesAreFewer()
{
    const auto coded
        = m_iccs(QStringLiteral("code sample.iccs '%1records.csv' --layout sample-records --unit "
                                "incidents --principal --tabulate iccs2 --totals incidents.csv")
                     .arg(m_data));
    QVERIFY2(coded.code == 1, coded.err.constData());
    const QMap<QString, QString> all = totals(QStringLiteral("incidents.csv"));
    QCOMPARE(all[QStringLiteral("proven")], QStringLiteral("yes"));
    QCOMPARE(all[QStringLiteral("units less serious than another of their group")].toInt()
                 + all[QStringLiteral("input")].toInt(),
             420);
    QVERIFY(all[QStringLiteral("input")].toInt() < 400);
}

void TestSampleProject::countsKeepSumsOut()
{
    const auto counted = m_iccs(
        QStringLiteral("counts sample.iccs '%1counts.csv' --layout sample-counts --tabulate "
                       "iccs,year --kept-out sums.csv")
            .arg(m_data));
    QVERIFY2(counted.code == 0, counted.err.constData());
    const cli::Run sums { 0, m_iccs.read(QStringLiteral("sums.csv")), {} };
    QCOMPARE(sums.column(QStringLiteral("text")),
             QStringList({ QStringLiteral("All areas"), QStringLiteral("Total") }));
    QVERIFY2(counted.err.contains("2023: all counts 24236 = coded 6017 + out of scope 42 + not "
                                  "mapped 0 + sums kept out 18177"),
             counted.err.constData());
}

void TestSampleProject::reasonsAreGiven()
{
    const auto why = m_iccs(QStringLiteral("rules why sample.iccs --code 034/01 --with "
                                           "premises=bank,event.At=1 --not 040132"));
    QVERIFY2(why.code == 0, why.err.constData());
    QVERIFY2(why.err.contains("coded 040131 because Where it happened = Bank or post office"),
             why.err.constData());
    QVERIFY2(why.err.contains("Row 2 of table ho_robbery does not fit"), why.err.constData());
}

void TestSampleProject::scriptIsWritten()
{
    const auto written = m_iccs(QStringLiteral("export sample.iccs --format sql-sqlite --layout "
                                               "sample-records --tabulate iccs,year --out s.sql"));
    QVERIFY2(written.code == 0, written.err.constData());
    const QByteArray script = m_iccs.read(QStringLiteral("s.sql"));
    QVERIFY(script.contains("iccs_counts"));
    QVERIFY(script.contains("'040131'"));
}

// Nothing of it may be taken for what a real institution said.
void TestSampleProject::assessmentIsSynthetic()
{
    const cli::Run answers { 0, shipped(QStringLiteral("assessment_answers.csv")), {} };
    QVERIFY(answers.rows().size() > 120);
    for (const QString &evidence : answers.column(QStringLiteral("evidence")))
        QVERIFY2(evidence.isEmpty() || evidence.startsWith(QLatin1String("SYN: ")),
                 qPrintable(evidence));
    for (const QString &respondent : answers.column(QStringLiteral("respondent")))
        QVERIFY2(respondent.startsWith(QLatin1String("Sample ")), qPrintable(respondent));
    QVERIFY(
        shipped(QStringLiteral("assessment_entries.csv")).contains("Sample country (synthetic)"));
}

// Every row came in; some answers have no evidence and some are missing, on purpose.
void TestSampleProject::assessmentIsThere()
{
    const auto exported = m_iccs(QStringLiteral("assessment sample.iccs export --out a.json"));
    QVERIFY2(exported.code == 0, exported.err.constData());
    const QJsonObject file
        = QJsonDocument::fromJson(m_iccs.read(QStringLiteral("a.json"))).object();
    QSet<QString> kinds, places;
    for (const QJsonValue &answer : file.value(QLatin1String("answers")).toArray())
        places << answer[QLatin1String("question")].toString() + QLatin1Char('/')
                + answer[QLatin1String("institution")].toString();
    const cli::Run rows { 0, shipped(QStringLiteral("assessment_answers.csv")), {} };
    for (const QStringList &row : rows.rows().mid(1))
        QVERIFY2(places.contains(row[0] + QLatin1Char('/') + row[1]), qPrintable(row.join(' ')));
    QMap<QString, int> entries;
    for (const QJsonValue &entry : file.value(QLatin1String("entries")).toArray())
        ++entries[entry[QLatin1String("kind")].toString()];
    const QMap<QString, int> expected {
        { QStringLiteral("about"), 1 },   { QStringLiteral("action"), 3 },
        { QStringLiteral("benefit"), 2 }, { QStringLiteral("challenge"), 4 },
        { QStringLiteral("gap"), 1 },     { QStringLiteral("practice"), 2 }
    };
    QCOMPARE(entries, expected);
    const auto shown = m_iccs(QStringLiteral("assessment sample.iccs show --language en"));
    QVERIFY2(shown.code == 0, shown.err.constData());
    QVERIFY2(shown.err.contains("has no evidence and counts as 1"), shown.err.constData());
    int missing = 0, spread = 0;
    for (const QStringList &row : shown.rows().mid(1)) {
        missing += row[7].isEmpty() ? 1 : 0;
        spread += row[3] != row[5] ? 1 : 0;
    }
    QVERIFY(missing > 2);
    QVERIFY(spread > 10);
}

void TestSampleProject::ministerIsOnePage()
{
    const auto written
        = m_iccs(QStringLiteral("report sample.iccs --report minister --language en --out m.pdf"));
    QVERIFY2(written.code == 0, written.err.constData());
    QCOMPARE(m_iccs.read(QStringLiteral("m.pdf")).count("/Type /Page\n"), 1);
}

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sampleproject.moc"
