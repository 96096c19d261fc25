// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestClassification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCategory();
    void children();
    void wholeClassification();
    void repairsCodes_data();
    void repairsCodes();
    void unknownCode();
    void search_data();
    void search();
    void formats();
    void toAFile();

private:
    const cli::Program m_iccs;
};

void TestClassification::oneCategory()
{
    const auto run = m_iccs(QStringLiteral("classification 0101 --language en"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out,
             cli::Program::expected(QStringLiteral("cli/classification_0101.csv"), run.out));
}

void TestClassification::children()
{
    const auto run = m_iccs(QStringLiteral("classification 0401 --children --language es"));
    QCOMPARE(run.code, 0);
    QCOMPARE(
        run.column(QStringLiteral("code")).mid(0, 3),
        QStringList({ QStringLiteral("0401"), QStringLiteral("04011"), QStringLiteral("040111") }));
    QCOMPARE(run.column(QStringLiteral("title")).first(), QStringLiteral("Robo"));
}

void TestClassification::wholeClassification()
{
    const auto run = m_iccs(QStringLiteral("classification"));
    QCOMPARE(run.rows().size(), 321);
    QCOMPARE(run.column(QStringLiteral("level")).count(QStringLiteral("1")), 11);
}

void TestClassification::repairsCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("lost zero") << "101"
                               << "0101";
    QTest::newRow("alias") << "01042"
                           << "01049";
    QTest::newRow("prefix") << "ICCS0401"
                            << "0401";
}

void TestClassification::repairsCodes()
{
    QFETCH(QString, typed);
    const auto run = m_iccs(QStringLiteral("classification ") + typed);
    QCOMPARE(run.code, 0);
    QTEST(run.column(QStringLiteral("code")).join(QLatin1Char(' ')), "code");
}

void TestClassification::unknownCode()
{
    const auto run = m_iccs(QStringLiteral("classification 0666"));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(
        run.err,
        QByteArray("iccs: The category \"0666\" was looked for. This edition of ICCS has no such "
                   "code. Search for it with: iccs classification --search WORDS.\n"));
}

void TestClassification::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << "car theft"
                             << "050211";
    QTest::newRow("Spanish") << "ROBO DE GANADO"
                             << "04014";
    QTest::newRow("Spanish, accents left out") << "homicidio culposo"
                                               << "0103";
    QTest::newRow("common name") << "drunk driving"
                                 << "";
    QTest::newRow("alias") << "02049"
                           << "02044";
}

void TestClassification::search()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    const auto run = m_iccs.run({ QStringLiteral("classification"), QStringLiteral("--search"),
                                  words, QStringLiteral("--top"), QStringLiteral("5") });
    QCOMPARE(run.code, 0);
    const QStringList codes = run.column(QStringLiteral("code"));
    QVERIFY(!codes.isEmpty() && codes.size() <= 5);
    if (!code.isEmpty())
        QVERIFY2(std::any_of(codes.begin(), codes.end(),
                             [&](const QString &found) { return found.startsWith(code); }),
                 qPrintable(codes.join(QLatin1Char(' '))));
    QVERIFY(run.column(QStringLiteral("match")).first().contains(QLatin1Char('[')));
    const auto nothing = m_iccs(QStringLiteral("classification --search qqqqq"));
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.rows().size(), 1);
    QVERIFY(nothing.err.contains("qqqqq"));
}

void TestClassification::formats()
{
    const auto json = m_iccs(QStringLiteral("classification 0401 --format json"));
    const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(QStringLiteral("title")).toString(),
             QStringLiteral("Robbery"));
    const auto table = m_iccs(QStringLiteral("classification 0401 --format table"));
    QVERIFY(table.out.startsWith("code  level  level_name  parent  title"));
    QVERIFY(table.out.contains("\n0401  2      Division"));
}

void TestClassification::toAFile()
{
    const cli::Program iccs;
    const auto run = iccs(QStringLiteral("classification 0101 --out one.csv --language en"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(iccs.files(), QStringList { QStringLiteral("one.csv") });
    QCOMPARE(iccs.read(QStringLiteral("one.csv")),
             m_iccs(QStringLiteral("classification 0101 --language en")).out);
    const auto refused = iccs(QStringLiteral("classification 0101 --out no/such/folder.csv"));
    QCOMPARE(refused.code, 3);
    QCOMPARE(iccs.files(), QStringList { QStringLiteral("one.csv") });
}

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
