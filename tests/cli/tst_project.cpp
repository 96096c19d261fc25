// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

// new, import, info, check, explain, coverage, history, recover on a small list.
class TestProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newProject();
    void import();
    void secondImportShowsADifference();
    void importOfTitles();
    void importByColumnNumber();
    void checkAndExplain();
    void coverage();
    void historyUndoRedo();
    void recoverWithoutLeftovers();

private:
    static QByteArray list();
    static void prepare(const cli::Program &iccs);
};

QByteArray TestProject::list()
{
    return "code,label,definition,y2023\n"
           "0101,Murder,Kills another person with intent,10\n"
           "002 A,Robbery,Takes property by force,200\n"
           "77,Found property,,5\n";
}

void TestProject::prepare(const cli::Program &iccs)
{
    QCOMPARE(
        iccs(QStringLiteral("new p.iccs --country tst --institution Office --language en")).code,
        0);
    iccs.write(QStringLiteral("list.csv"), list());
    const auto run
        = iccs(QStringLiteral("import p.iccs list.csv --as offences --code code --label label "
                              "--definition definition --volume y2023 --list Police "
                              "--text-language en"));
    QVERIFY2(run.code == 0, run.err.constData());
}

void TestProject::newProject()
{
    const cli::Program iccs;
    const auto made
        = iccs(QStringLiteral("new p.iccs --country tst --title 'My list' --language es"));
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray());
    QCOMPARE(iccs.files(), QStringList { QStringLiteral("p.iccs") });
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    QVERIFY(before.startsWith("SQLite format 3"));
    const auto again = iccs(QStringLiteral("new p.iccs --country tst"));
    QCOMPARE(again.code, 3);
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    const auto info = iccs(QStringLiteral("info p.iccs --language en"));
    QCOMPARE(info.code, 0);
    QCOMPARE(info.rows().mid(0, 5),
             QList<QStringList>({ { QStringLiteral("key"), QStringLiteral("value") },
                                  { QStringLiteral("country"), QStringLiteral("TST") },
                                  { QStringLiteral("institution"), QString() },
                                  { QStringLiteral("title"), QStringLiteral("My list") },
                                  { QStringLiteral("language"), QStringLiteral("es") } }));
    // Reading leaves no trace: no lock, no working copy, the same bytes.
    QCOMPARE(iccs.files(), QStringList { QStringLiteral("p.iccs") });
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
}

void TestProject::import()
{
    const cli::Program iccs;
    prepare(iccs);
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(mapping.code, 0);
    QCOMPARE(
        mapping.column(QStringLiteral("national_code")),
        QStringList({ QStringLiteral("0101"), QStringLiteral("002 A"), QStringLiteral("77") }));
    QCOMPARE(mapping.column(QStringLiteral("list")).first(), QStringLiteral("Police"));
    const auto wrong = iccs(QStringLiteral("import p.iccs list.csv --code kode --label label"));
    QCOMPARE(wrong.code, 3);
    QVERIFY(wrong.err.contains("kode") && wrong.err.contains("code, label, definition, y2023"));
}

void TestProject::secondImportShowsADifference()
{
    const cli::Program iccs;
    prepare(iccs);
    iccs.write(QStringLiteral("list.csv"),
               list().replace("Robbery", "Robbery with force").replace("77,Found property,,5\n", "")
                   + "900,Fraud,,7\n");
    const QString command = QStringLiteral("import p.iccs list.csv --code code --label label "
                                           "--definition definition --volume y2023 --list Police "
                                           "--text-language en");
    const QByteArray before = iccs.read(QStringLiteral("p.iccs"));
    const auto shown = iccs(command);
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.err.contains("--accept"));
    QStringList changes = shown.column(QStringLiteral("change"));
    changes.sort();
    QCOMPARE(changes,
             QStringList({ QStringLiteral("gone"), QStringLiteral("label changed"),
                           QStringLiteral("new") }));
    QCOMPARE(iccs.read(QStringLiteral("p.iccs")), before);
    QCOMPARE(iccs(command + QStringLiteral(" --accept")).code, 0);
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    const QStringList codes = mapping.column(QStringLiteral("national_code"));
    QVERIFY(codes.contains(QStringLiteral("900")));
    QVERIFY2(codes.contains(QStringLiteral("77")), "what is gone is kept and marked");
    QVERIFY(mapping.column(QStringLiteral("label")).contains(QStringLiteral("Robbery with force")));
    QVERIFY(iccs(QStringLiteral("info p.iccs --language en")).out.contains("version 2"));
}

void TestProject::importOfTitles()
{
    const cli::Program iccs;
    prepare(iccs);
    iccs.write(QStringLiteral("titres.csv"),
               "code;titre\n101;Homicide volontaire\n0401;Vol qualifi\xC3\xA9\n0666;Rien\n");
    const auto run
        = iccs(QStringLiteral("import p.iccs titres.csv --as titles --code code --label titre "
                              "--text-language fr"));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.column(QStringLiteral("code")), QStringList { QStringLiteral("0666") });
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set 0101=0101")).code, 0);
    const auto mapping = iccs(QStringLiteral("mapping p.iccs --language fr"));
    QCOMPARE(mapping.column(QStringLiteral("title")).first(),
             QStringLiteral("Homicide volontaire"));
}

void TestProject::importByColumnNumber()
{
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("latin.csv"), "n\xFAmero;glosa\n007;Homicidio\n008;Violaci\xF3n\n");
    const auto run
        = iccs(QStringLiteral("import p.iccs latin.csv --code 1 --label 2 --text-language es"));
    QVERIFY2(run.code == 0, run.err.constData());
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(mapping.column(QStringLiteral("national_code")),
             QStringList({ QStringLiteral("007"), QStringLiteral("008") }));
    QCOMPARE(mapping.column(QStringLiteral("label"))[1], QString::fromUtf8("Violación"));
}

void TestProject::checkAndExplain()
{
    const cli::Program iccs;
    prepare(iccs);
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set '002 A=04' --status approved")).code, 0);
    const auto check = iccs(QStringLiteral("check p.iccs"));
    QCOMPARE(check.code, 1); // a section is too wide, and nobody reviewed it
    const QStringList ids = check.column(QStringLiteral("check"));
    QVERIFY(ids.contains(QStringLiteral("L01")) && ids.contains(QStringLiteral("L13")));
    const auto one = iccs(QStringLiteral("check p.iccs --only L01"));
    QCOMPARE(one.code, 1);
    QCOMPARE(one.rows().size(), 2);
    const QString place = one.column(QStringLiteral("place")).first();
    const auto explain
        = iccs.run({ QStringLiteral("explain"), QStringLiteral("p.iccs"), QStringLiteral("--check"),
                     QStringLiteral("L01"), QStringLiteral("--place"), place,
                     QStringLiteral("--reason"), QStringLiteral("Nothing more is known") });
    QCOMPARE(explain.code, 0);
    const auto explained = iccs(QStringLiteral("check p.iccs --only L01"));
    QCOMPARE(explained.code, 0);
    QCOMPARE(explained.column(QStringLiteral("explained")),
             QStringList { QStringLiteral("Nothing more is known") });
    const auto withdrawn = iccs.run(
        { QStringLiteral("explain"), QStringLiteral("p.iccs"), QStringLiteral("--check"),
          QStringLiteral("L01"), QStringLiteral("--place"), place, QStringLiteral("--withdraw") });
    QCOMPARE(withdrawn.code, 0);
    QCOMPARE(iccs(QStringLiteral("check p.iccs --only L01")).code, 1);
}

void TestProject::coverage()
{
    const cli::Program iccs;
    prepare(iccs);
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set 0101=0101")).code, 0);
    const auto run = iccs(QStringLiteral("coverage p.iccs"));
    QCOMPARE(run.code, 0);
    QStringList whole;
    for (const QStringList &row : run.rows()) {
        if (row[0] == QLatin1String("coverage") && row[1] == QLatin1String("all"))
            whole << row.mid(2, 4).join(QLatin1Char(' '));
    }
    QCOMPARE(whole,
             QStringList(
                 { QStringLiteral("0.3333 codes 1 3"), QStringLiteral("0.0465 volume 10 215") }));
}

void TestProject::historyUndoRedo()
{
    const cli::Program iccs;
    prepare(iccs);
    QCOMPARE(iccs(QStringLiteral("map p.iccs --set 0101=0101 --author Ana")).code, 0);
    const auto codes = [&iccs] {
        return iccs(QStringLiteral("mapping p.iccs")).column(QStringLiteral("iccs_code")).first();
    };
    const auto history = iccs(QStringLiteral("history p.iccs --language en"));
    QCOMPARE(history.code, 0);
    QCOMPARE(history.column(QStringLiteral("author")).first(), QStringLiteral("Ana"));
    QCOMPARE(history.column(QStringLiteral("time")).first(),
             QStringLiteral("2026-03-01T09:00:00.000Z"));
    QCOMPARE(history.column(QStringLiteral("what")).first(), QStringLiteral("Link 0101 to 0101"));
    QCOMPARE(codes(), QStringLiteral("0101"));
    QCOMPARE(iccs(QStringLiteral("history p.iccs --undo 1")).code, 0);
    QCOMPARE(codes(), QString());
    const auto redone = iccs(QStringLiteral("history p.iccs --redo 1"));
    QCOMPARE(redone.code, 0);
    QCOMPARE(codes(), QStringLiteral("0101"));
    // Nothing is rubbed out: undo and redo are lines of their own.
    QCOMPARE(redone.column(QStringLiteral("step")).mid(0, 3),
             QStringList({ QStringLiteral("redo"), QStringLiteral("undo"), QStringLiteral("do") }));
}

void TestProject::recoverWithoutLeftovers()
{
    const cli::Program iccs;
    prepare(iccs);
    const auto run = iccs(QStringLiteral("recover p.iccs"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
