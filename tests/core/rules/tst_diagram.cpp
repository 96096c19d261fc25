// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/diagram.h"
#include "randomtables.h"

#include <QTest>

#include <cmath>

using randomtables::allRecords;
using randomtables::holds;
using rules::Box;
using rules::BoxTable;
using rules::cellCount;
using rules::Diagram;
using rules::Example;
using rules::HitPolicy;
using rules::ValueSet;

// Rows laid one over the other, the last one below.
static Diagram::Root layered(Diagram &diagram, const BoxTable &table)
{
    Diagram::Root root = diagram.constant(-1);
    for (int i = int(table.rules.size()) - 1; i >= 0; --i)
        root = diagram.overlay(table.rules[size_t(i)].box, diagram.constant(i), root);
    return root;
}

class TestDiagram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheBoxesSay();
    void equalFunctionsHaveOneRoot();
    void findsTheLeastDifference();
    void boxesOfAValue();
    void givesUpInTime();
    void handlesHugeSpaces();
};

void TestDiagram::saysWhatTheBoxesSay()
{
    for (int seed = 0; seed < 500; ++seed) {
        const BoxTable table = randomtables::Maker(seed, HitPolicy::First).table();
        Diagram diagram(table.whole);
        const Diagram::Root root = layered(diagram, table);
        std::map<qint32, double> counts;
        for (const Example &record : allRecords(table.whole)) {
            int first = 0;
            while (first < int(table.rules.size())
                   && !holds(table.rules[size_t(first)].box, record))
                ++first;
            const int expected = first < int(table.rules.size()) ? first : -1;
            QCOMPARE(diagram.valueAt(root, record), expected);
            ++counts[expected];
        }
        for (int value = -1; value < int(table.rules.size()); ++value)
            QCOMPARE(diagram.cellsWith(root, value), counts[value]);
    }
}

// The order in which boxes that do not meet were laid down leaves no trace.
void TestDiagram::equalFunctionsHaveOneRoot()
{
    const Box whole(5, ValueSet::firstOf(3));
    Diagram diagram(whole);
    const auto corner = [&](int value) { return Box(5, ValueSet { value }); };
    const auto both = [&](int first, int second) {
        const auto one = diagram.overlay(corner(first), diagram.constant(7), diagram.constant(0));
        return diagram.overlay(corner(second), diagram.constant(7), one);
    };
    QCOMPARE(both(0, 2), both(2, 0));
    QVERIFY(both(0, 2) != both(0, 1));
    const auto nothing = diagram.overlay(whole, diagram.constant(0), both(0, 2));
    QCOMPARE(nothing, diagram.constant(0));
}

void TestDiagram::findsTheLeastDifference()
{
    for (int seed = 0; seed < 500; ++seed) {
        randomtables::Maker maker(seed, HitPolicy::First);
        const BoxTable table = maker.table();
        BoxTable other = table;
        other.rules.front().box = table.rules.back().box;
        Diagram diagram(table.whole);
        const Diagram::Root a = layered(diagram, table), b = layered(diagram, other);
        std::optional<Example> least;
        double cells = 0;
        for (const Example &record : allRecords(table.whole)) {
            if (diagram.valueAt(a, record) == diagram.valueAt(b, record))
                continue;
            ++cells;
            if (!least)
                least = record;
        }
        QVERIFY(diagram.firstDifference(a, b) == least);
        QCOMPARE(diagram.differingCells(a, b), cells);
        QCOMPARE(a == b, !least.has_value());
    }
}

void TestDiagram::boxesOfAValue()
{
    for (int seed = 0; seed < 300; ++seed) {
        const BoxTable table = randomtables::Maker(seed, HitPolicy::First).table();
        Diagram diagram(table.whole);
        Diagram::Root root = layered(diagram, table);
        const double wanted = diagram.cellsWith(root, 0);
        const Diagram::Root all = root;
        double found = 0;
        while (const auto box = diagram.boxWith(root, 0)) {
            found += cellCount(*box);
            for (const Example &record : allRecords(table.whole)) {
                if (holds(*box, record))
                    QCOMPARE(diagram.valueAt(all, record), 0);
            }
            root = diagram.overlay(*box, diagram.constant(99), root);
        }
        QCOMPARE(found, wanted);
    }
}

void TestDiagram::givesUpInTime()
{
    const Box whole(8, ValueSet::firstOf(4));
    std::vector<Box> boxes;
    for (int i = 0; i < 8; ++i) {
        boxes.push_back(whole);
        boxes.back()[size_t(i)] = { i % 4 };
    }
    std::vector<const Box *> pointers;
    std::vector<int> active;
    for (const Box &box : boxes) {
        active.push_back(int(pointers.size()));
        pointers.push_back(&box);
    }
    const auto settle
        = [](std::vector<int> &left, const Diagram::IsWhole &isWhole) -> std::optional<qint32> {
        for (const int box : left) {
            if (!isWhole(box))
                return std::nullopt;
        }
        return qint32(left.size());
    };
    Diagram small(whole);
    QVERIFY(!small.partition(pointers, active, settle, 20));
    Diagram large(whole);
    const auto root = large.partition(pointers, active, settle, 1e6);
    QVERIFY(root.has_value());
    QCOMPARE(large.cellsWith(*root, 8), 1.0);
    QCOMPARE(large.cellsWith(*root, 0), std::pow(3.0, 8));
}

void TestDiagram::handlesHugeSpaces()
{
    const Box whole(40, ValueSet::firstOf(200));
    Diagram diagram(whole);
    Box box = whole;
    box[3] = { 7, 150 };
    box[39] = { 199 };
    const auto root = diagram.overlay(box, diagram.constant(1), diagram.constant(0));
    QCOMPARE(diagram.size(), 4); // two leaves, two attributes that matter
    QCOMPARE(diagram.cellsWith(root, 1), std::pow(200.0, 38) * 2);
    QVERIFY(*diagram.boxWith(root, 1) == box);
}

QTEST_GUILESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
