// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/coverage.h"
#include "core/rules/ruleindex.h"
#include "randomtables.h"

#include <QTest>

#include <cmath>

using rules::Box;
using rules::BoxTable;
using rules::cellCount;
using rules::coverageOf;
using rules::difference;
using rules::Example;
using rules::exampleOf;
using rules::HitPolicy;
using rules::intersection;
using rules::isEmpty;
using rules::isInside;
using rules::merged;
using rules::RuleIndex;
using rules::ValueSet;

class TestBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyAsSoonAsOneSetIs();
    void countsPastSixtyFourBits();
    void differenceIsDisjointAndWhole();
    void differenceOfManyIsTheSame();
    void indexAgreesWithBoxes();
    void mergesNeighbours();
    void valuesOnWordLimits();
};

void TestBox::emptyAsSoonAsOneSetIs()
{
    QVERIFY(isEmpty({ ValueSet { 0, 1 }, ValueSet() }));
    QVERIFY(!isEmpty({ ValueSet { 0 }, ValueSet { 255 } }));
    QVERIFY(!isEmpty({}));
    QCOMPARE(cellCount({}), 1.0);
    QVERIFY(isInside({ ValueSet { 1 } }, { ValueSet { 0, 1 } }));
    QVERIFY(!isInside({ ValueSet { 0, 2 } }, { ValueSet { 0, 1 } }));
    const Example expected { 3, 64 };
    QVERIFY(exampleOf({ ValueSet { 3, 7 }, ValueSet { 64, 200 } }) == expected);
}

void TestBox::countsPastSixtyFourBits()
{
    const Box box(20, ValueSet::firstOf(256));
    QCOMPARE(cellCount(box), std::pow(2.0, 160));
}

void TestBox::differenceIsDisjointAndWhole()
{
    for (int seed = 0; seed < 500; ++seed) {
        const BoxTable table = randomtables::Maker(seed, HitPolicy::Unique).table();
        const Box &a = table.rules.front().box, &b = table.rules.back().box;
        const std::vector<Box> pieces = difference(a, b);
        QVERIFY(pieces.size() <= std::max<size_t>(1, table.whole.size()));
        for (const Example &record : randomtables::allRecords(table.whole)) {
            int times = 0;
            for (const Box &piece : pieces)
                times += randomtables::holds(piece, record);
            const bool isIn = randomtables::holds(a, record) && !randomtables::holds(b, record);
            QCOMPARE(times, isIn ? 1 : 0);
        }
    }
}

void TestBox::differenceOfManyIsTheSame()
{
    for (int seed = 0; seed < 200; ++seed) {
        const BoxTable table = randomtables::Maker(seed, HitPolicy::Unique).table();
        double cells = 0;
        for (const Box &piece : difference(table.whole, table.impossible))
            cells += cellCount(piece);
        QCOMPARE(cells, coverageOf(table.whole, {}, table.impossible, 1e9).gapCells);
    }
}

void TestBox::indexAgreesWithBoxes()
{
    for (int seed = 0; seed < 300; ++seed) {
        const BoxTable table = randomtables::Maker(seed, HitPolicy::Unique).table();
        std::vector<const Box *> boxes;
        for (const auto &rule : table.rules)
            boxes.push_back(&rule.box);
        const RuleIndex index(boxes, table.whole);
        for (const Box *box : boxes) {
            if (isEmpty(*box))
                continue;
            std::vector<int> meeting, holding;
            for (size_t i = 0; i < boxes.size(); ++i) {
                if (!isEmpty(intersection(*box, *boxes[i])))
                    meeting.push_back(int(i));
                if (isInside(*box, *boxes[i]))
                    holding.push_back(int(i));
            }
            QVERIFY(RuleIndex::positions(index.meeting(*box)) == meeting);
            QVERIFY(RuleIndex::positions(index.holding(*box)) == holding);
        }
    }
}

void TestBox::mergesNeighbours()
{
    const std::vector<Box> boxes { { ValueSet { 0 }, ValueSet { 0 } },
                                   { ValueSet { 1 }, ValueSet { 0 } },
                                   { ValueSet { 0, 1 }, ValueSet { 1 } },
                                   { ValueSet { 3 }, ValueSet { 1 } } };
    const std::vector<Box> expected { { ValueSet { 0, 1, 3 }, ValueSet { 1 } },
                                      { ValueSet { 0, 1 }, ValueSet { 0 } } };
    QVERIFY(merged(boxes) == expected);
    QVERIFY(merged({}).empty());
}

// Four words of bits hold the values of an attribute, the last one too.
void TestBox::valuesOnWordLimits()
{
    ValueSet set;
    for (const int value : { 0, 63, 64, 127, 128, 191, 192, 255 })
        set.insert(value);
    QList<int> values;
    for (int value = set.first(); value >= 0; value = set.next(value + 1))
        values << value;
    QCOMPARE(values, (QList<int> { 0, 63, 64, 127, 128, 191, 192, 255 }));
    QVERIFY(set.isSubsetOf(ValueSet::firstOf(256)));
}

QTEST_GUILESS_MAIN(TestBox)
#include "tst_box.moc"
