// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// suggest --evaluate: the suggestions measured on confirmed links. Murder and theft are confirmed
// as anybody would; rape is confirmed, wrongly, as an act against the environment.
class TestEvaluate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void measures();
    void confusionsAndSecondLook();
    void reliabilityAddsUp();
    void ofOneList();
    void otherFormats();
    void nothingConfirmed();
    void wrongUsage_data();
    void wrongUsage();

private:
    cli::Run run(const QString &arguments) const { return m_iccs->operator()(arguments); }
    void confirm() const;
    // The rows of a measure in a scope.
    static QList<QStringList> find(const cli::Run &run, const QString &measure,
                                   const QString &scope);
    enum Column { Measure, Scope, Value, Count, Total, Confidence, Suggested, Confirmed, Offences };

    std::unique_ptr<cli::Program> m_iccs;
};

void TestEvaluate::init()
{
    m_iccs = std::make_unique<cli::Program>();
    QCOMPARE(run(QStringLiteral("new p.iccs --country tst --language en")).code, 0);
    m_iccs->write(QStringLiteral("list.csv"),
                  "code,label\n1,Murder\n2,Burglary\n3,Rape\n4,Robbery\n");
    const auto imported = run(QStringLiteral(
        "import p.iccs list.csv --code code --label label --list Police --text-language en"));
    QVERIFY2(imported.code == 0, imported.err.constData());
}

void TestEvaluate::confirm() const
{
    const auto set = run(QStringLiteral("map p.iccs --set 1=0101 2=0501 3=10011 --relation inside "
                                        "--status approved --rationale Why"));
    QVERIFY2(set.code == 0, set.err.constData());
    const auto proposed = run(QStringLiteral("map p.iccs --set 4=0401 --status proposed"));
    QVERIFY2(proposed.code == 0, proposed.err.constData());
}

QList<QStringList> TestEvaluate::find(const cli::Run &run, const QString &measure,
                                      const QString &scope)
{
    QList<QStringList> found;
    for (const QStringList &row : run.rows()) {
        if (row.at(Measure) == measure && (scope.isEmpty() || row.at(Scope) == scope))
            found << row;
    }
    return found;
}

void TestEvaluate::measures()
{
    confirm();
    const auto measured = run(QStringLiteral("suggest p.iccs --evaluate"));
    QVERIFY2(measured.code == 0, measured.err.constData());
    QCOMPARE(measured.rows().constFirst().join(QLatin1Char(',')),
             QStringLiteral("measure,scope,value,count,total,confidence,suggested,confirmed,"
                            "offences"));
    const QString all = QStringLiteral("all");
    for (const char *measure : { "top-1", "top-5", "top-10", "section", "division" }) {
        const auto rows = find(measured, QLatin1String(measure), all);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(
            rows.constFirst().mid(Value, 3),
            QStringList({ QStringLiteral("0.6667"), QStringLiteral("2"), QStringLiteral("3") }));
    }
    const QString top = QStringLiteral("top-1");
    QCOMPARE(find(measured, top, QStringLiteral("level:2")).constFirst().mid(Count, 2),
             QStringList({ QStringLiteral("2"), QStringLiteral("2") }));
    QCOMPARE(find(measured, top, QStringLiteral("level:3")).constFirst().mid(Count, 2),
             QStringList({ QStringLiteral("0"), QStringLiteral("1") }));
}

void TestEvaluate::confusionsAndSecondLook()
{
    confirm();
    const auto measured = run(QStringLiteral("suggest p.iccs --evaluate"));
    const auto confusions = find(measured, QStringLiteral("confusion"), {});
    QCOMPARE(confusions.size(), 1);
    const QStringList pair = confusions.constFirst();
    QCOMPARE(pair.mid(Value, 3),
             QStringList({ QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1") }));
    QCOMPARE(pair.at(Suggested), QStringLiteral("03011"));
    QCOMPARE(pair.mid(Confirmed), QStringList({ QStringLiteral("10011"), QStringLiteral("3") }));
    const auto far = find(measured, QStringLiteral("second-look"), {});
    QCOMPARE(far.size(), 1);
    QVERIFY(far.constFirst().at(Scope).startsWith(QLatin1String("list:")));
    QCOMPARE(far.constFirst().mid(Suggested), pair.mid(Suggested));
}

void TestEvaluate::reliabilityAddsUp()
{
    confirm();
    const auto measured = run(QStringLiteral("suggest p.iccs --evaluate"));
    const auto bins = find(measured, QStringLiteral("reliability"), {});
    QCOMPARE(bins.size(), 10);
    QCOMPARE(bins.constFirst().at(Scope), QStringLiteral("confidence:0-0.1"));
    QCOMPARE(bins.constLast().at(Scope), QStringLiteral("confidence:0.9-1"));
    int right = 0;
    int all = 0;
    double error = 0;
    for (const QStringList &bin : bins) {
        const int n = bin.at(Total).toInt();
        QCOMPARE(bin.at(Value).isEmpty(), n == 0);
        right += bin.at(Count).toInt();
        all += n;
        error += n / 3.0 * std::abs(bin.at(Value).toDouble() - bin.at(Confidence).toDouble());
    }
    QCOMPARE(right, 2);
    QCOMPARE(all, 3);
    const auto stated = find(measured, QStringLiteral("calibration-error"), QStringLiteral("all"));
    QVERIFY(std::abs(stated.constFirst().at(Value).toDouble() - error) < 0.001);
}

void TestEvaluate::ofOneList()
{
    confirm();
    m_iccs->write(QStringLiteral("courts.csv"), "code,label\n7,Kidnapping\n");
    QCOMPARE(run(QStringLiteral("import p.iccs courts.csv --code code --label label --list Courts "
                                "--text-language en"))
                 .code,
             0);
    QCOMPARE(run(QStringLiteral("suggest p.iccs --evaluate --list Courts")).code, 3);
    const auto police = run(QStringLiteral("suggest p.iccs --evaluate --list Police"));
    QCOMPARE(police.code, 0);
    QCOMPARE(find(police, QStringLiteral("top-1"), QStringLiteral("all")).constFirst().at(Total),
             QStringLiteral("3"));
}

void TestEvaluate::otherFormats()
{
    confirm();
    const auto json = run(QStringLiteral("suggest p.iccs --evaluate --format json"));
    QCOMPARE(json.code, 0);
    const auto rows = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(rows.size(),
             run(QStringLiteral("suggest p.iccs --evaluate")).rows().size() - 1); // the header
    QCOMPARE(rows.at(0).toObject().value(QStringLiteral("measure")).toString(),
             QStringLiteral("top-1"));
    const auto table = run(QStringLiteral("suggest p.iccs --evaluate --format table"));
    QVERIFY(table.out.contains("calibration-error"));
}

void TestEvaluate::nothingConfirmed()
{
    const auto refused = run(QStringLiteral("suggest p.iccs --evaluate --out scores.csv"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("No link is approved"), refused.err.constData());
    QVERIFY(!m_iccs->files().contains(QStringLiteral("scores.csv")));
}

void TestEvaluate::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments :
         { "suggest p.iccs --evaluate --top 3", "suggest p.iccs --evaluate --unmapped",
           "suggest p.iccs --evaluate --only 1", "suggest --evaluate",
           "suggest --offences list.csv --code code --label label --evaluate" })
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestEvaluate::wrongUsage()
{
    QFETCH(QString, arguments);
    QCOMPARE(run(arguments).code, 2);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
