// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cellset.h"
#include "core/rules/interval.h"
#include "ruletables.h"

#include <QTest>

using rules::Cell;
using rules::cellFromText;
using rules::CellSet;
using rules::cellSet;
using rules::cellsOf;
using rules::HitPolicy;
using rules::intervalFromText;
using rules::policyFromId;
using rules::scopeFromId;
using rules::ScopeKind;
using rules::ValueSet;

class TestCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void accepts_data();
    void accepts();
    void writesSets_data();
    void writesSets();
    void meantWithoutItsChildren();
    void daysAreWhole();
    void policiesAndScopes();
};

void TestCell::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isNot");
    QTest::newRow("dash") << "-" << QStringList() << true;
    QTest::newRow("empty") << "  " << QStringList() << true;
    QTest::newRow("one") << " a " << QStringList { "a" } << false;
    QTest::newRow("list") << "a, b,c" << QStringList { "a", "b", "c" } << false;
    QTest::newRow("twice") << "a, a" << QStringList { "a" } << false;
    QTest::newRow("not") << "not(a, b)" << QStringList { "a", "b" } << true;
    QTest::newRow("Not with blank") << "Not (a)" << QStringList { "a" } << true;
    QTest::newRow("quoted") << "\"a, b\", c" << QStringList { "a, b", "c" } << false;
    QTest::newRow("escaped") << R"("say \"no\"")" << QStringList { "say \"no\"" } << false;
    QTest::newRow("begins like not") << "nothing" << QStringList { "nothing" } << false;
    QTest::newRow("interval") << "[18..65)" << QStringList { "[18..65)" } << false;
    QTest::newRow("nothing") << "not(-)" << QStringList() << false;
}

void TestCell::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    QFETCH(bool, isNot);
    const auto cell = cellFromText(text);
    QVERIFY(cell.has_value());
    QCOMPARE(cell->values, values);
    QCOMPARE(cell->isNot, isNot);
}

void TestCell::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "a,", ",a", "a,,b", "not()", "not(a", "\"a", "a \"b\"", "\"a\" b" })
        QTest::newRow(text) << text;
}

void TestCell::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!cellFromText(text));
}

void TestCell::writesWhatItReads_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isNot");
    QTest::addColumn<QString>("text");
    QTest::newRow("any") << QStringList() << true << "-";
    QTest::newRow("none") << QStringList() << false << "not(-)";
    QTest::newRow("list") << QStringList { "a", "b" } << false << "a, b";
    QTest::newRow("not") << QStringList { "a", "b" } << true << "not(a, b)";
    QTest::newRow("dash") << QStringList { "-" } << false << "\"-\"";
    QTest::newRow("comma") << QStringList { "a, b" } << false << "\"a, b\"";
    QTest::newRow("quote") << QStringList { "a\"\\b" } << true << "not(\"a\\\"\\\\b\")";
    QTest::newRow("empty") << QStringList { "" } << false << "\"\"";
    QTest::newRow("not in it") << QStringList { "not(a)" } << false << "\"not(a)\"";
}

void TestCell::writesWhatItReads()
{
    QFETCH(QStringList, values);
    QFETCH(bool, isNot);
    QFETCH(QString, text);
    const Cell cell { values, isNot };
    QCOMPARE(cellToText(cell), text);
    const auto again = cellFromText(text);
    QVERIFY(again.has_value());
    QCOMPARE(again->values, values);
    QCOMPARE(again->isNot, isNot);
}

void TestCell::accepts_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QStringList>("unknown");
    QTest::addColumn<QStringList>("cutting");
    const QStringList none;
    const auto row = [&](const char *name, const char *attribute, const char *text,
                         QList<int> positions, QStringList unknown, QStringList cutting) {
        QTest::newRow(name) << attribute << text << positions << unknown << cutting;
    };
    row("any", "force", "-", { 0, 1, 2 }, none, none);
    row("a value", "force", "no", { 1 }, none, none);
    row("not known is a value", "force", "not(yes)", { 1, 2 }, none, none);
    row("a parent stands for those below", "premises", "dwelling", { 0, 1, 2 }, none, none);
    row("not a parent", "premises", "not(dwelling)", { 3, 4 }, none, none);
    row("a child", "premises", "flat, street", { 2, 4 }, none, none);
    row("unknown", "force", "maybe, yes", { 0 }, { "maybe" }, none);
    row("band by code", "age", "18-64", { 1 }, none, none);
    row("interval", "age", "[18..65)", { 1 }, none, none);
    row("wider interval", "age", "[0..65)", { 0, 1 }, none, none);
    row("below", "age", "< 18", { 0 }, none, none);
    row("from", "age", ">=18", { 1, 2 }, none, none);
    row("not below", "age", "not(< 18)", { 1, 2, 3 }, none, none);
    row("cuts a band", "age", "< 20", { 0, 1 }, none, { "< 20" });
    row("closed end cuts", "age", "[18..65]", { 1, 2 }, none, { "[18..65]" });
    row("open start cuts", "age", "(18..65)", { 1 }, none, { "(18..65)" });
    row("meets no band", "age", "< -5", {}, none, { "< -5" });
    row("a list has no intervals", "force", "< 18", {}, { "< 18" }, none);
    row("no number", "age", "< x", {}, { "< x" }, none);
}

void TestCell::accepts()
{
    QFETCH(QString, attribute);
    QFETCH(QString, text);
    QFETCH(QList<int>, positions);
    const microdata::Dictionary dictionary = ruletables::dictionary();
    const CellSet set = cellSet(*cellFromText(text), *dictionary.find(attribute));
    QList<int> found;
    for (int value = set.values.first(); value >= 0; value = set.values.next(value + 1))
        found << value;
    QCOMPARE(found, positions);
    QTEST(set.unknown, "unknown");
    QTEST(set.cutting, "cutting");
}

void TestCell::writesSets_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << "force" << QList<int> { 0, 1, 2 } << "-";
    QTest::newRow("one") << "force" << QList<int> { 0 } << "yes";
    QTest::newRow("shorter as not") << "force" << QList<int> { 0, 2 } << "not(no)";
    QTest::newRow("parent") << "premises" << QList<int> { 0, 1, 2 } << "dwelling";
    QTest::newRow("child") << "premises" << QList<int> { 1 } << "house";
    QTest::newRow("all but a child") << "premises" << QList<int> { 0, 1, 3, 4 } << "not(flat)";
    QTest::newRow("parent alone") << "premises" << QList<int> { 0 }
                                  << "not(house, flat, shop, street)";
}

void TestCell::writesSets()
{
    QFETCH(QString, attribute);
    QFETCH(QList<int>, positions);
    const microdata::Dictionary dictionary = ruletables::dictionary();
    ValueSet set;
    for (const int position : positions)
        set.insert(position);
    const QList<Cell> cells = cellsOf(set, *dictionary.find(attribute));
    QCOMPARE(cells.size(), 1);
    QTEST(cellToText(cells.first()), "text");
    QVERIFY(cellSet(cells.first(), *dictionary.find(attribute)).values == set);
}

// A value without those that refine it, beside a value whose parent is left out, takes two cells.
void TestCell::meantWithoutItsChildren()
{
    const auto attribute = ruletables::attribute("a", "a|a1<a|b|b1<b");
    const ValueSet set { 0, 3 };
    const QList<Cell> cells = cellsOf(set, attribute);
    QCOMPARE(cells.size(), 2);
    QVERIFY((cellSet(cells[0], attribute).values | cellSet(cells[1], attribute).values) == set);
}

void TestCell::daysAreWhole()
{
    const auto closed
        = intervalFromText("[2024-01-01..2024-12-31]", microdata::AttributeType::Date);
    const auto open = intervalFromText("[2024-01-01..2025-01-01)", microdata::AttributeType::Date);
    QVERIFY(closed && open);
    QCOMPARE(*closed->to, *open->to);
    QCOMPARE(*closed->from, double(QDate(2024, 1, 1).toJulianDay()));
    QVERIFY(!intervalFromText("[2024-13-01..2025-01-01)", microdata::AttributeType::Date));
}

void TestCell::policiesAndScopes()
{
    for (const HitPolicy policy :
         { HitPolicy::Unique, HitPolicy::First, HitPolicy::Any, HitPolicy::Collect })
        QVERIFY(policyFromId(policyId(policy)) == policy);
    for (const ScopeKind kind :
         { ScopeKind::Offence, ScopeKind::Group, ScopeKind::Family, ScopeKind::List })
        QVERIFY(scopeFromId(scopeId(kind)) == kind);
    QVERIFY(policyFromId(" FIRST ") == HitPolicy::First);
    QVERIFY(!policyFromId("priority"));
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
