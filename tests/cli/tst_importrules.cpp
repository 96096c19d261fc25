// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"

#include <QTest>

// Decision tables into a project and out of it, as sheets and as DMN.
class TestImportRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sheetsComeIn();
    void dmnGoesRound();
    void changesAreAsked();
    void attributesAreAsked();
    void whatCannotBeTakenIsSaid();
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

void TestImportRules::init()
{
    m_iccs = std::make_unique<cli::Program>();
    cli::writePremises(*m_iccs);
    writeTable("rules.csv", "row,dwelling,-,040112,,,,at home\nrow,not(dwelling),-,0401,,,,\n");
    QCOMPARE(run(QStringLiteral("new p.iccs --country CHL")).code, 0);
    const auto attributes = run(QStringLiteral("import p.iccs attributes.csv --as attributes"));
    QVERIFY2(attributes.code == 0, attributes.err.constData());
    QVERIFY(attributes.err.contains("1 attribute(s) came in.")
            || attributes.err.contains("1 attribute came in."));
}

void TestImportRules::sheetsComeIn()
{
    const auto first = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.column(QStringLiteral("table")), QStringList { QStringLiteral("robbery") });
    QCOMPARE(first.column(QStringLiteral("change")), QStringList { QStringLiteral("added") });
    const auto again = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.column(QStringLiteral("change")), QStringList { QStringLiteral("same") });
}

void TestImportRules::dmnGoesRound()
{
    QCOMPARE(run(QStringLiteral("import p.iccs rules.csv --as rules")).code, 0);
    const auto out = run(QStringLiteral("export p.iccs --format dmn --out rules.dmn"));
    QVERIFY2(out.code == 0, out.err.constData());
    QVERIFY(m_iccs->read(QStringLiteral("rules.dmn")).contains("hitPolicy=\"UNIQUE\""));
    const auto in = run(QStringLiteral("import p.iccs rules.dmn --as rules"));
    QVERIFY2(in.code == 0, in.err.constData());
    QCOMPARE(in.column(QStringLiteral("change")), QStringList { QStringLiteral("same") });
    const auto checked = run(QStringLiteral("rules check rules.dmn --attributes attributes.csv"));
    QVERIFY2(checked.code == 0, checked.err.constData());
    // Another project gets the tables from the file alone.
    QCOMPARE(run(QStringLiteral("new q.iccs --country PER")).code, 0);
    QCOMPARE(run(QStringLiteral("import q.iccs attributes.csv --as attributes")).code, 0);
    const auto other = run(QStringLiteral("import q.iccs rules.dmn --as rules"));
    QCOMPARE(other.column(QStringLiteral("change")), QStringList { QStringLiteral("added") });
    QCOMPARE(run(QStringLiteral("export q.iccs --format dmn --out again.dmn")).code, 0);
    const auto decisions = [this](const char *file) {
        const QByteArray xml = m_iccs->read(QLatin1String(file));
        return xml.mid(xml.indexOf("<inputData"));
    };
    QVERIFY(decisions("rules.dmn").size() > 1000);
    QCOMPARE(decisions("again.dmn"), decisions("rules.dmn"));
}

void TestImportRules::changesAreAsked()
{
    QCOMPARE(run(QStringLiteral("import p.iccs rules.csv --as rules")).code, 0);
    writeTable("rules.csv", "row,dwelling,-,040112,,,,\nrow,not(dwelling),-,0501,,,,\n");
    const auto shown = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.column(QStringLiteral("change")), QStringList { QStringLiteral("changed") });
    QVERIFY(
        shown.column(QStringLiteral("result")).first().contains(QLatin1String("0401 and 0501")));
    QVERIFY2(shown.err.contains("add --accept"), shown.err.constData());
    const auto still = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QCOMPARE(still.column(QStringLiteral("change")), QStringList { QStringLiteral("changed") });
    QCOMPARE(run(QStringLiteral("import p.iccs rules.csv --as rules --accept")).code, 0);
    const auto after = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QCOMPARE(after.column(QStringLiteral("change")), QStringList { QStringLiteral("same") });
    writeTable("rules.csv",
               "row,dwelling,-,040112,,,,\nrow,bank,-,0501,,,,\nrow,unknown,-,0501,,,,\n");
    const auto said = run(QStringLiteral("import p.iccs rules.csv --as rules"));
    QCOMPARE(said.column(QStringLiteral("change")), QStringList { QStringLiteral("equivalent") });
}

void TestImportRules::attributesAreAsked()
{
    const auto same = run(QStringLiteral("import p.iccs attributes.csv --as attributes"));
    QCOMPARE(same.column(QStringLiteral("change")), QStringList { QStringLiteral("same") });
    QByteArray sheet = m_iccs->read(QStringLiteral("attributes.csv"));
    m_iccs->write(QStringLiteral("attributes.csv"), sheet.replace("Bank", "Bank or office"));
    const auto asked = run(QStringLiteral("import p.iccs attributes.csv --as attributes"));
    QCOMPARE(asked.column(QStringLiteral("change")), QStringList { QStringLiteral("changed") });
    QVERIFY2(asked.err.contains("add --accept"), asked.err.constData());
    QCOMPARE(run(QStringLiteral("import p.iccs attributes.csv --as attributes --accept")).code, 0);
    const auto after = run(QStringLiteral("import p.iccs attributes.csv --as attributes"));
    QCOMPARE(after.column(QStringLiteral("change")), QStringList { QStringLiteral("same") });
}

void TestImportRules::whatCannotBeTakenIsSaid()
{
    QCOMPARE(run(QStringLiteral("import p.iccs rules.csv --as rules")).code, 0);
    QCOMPARE(run(QStringLiteral("export p.iccs --format dmn --out rules.dmn")).code, 0);
    QByteArray xml = m_iccs->read(QStringLiteral("rules.dmn"));
    xml.replace("not(&quot;dwelling&quot;)", "contains(?, &quot;bank&quot;)");
    m_iccs->write(QStringLiteral("rules.dmn"), xml);
    const auto in = run(QStringLiteral("import p.iccs rules.dmn --as rules --accept"));
    QCOMPARE(in.code, 1);
    QVERIFY2(in.err.contains("Table \"Robbery\", row 2, column \"Premises\""), in.err.constData());
}

void TestImportRules::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no rules") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no DMN") << QByteArray("<html/>");
    QTest::newRow("cut") << QByteArray("<definitions xmlns=\"https://www.omg.org/spec/DMN/2019");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
}

void TestImportRules::refusals()
{
    QFETCH(QByteArray, content);
    m_iccs->write(QStringLiteral("bad.dmn"), content);
    const QByteArray before = m_iccs->read(QStringLiteral("p.iccs"));
    const auto refused = run(QStringLiteral("import p.iccs bad.dmn --as rules"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("bad.dmn"), refused.err.constData());
    QCOMPARE(m_iccs->read(QStringLiteral("p.iccs")), before);
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
