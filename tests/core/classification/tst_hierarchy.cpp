// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/hierarchy.h"

#include <QTest>

#include <numeric>

using classification::Hierarchy;

class TestHierarchy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksBothWays();
    void findsTheLowestCommonAncestor_data();
    void findsTheLowestCommonAncestor();
    void recognisesCircles_data();
    void recognisesCircles();
    void agreesWithWalkingUp();
};

// 0 ─ 1 ─ 3        5 ─ 6
//   └ 2 ─ 4
static const QList<int> twoTrees { -1, 0, 0, 1, 2, -1, 5 };

void TestHierarchy::walksBothWays()
{
    const Hierarchy tree(twoTrees);
    QVERIFY(tree.circle().isEmpty());
    QCOMPARE(tree.roots(), QList<int>({ 0, 5 }));
    QCOMPARE(tree.children(0), QList<int>({ 1, 2 }));
    QCOMPARE(tree.children(4), QList<int>());
    QCOMPARE(tree.ancestors(4), QList<int>({ 2, 0 }));
    QCOMPARE(tree.ancestors(0), QList<int>());
    QVERIFY(tree.isAncestor(0, 4));
    QVERIFY(!tree.isAncestor(4, 0));
    QVERIFY(!tree.isAncestor(4, 4));
    QVERIFY(!tree.isAncestor(1, 4));
    QVERIFY(!tree.isAncestor(0, 6));
}

void TestHierarchy::findsTheLowestCommonAncestor_data()
{
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QList<int> {} << -1;
    QTest::newRow("one") << QList<int> { 3 } << 3;
    QTest::newRow("cousins") << QList<int> { 3, 4 } << 0;
    QTest::newRow("parent and child") << QList<int> { 1, 3 } << 1;
    QTest::newRow("child and parent") << QList<int> { 3, 1 } << 1;
    QTest::newRow("twice the same") << QList<int> { 4, 4 } << 4;
    QTest::newRow("two trees") << QList<int> { 3, 6 } << -1;
}

void TestHierarchy::findsTheLowestCommonAncestor()
{
    QFETCH(QList<int>, positions);
    QTEST(Hierarchy(twoTrees).lowestCommonAncestor(positions), "expected");
}

void TestHierarchy::recognisesCircles_data()
{
    QTest::addColumn<QList<int>>("parents");
    QTest::addColumn<QList<int>>("circle"); // as a set
    QTest::newRow("itself") << QList<int> { -1, 1 } << QList<int> { 1 };
    QTest::newRow("two") << QList<int> { 1, 0 } << QList<int> { 0, 1 };
    QTest::newRow("three beside a tree") << QList<int> { -1, 0, 4, 2, 3 } << QList<int> { 2, 3, 4 };
    QTest::newRow("a tail hangs on it") << QList<int> { 1, 2, 1, 0 } << QList<int> { 1, 2 };
    QTest::newRow("no rows") << QList<int> {} << QList<int> {};
}

void TestHierarchy::recognisesCircles()
{
    QFETCH(QList<int>, parents);
    QList<int> found = Hierarchy(parents).circle();
    std::sort(found.begin(), found.end());
    QTEST(found, "circle");
}

// Every pair of a tree of 400, against the plain definition.
void TestHierarchy::agreesWithWalkingUp()
{
    QList<int> many { -1 };
    for (int position = 1; position < 400; ++position)
        many << (position * 7919 + 13) % position;
    const Hierarchy tree(many);
    QVERIFY(tree.circle().isEmpty());
    for (int a = 0; a < many.size(); ++a) {
        const QList<int> above = tree.ancestors(a);
        for (int b = 0; b < many.size(); ++b)
            QCOMPARE(tree.isAncestor(b, a), above.contains(b));
    }
}

QTEST_GUILESS_MAIN(TestHierarchy)
#include "tst_hierarchy.moc"
