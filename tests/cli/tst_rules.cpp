// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"

#include <QTest>

// Decision tables on the command line: findings with a record that proves them, and comparison.
class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void completeTablesHaveNoFindings();
    void findingsHaveAnExample();
    void valuesThatAreNotThereAreErrors();
    void withoutItsAttributesNothingIsSaid();
    void versionsAreCompared();
    void refusals_data();
    void refusals();

private:
    cli::Run run(const QString &arguments) const { return m_iccs->operator()(arguments); }
    void writeTable(const char *name, const QByteArray &rows) const
    {
        cli::writeRobbery(*m_iccs, name, rows);
    }

    std::unique_ptr<cli::Program> m_iccs;
};

void TestRules::init()
{
    m_iccs = std::make_unique<cli::Program>();
    cli::writePremises(*m_iccs);
    writeTable("good.csv",
               "row,dwelling,-,040112,,,,\nrow,bank,-,040131,,,,\nrow,unknown,-,0401,,,,\n");
    writeTable("gaps.csv", "row,dwelling,-,040112,,,,\nrow,\"dwelling, bank\",1,0401,,,,\n");
}

void TestRules::completeTablesHaveNoFindings()
{
    const auto checked = run(QStringLiteral("rules check good.csv --attributes attributes.csv"));
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.rows().size(), 1); // the header
    QVERIFY2(checked.err.contains("robbery: 12 combinations, 0 without an answer."),
             checked.err.constData());
}

void TestRules::findingsHaveAnExample()
{
    const auto checked = run(QStringLiteral("rules check gaps.csv --attributes attributes.csv"));
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.column(QStringLiteral("kind")),
             (QStringList { QStringLiteral("refinement"), QStringLiteral("unknown"),
                            QStringLiteral("gap") }));
    QCOMPARE(checked.column(QStringLiteral("example")),
             (QStringList { QStringLiteral("premises=dwelling; event.At=1"),
                            QStringLiteral("premises=unknown; event.At=1"),
                            QStringLiteral("premises=bank; event.At=2") }));
}

void TestRules::valuesThatAreNotThereAreErrors()
{
    writeTable("typo.csv", "row,dweling,-,040112,,,,\ndefault,,,0401,,,,\n");
    const auto checked = run(QStringLiteral("rules check typo.csv --attributes attributes.csv"));
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.err.contains("Line 5 names \"dweling\""), checked.err.constData());
}

void TestRules::withoutItsAttributesNothingIsSaid()
{
    const auto checked = run(QStringLiteral("rules check gaps.csv"));
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.rows().size(), 1);
    QVERIFY2(checked.err.contains("asks for the attribute \"premises\""), checked.err.constData());
}

void TestRules::versionsAreCompared()
{
    writeTable("merged.csv",
               "row,bank,-,040131,,,,\nrow,dwelling,-,040112,,,,\n"
               "row,unknown,1,0401,,,,\nrow,unknown,not(1),0401,,,,\n");
    const auto same = run(QStringLiteral("rules compare merged.csv --with good.csv --attributes "
                                         "attributes.csv"));
    QVERIFY2(same.code == 0, same.err.constData());
    QCOMPARE(same.column(QStringLiteral("change")), QStringList { QStringLiteral("equivalent") });
    writeTable("other.csv",
               "row,bank,-,040131,,,,\nrow,dwelling,-,040111,,,,\n"
               "row,unknown,-,0401,,,,\n");
    const auto changed = run(QStringLiteral("rules compare other.csv --with good.csv --attributes "
                                            "attributes.csv"));
    QCOMPARE(changed.column(QStringLiteral("change")), QStringList { QStringLiteral("changed") });
    QCOMPARE(changed.column(QStringLiteral("cells")), QStringList { QStringLiteral("4") });
}

void TestRules::refusals_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown action")
        << QStringLiteral("rules mend good.csv") << 2 << QByteArray("not \"mend\"");
    QTest::newRow("nothing to compare with")
        << QStringLiteral("rules compare good.csv") << 2 << QByteArray("--with names it");
    QTest::newRow("no such file") << QStringLiteral("rules check none.csv") << 3
                                  << QByteArray("There is no such file.");
    QTest::newRow("no such attributes")
        << QStringLiteral("rules check good.csv --attributes none.csv") << 3
        << QByteArray("There is no such file.");
}

void TestRules::refusals()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto refused = run(arguments);
    QCOMPARE(refused.code, code);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
