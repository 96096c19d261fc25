// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

// The assessment from the command line: two real lists as police and courts with differences that
// were put there on purpose, answers, phases, gaps, and the file that another project takes in.
class TestAssessment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void differencesAreFound();
    void figuresEqualCoverage();
    void gapsForUnodc();
    void answers();
    void refusedRows();
    void exportedAndTakenInAgain();
    void compared();
    void comparedAsDocument_data();
    void comparedAsDocument();
    void notCompared_data();
    void notCompared();
    void otherVersion();
    void wrongUsage();

private:
    cli::Run iccs(const QString &arguments) const { return m_iccs(arguments); }
    // The value of a figure of the whole country.
    QString figure(const QString &id, const QString &part = {},
                   const QString &weight = QStringLiteral("codes")) const;
    const cli::Program m_iccs;
};

// Seven codes have the same name in both lists. NIBRS (courts) and IUCR (police) agree on them, but
// on two: arson goes to another category, motor vehicle theft to the one above.
void TestAssessment::initTestCase()
{
    NEEDS_SHARED_DATA();
    m_iccs.write(QStringLiteral("police.csv"),
                 "national_code,iccs_code,relation,rationale\n"
                 "0320,0401,equal,Taking by force\n1010,0501,inside,planted\n"
                 "0910,0502,inside,planted\n1140,07032,inside,Same act\n"
                 "2807,08012,inside,Same act\n2870,02111,inside,Same act\n"
                 "3910,07031,inside,Same act\n");
    m_iccs.write(QStringLiteral("courts.csv"),
                 "national_code,iccs_code,relation,rationale,reason\n"
                 "120,0401,equal,Taking by force,\n200,0504,inside,Arson,\n"
                 "240,05021,inside,Vehicles,\n270,07032,inside,Same act,\n"
                 "90E,08012,inside,Same act,\n90H,02111,inside,Same act,\n"
                 "510,07031,inside,Same act,\n90Z,,none,Mixed,No single category\n");
    const QString folder = QStringLiteral(" '" SHARED_DATA "/data/national/");
    const QString roles = QStringLiteral(" --code national_code --label description "
                                         "--law law_reference --text-language en");
    for (const QString &step :
         { QStringLiteral("new p.iccs --country usa --language en"),
           QStringLiteral("import p.iccs") + folder
               + QStringLiteral("us_il_iucr.csv' --list police --source-institution police")
               + roles,
           QStringLiteral("import p.iccs") + folder
               + QStringLiteral("us_nibrs.csv' --list courts --source-institution courts") + roles,
           QStringLiteral("map p.iccs --list police --from police.csv --code national_code --iccs "
                          "iccs_code"),
           QStringLiteral("map p.iccs --list courts --from courts.csv --code national_code --iccs "
                          "iccs_code") }) {
        const cli::Run run = iccs(step);
        QVERIFY2(run.code == 0, qPrintable(step + '\n' + QString::fromUtf8(run.err)));
    }
}

QString TestAssessment::figure(const QString &id, const QString &part, const QString &weight) const
{
    const cli::Run run = iccs(QStringLiteral("assessment p.iccs figures --language en"));
    for (const QStringList &row : run.rows()) {
        if (row.mid(0, 2) == QStringList { id, part } && row[3] == weight
            && row.mid(6, 4) == QStringList { {}, {}, {}, {} })
            return row[2];
    }
    return QStringLiteral("none");
}

void TestAssessment::differencesAreFound()
{
    NEEDS_SHARED_DATA();
    QCOMPARE(figure(QStringLiteral("consistency")), QStringLiteral("0.7143")); // 5 of 7
    QCOMPARE(figure(QStringLiteral("differencesOpen")), QStringLiteral("2"));
    const cli::Run gaps = iccs(QStringLiteral("assessment gaps p.iccs --language en"));
    QVERIFY2(gaps.code == 0, gaps.err.constData());
    QStringList found;
    for (const QStringList &row : gaps.rows()) {
        if (row[12] == QLatin1String("consistency"))
            found << row[5];
    }
    found.sort();
    QCOMPARE(found, QStringList({ "police/0910; courts/240", "police/1010; courts/200" }));
    // A reason settles one of them.
    const cli::Run explained = iccs(QStringLiteral(
        "explain p.iccs --check T8 --place offence:courts/200 --reason 'Charged otherwise'"));
    QVERIFY2(explained.code == 0, explained.err.constData());
    QCOMPARE(figure(QStringLiteral("differencesOpen")), QStringLiteral("1"));
}

// Of each list the same numbers as "iccs coverage" prints.
void TestAssessment::figuresEqualCoverage()
{
    NEEDS_SHARED_DATA();
    QMap<QStringList, QStringList> printed;
    for (const QStringList &row : iccs(QStringLiteral("coverage p.iccs")).rows())
        printed.insert({ row[0], row[1], row[3], row[6] }, { row[4], row[5] });
    int compared = 0;
    for (const QStringList &row : iccs(QStringLiteral("assessment p.iccs figures")).rows().mid(1)) {
        const QString scope = row[1].isEmpty() ? QStringLiteral("all") : row[1];
        const QStringList key { row[0], scope, row[3], row[7] };
        if (row[7].isEmpty() || !row[8].isEmpty() || !row[9].isEmpty() || !printed.contains(key))
            continue;
        QCOMPARE(row.mid(4, 2), printed[key]);
        ++compared;
    }
    QVERIFY2(compared >= 60, qPrintable(QString::number(compared)));
    for (const char *measure : { "relationKnown", "disputes", "documented", "wideOpen" })
        QVERIFY2(
            std::any_of(printed.keyBegin(), printed.keyEnd(),
                        [&](const QStringList &key) { return key[0] == QLatin1String(measure); }),
            measure);
}

void TestAssessment::gapsForUnodc()
{
    NEEDS_SHARED_DATA();
    const cli::Run all = iccs(QStringLiteral("assessment p.iccs gaps"));
    const cli::Run confirmed = iccs(QStringLiteral("assessment p.iccs gaps --confirmed"));
    QVERIFY(all.column(QStringLiteral("feed")).contains(QLatin1String("noCategory")));
    QStringList feeds = confirmed.column(QStringLiteral("feed"));
    feeds.removeDuplicates();
    QCOMPARE(feeds, QStringList { QStringLiteral("seed") });
    const cli::Run json = iccs(QStringLiteral("assessment p.iccs gaps --format json"));
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), all.rows().size() - 1);
}

void TestAssessment::answers()
{
    NEEDS_SHARED_DATA();
    m_iccs.write(QStringLiteral("answers.csv"),
                 "question,institution,level,evidence_kind,evidence,target_level,target_year\n"
                 "A1,,3,document,Decree 7,4,2028\nA1,,3,link,Gazette 12,,\n"
                 "A2,,3,,,,\n");
    m_iccs.write(QStringLiteral("entries.csv"),
                 "id,entry_kind,title,kind,codes,severity\n"
                 "c1,challenge,Wide codes,data,0320;1010,2\n");
    const cli::Run taken = iccs(
        QStringLiteral("assessment p.iccs answer --from answers.csv --author Ana --language en"));
    QVERIFY2(taken.code == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("has no evidence and counts as 1"), taken.err.constData());
    QCOMPARE(iccs(QStringLiteral("assessment p.iccs answer --from entries.csv --author Ana")).code,
             0);
    const cli::Run shown = iccs(QStringLiteral("assessment p.iccs show --language en"));
    QVERIFY2(shown.err.contains("proposal"), shown.err.constData());
    QMap<QString, QStringList> byQuestion;
    for (const QStringList &row : shown.rows())
        byQuestion.insert(row[1], row);
    QCOMPARE(byQuestion[QStringLiteral("A1")].mid(3, 6),
             QStringList({ "3", "3", "3", "", "3", "3" }));
    QCOMPARE(byQuestion[QStringLiteral("A1")][10], QStringLiteral("Decree 7; Gazette 12"));
    QCOMPARE(byQuestion[QStringLiteral("A2")].mid(7, 2), QStringList({ "1", "3" }));
    QCOMPARE(figure(QStringLiteral("evidence")), QStringLiteral("0.5"));
    const cli::Run phases = iccs(QStringLiteral("assessment p.iccs phases"));
    QCOMPARE(phases.column(QStringLiteral("holds")).mid(0, 2), QStringList({ "yes", "no" }));
}

void TestAssessment::refusedRows()
{
    NEEDS_SHARED_DATA();
    m_iccs.write(QStringLiteral("bad.csv"),
                 "question,institution,level\nA1,,9\nZ9,,1\nA1,prisons,1\nA3,,1\n");
    const cli::Run run
        = iccs(QStringLiteral("assessment p.iccs answer --from bad.csv --author Ana"));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.column(QStringLiteral("line")), QStringList({ "2", "3", "4" }));
}

void TestAssessment::exportedAndTakenInAgain()
{
    NEEDS_SHARED_DATA();
    QCOMPARE(iccs(QStringLiteral("assessment p.iccs export --out a.json --language en")).code, 0);
    const QByteArray first = m_iccs.read(QStringLiteral("a.json"));
    QCOMPARE(iccs(QStringLiteral("assessment p.iccs export --out b.json --language en")).code, 0);
    QCOMPARE(m_iccs.read(QStringLiteral("b.json")), first);
    QCOMPARE(iccs(QStringLiteral("new q.iccs --country usa --language en")).code, 0);
    const cli::Run taken
        = iccs(QStringLiteral("assessment q.iccs answer --from a.json --author Ana"));
    QVERIFY2(taken.code == 0, taken.err.constData());
    QCOMPARE(iccs(QStringLiteral("assessment q.iccs export --out q.json --language en")).code, 0);
    const auto part = [](const QByteArray &json, const char *name) {
        return QJsonDocument::fromJson(json).object().value(QLatin1String(name)).toArray();
    };
    for (const char *name : { "answers", "entries" }) {
        QVERIFY(!part(first, name).isEmpty());
        QCOMPARE(part(m_iccs.read(QStringLiteral("q.json")), name), part(first, name));
    }
    m_iccs.write(QStringLiteral("broken.json"), "{\"format\": \"other\"}");
    QCOMPARE(iccs(QStringLiteral("assessment q.iccs answer --from broken.json")).code, 3);
}

void TestAssessment::compared()
{
    NEEDS_SHARED_DATA();
    const cli::Run run = iccs(QStringLiteral("assessment compare a.json q.iccs p.iccs"));
    QVERIFY2(run.code == 0, run.err.constData());
    const QList<QStringList> rows = run.rows();
    QCOMPARE(rows.first().mid(4), QStringList({ "a.json", "q.iccs", "p.iccs" }));
    int same = 0;
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row[4], row[6]); // the project and its own file
        same += row[0] == QLatin1String("dimension") && row[1] == QLatin1String("A");
    }
    QCOMPARE(same, 1);
}

void TestAssessment::comparedAsDocument_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << QStringLiteral("c.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << QStringLiteral("c.pdf") << QByteArray("%PDF-");
    QTest::newRow("odt") << QStringLiteral("c.odt") << QByteArray("PK");
    QTest::newRow("docx") << QStringLiteral("c.docx") << QByteArray("PK");
    QTest::newRow("xlsx") << QStringLiteral("c.xlsx") << QByteArray("PK");
    QTest::newRow("csv") << QStringLiteral("c.csv") << QByteArray("what,id,part,weight,a.json");
}

void TestAssessment::comparedAsDocument()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const cli::Run run
        = iccs(QStringLiteral("assessment compare a.json q.iccs --language en --out ") + file);
    QVERIFY2(run.code == 0, run.err.constData());
    const QByteArray content = m_iccs.read(file);
    QVERIFY2(content.startsWith(start), content.left(60).constData());
    if (file.endsWith(QLatin1String("html")))
        QVERIFY(content.contains("United States (a.json)"));
}

void TestAssessment::notCompared_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("same file") << QStringLiteral("a.json ./a.json")
                               << QByteArray("a.json and ./a.json are the same file");
    QTest::newRow("no assessment")
        << QStringLiteral("a.json bare.iccs") << QByteArray("has no answers of an assessment");
    QTest::newRow("broken") << QStringLiteral("a.json cut.json")
                            << QByteArray("It is no sound JSON");
    QTest::newRow("other file") << QStringLiteral("a.json other.json")
                                << QByteArray("It is no file of an assessment");
    QTest::newRow("none") << QStringLiteral("a.json none.json") << QByteArray("cannot be opened");
    QTest::newRow("no project") << QStringLiteral("a.json none.iccs") << QByteArray("none.iccs");
    QTest::newRow("answers to others")
        << QStringLiteral("a.json strange.json") << QByteArray("Its answers belong to some 1");
}

// A sentence each, and nothing written.
void TestAssessment::notCompared()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, files);
    QFETCH(QByteArray, says);
    const QByteArray whole = m_iccs.read(QStringLiteral("a.json"));
    m_iccs.write(QStringLiteral("cut.json"), whole.left(whole.size() / 2));
    m_iccs.write(QStringLiteral("other.json"), "{\"format\": \"other\"}");
    QJsonObject strange = QJsonDocument::fromJson(whole).object();
    QJsonArray answers = strange.value(QLatin1String("answers")).toArray();
    for (QJsonValueRef one : answers) {
        QJsonObject answer = one.toObject();
        answer.insert(QLatin1String("instrument"), QLatin1String("some 1"));
        one = answer;
    }
    strange.insert(QLatin1String("answers"), answers);
    m_iccs.write(QStringLiteral("strange.json"), QJsonDocument(strange).toJson());
    if (!m_iccs.files().contains(QLatin1String("bare.iccs")))
        QCOMPARE(iccs(QStringLiteral("new bare.iccs --country usa --language en")).code, 0);
    const QStringList before = m_iccs.files();
    const cli::Run run = iccs(QStringLiteral("assessment compare ") + files
                              + QStringLiteral(" --language en --out never.pdf"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(m_iccs.files(), before);
}

// It is compared, with a warning, in the messages and in the document.
void TestAssessment::otherVersion()
{
    NEEDS_SHARED_DATA();
    const QByteArray whole = m_iccs.read(QStringLiteral("a.json"));
    const QString name
        = QJsonDocument::fromJson(whole).object().value(QLatin1String("instrument")).toString();
    QByteArray old = whole;
    old.replace(name.toUtf8(), "iccs-implementation 0.1");
    m_iccs.write(QStringLiteral("old.json"), old);
    const cli::Run run
        = iccs(QStringLiteral("assessment compare a.json old.json --language en --out v.html"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.err.contains("iccs-implementation 0.1"), run.err.constData());
    QVERIFY(m_iccs.read(QStringLiteral("v.html")).contains("Do not compare levels between them"));
}

void TestAssessment::wrongUsage()
{
    for (const char *arguments : { "assessment p.iccs", "assessment show", "assessment a b show",
                                   "assessment compare a.json", "assessment p.iccs answer" })
        QCOMPARE(iccs(QLatin1String(arguments)).code, 2);
    QCOMPARE(iccs(QStringLiteral("assessment p.iccs show --instrument nothing")).code, 3);
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
