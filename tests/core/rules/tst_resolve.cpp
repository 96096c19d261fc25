// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletables.h"

#include <QTest>

using rules::Cell;
using rules::cellCount;
using rules::DecisionTable;
using rules::HitPolicy;
using rules::isEmpty;
using rules::Resolved;

class TestResolve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanTable();
    void findings_data();
    void findings();
    void doubledIdsAndDefaults();
    void aRowWithAnErrorAnswersNothing();
    void withoutColumns();
    void impossibleRowsAreChecked();

private:
    Resolved resolved(const DecisionTable &table) const
    {
        return resolve(table, m_dictionary, m_iccs);
    }
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
    const classification::Classification m_iccs = ruletables::iccs();
};

void TestResolve::cleanTable()
{
    const auto result
        = resolved(ruletables::table(HitPolicy::Unique, "force,premises,age",
                                     { "yes | dwelling | < 18 | 0401", "no | - | - | 0501",
                                       "default | out", "impossible | yes | street | -" }));
    QVERIFY2(
        result.findings.isEmpty(),
        qPrintable(result.findings.isEmpty() ? QString() : result.findings[0].message.toString()));
    QCOMPARE(int(result.table.rules.size()), 3);
    QCOMPARE(cellCount(result.table.whole), 3.0 * 5 * 4);
    QCOMPARE(cellCount(result.table.rules[0].box), 3.0);
    QVERIFY(result.table.rules[2].isDefault);
    QVERIFY(result.table.rules[2].box == result.table.whole);
    QCOMPARE(int(result.table.impossible.size()), 1);
}

void TestResolve::findings_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("check");
    QTest::addColumn<HitPolicy>("policy");
    const auto unique = HitPolicy::Unique;
    QTest::newRow("column unknown") << "force,colour"
                                    << "yes | - | 0401"
                                    << "R01" << unique;
    QTest::newRow("column twice") << "force,force"
                                  << "yes | yes | 0401"
                                  << "R01" << unique;
    QTest::newRow("value unknown") << "force"
                                   << "maybe | 0401"
                                   << "R02" << unique;
    QTest::newRow("interval cuts") << "age"
                                   << "< 20 | 0401"
                                   << "R02" << unique;
    QTest::newRow("nothing accepted") << "force"
                                      << "not(yes, no, unknown) | 0401"
                                      << "R03" << unique;
    QTest::newRow("column without values") << "empty"
                                           << "- | 0401"
                                           << "R03" << unique;
    QTest::newRow("no output") << "force"
                               << "yes | "
                               << "R04" << unique;
    QTest::newRow("tags alone") << "force"
                                << "yes | event.At=1"
                                << "R04" << unique;
    QTest::newRow("nothing collected") << "force"
                                       << "yes | "
                                       << "R04" << HitPolicy::Collect;
    QTest::newRow("no such category") << "force"
                                      << "yes | 0499"
                                      << "R07" << unique;
    QTest::newRow("no such tag") << "force"
                                 << "yes | event.Xx=1"
                                 << "R08" << HitPolicy::Collect;
    QTest::newRow("no such tag value") << "force"
                                       << "yes | event.At=77"
                                       << "R08" << HitPolicy::Collect;
    QTest::newRow("collects a category") << "force"
                                         << "yes | 0401"
                                         << "R09" << HitPolicy::Collect;
    QTest::newRow("collects out of scope") << "force"
                                           << "yes | out"
                                           << "R09" << HitPolicy::Collect;
}

void TestResolve::findings()
{
    QFETCH(QString, attributes);
    QFETCH(QString, row);
    QFETCH(QString, check);
    QFETCH(HitPolicy, policy);
    const auto result = resolved(ruletables::table(policy, attributes, { row }));
    QCOMPARE(ruletables::checks(result.findings), QStringList { check });
    QCOMPARE(result.findings[0].place.kind, QStringLiteral("rule"));
    QCOMPARE(result.findings[0].place.ids[0], QStringLiteral("t"));
    QVERIFY(!result.findings[0].advice.isEmpty());
}

void TestResolve::doubledIdsAndDefaults()
{
    auto table = ruletables::table(HitPolicy::Unique, "force",
                                   { "yes | 0401", "no | 0501", "default | 0502" });
    table.rows[1].id = table.rows[0].id;
    QCOMPARE(ruletables::checks(resolved(table).findings), QStringList { "R06" });

    table = ruletables::table(HitPolicy::Unique, "force", { "default | 0502", "yes | 0401" });
    auto result = resolved(table);
    QCOMPARE(ruletables::checks(result.findings), QStringList { "R05" });
    QCOMPARE(result.findings[0].severity, base::Severity::Warning);

    table = ruletables::table(HitPolicy::Unique, "force", { "default | 0502", "default | 0401" });
    table.rows[1].id = "other";
    result = resolved(table);
    QCOMPARE(ruletables::checks(result.findings), (QStringList { "R05", "R05" }));
    QVERIFY(isEmpty(result.table.rules[1].box));

    table = ruletables::table(HitPolicy::Unique, "force", { "default | 0502" });
    table.rows[0].cells.insert("force", Cell { { "yes" }, false });
    QCOMPARE(ruletables::checks(resolved(table).findings), QStringList { "R05" });
}

void TestResolve::aRowWithAnErrorAnswersNothing()
{
    const auto result = resolved(
        ruletables::table(HitPolicy::Unique, "force", { "maybe, yes | 0401", "no | 0501" }));
    QVERIFY(isEmpty(result.table.rules[0].box));
    QVERIFY(!isEmpty(result.table.rules[1].box));
    auto table = ruletables::table(HitPolicy::Unique, "force", { "yes | 0401" });
    table.rows[0].cells.insert("age", Cell { { "0-17" }, false }); // no column asks for it
    const auto other = resolved(table);
    QCOMPARE(ruletables::checks(other.findings), QStringList { "R01" });
    QVERIFY(isEmpty(other.table.rules[0].box));
}

void TestResolve::withoutColumns()
{
    auto result = resolved(ruletables::table(HitPolicy::Unique, "", { "default | 0401" }));
    QVERIFY(result.findings.isEmpty());
    QCOMPARE(int(result.table.rules.size()), 1);
    result = resolved(ruletables::table(HitPolicy::Unique, "", { "default | 0499" }));
    QCOMPARE(ruletables::checks(result.findings), QStringList { "R07" });
    QVERIFY(result.table.rules.empty());
}

void TestResolve::impossibleRowsAreChecked()
{
    const auto result = resolved(
        ruletables::table(HitPolicy::Unique, "force", { "yes | 0401", "impossible | maybe" }));
    QCOMPARE(ruletables::checks(result.findings), QStringList { "R02" });
    QVERIFY(result.table.impossible.empty());
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
