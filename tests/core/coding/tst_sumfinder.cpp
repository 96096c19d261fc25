// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codegroups.h"
#include "core/coding/sumfinder.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using coding::SumFinder;

// Sums by arithmetic, and groups by how codes are written.
class TestSumFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsHeadingsAndTotals();
    void findsNestedSums();
    void believesFewPlacesOnlyWhenMarked();
    void takesNoUnequalSum();
    void letsTheFirstMeasureDecide();
    void findsWholeOutOfOrder();
    void findsPlantedSumsAndNoOthers();
    void groupsCodes_data();
    void groupsCodes();
};

namespace
{

using Counts = QList<qint64>;

SumFinder::Series series(const Counts &counts, bool isMarked = false)
{
    SumFinder::Series made;
    for (int i = 0; i < counts.size(); ++i)
        made.counts.push_back({ i, counts[i] });
    made.isMarked = isMarked;
    return made;
}

std::vector<int> orderOf(std::size_t count)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

SumFinder found(const std::vector<SumFinder::Series> &all, std::vector<int> measures = {})
{
    if (measures.empty())
        measures.resize(all.front().counts.size());
    SumFinder finder(all, measures);
    finder.findRuns(orderOf(all.size()));
    return finder;
}

} // namespace

void TestSumFinder::findsHeadingsAndTotals()
{
    const SumFinder heading = found({ series({ 3, 7, 11, 4 }), series({ 1, 2, 5, 4 }),
                                      series({ 2, 5, 6, 0 }), series({ 9, 9, 9, 9 }) });
    QCOMPARE(heading.sum(0).parts, (std::vector<int> { 1, 2 }));
    QCOMPARE(heading.sum(0).evidence, 3);
    QVERIFY(!heading.isSum(1) && !heading.isSum(2) && !heading.isSum(3));
    const SumFinder total
        = found({ series({ 1, 2, 5 }), series({ 2, 5, 6 }), series({ 3, 7, 11 }) });
    QVERIFY(total.isSum(2));
    QVERIFY(!total.isSum(0) && !total.isSum(1));
}

void TestSumFinder::findsNestedSums()
{
    const SumFinder finder
        = found({ series({ 10, 20, 30 }), series({ 4, 5, 6 }), series({ 1, 2, 3 }),
                  series({ 3, 3, 3 }), series({ 6, 15, 24 }) });
    QCOMPARE(finder.sum(0).parts, (std::vector<int> { 2, 3, 4 }));
    QCOMPARE(finder.sum(1).parts, (std::vector<int> { 2, 3 }));
}

void TestSumFinder::believesFewPlacesOnlyWhenMarked()
{
    const SumFinder chance = found({ series({ 3 }), series({ 1 }), series({ 2 }) });
    QVERIFY(!chance.isSum(0));
    QCOMPARE(chance.doubt(0).parts, (std::vector<int> { 1, 2 }));
    QVERIFY(found({ series({ 3 }, true), series({ 1 }), series({ 2 }) }).isSum(0));
}

void TestSumFinder::takesNoUnequalSum()
{
    QVERIFY(!found({ series({ 3, 7, 12 }), series({ 1, 2, 5 }), series({ 2, 5, 6 }) }).isSum(0));
    // Two equal series are no sum of each other.
    QVERIFY(!found({ series({ 3, 7, 12 }), series({ 3, 7, 12 }) }).isSum(0));
    QVERIFY(
        !found({ series({ 3, 7, 11 }), series({ 4, 8, 12 }), series({ -1, -1, -1 }) }).isSum(0));
    QVERIFY(!found({ series({ 0, 0, 0 }), series({ 0, 0, 0 }), series({ 0, 0, 0 }) }).isSum(0));
}

// Persons that did several things are counted once in the sum.
void TestSumFinder::letsTheFirstMeasureDecide()
{
    const std::vector<SumFinder::Series> all { series({ 3, 7, 11, 5 }), series({ 1, 2, 5, 4 }),
                                               series({ 2, 5, 6, 3 }) };
    QVERIFY(found(all, { 0, 0, 0, 1 }).isSum(0));
    QVERIFY(!found(all, { 1, 1, 1, 0 }).isSum(0));
}

void TestSumFinder::findsWholeOutOfOrder()
{
    SumFinder finder({ series({ 1, 2, 5 }), series({ 5, 10, 16 }, true), series({ 2, 5, 6 }),
                       series({ 2, 3, 5 }) },
                     { 0, 0, 0 });
    finder.findRuns(orderOf(4));
    QVERIFY(!finder.isSum(1));
    finder.findWhole(1);
    QCOMPARE(finder.sum(1).parts, (std::vector<int> { 0, 2, 3 }));
}

// Tables of random details with headings put in at random.
void TestSumFinder::findsPlantedSumsAndNoOthers()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        constexpr int places = 6;
        std::vector<SumFinder::Series> all;
        std::vector<char> isPlanted;
        for (int group = 0; group < 8; ++group) {
            const int details = random.bounded(1, 6);
            Counts sum(places, 0);
            const auto at = all.size();
            for (int i = 0; i < details; ++i) {
                Counts counts;
                for (int place = 0; place < places; ++place) {
                    counts << random.bounded(1, 100'000);
                    sum[place] += counts.back();
                }
                all.push_back(series(counts));
                isPlanted.push_back(false);
            }
            if (details > 1) {
                all.insert(all.begin() + qsizetype(at), series(sum));
                isPlanted.insert(isPlanted.begin() + qsizetype(at), true);
            }
        }
        const SumFinder finder = found(all);
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(finder.isSum(int(i)), bool(isPlanted[i]));
    }
}

void TestSumFinder::groupsCodes_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("groups");
    using S = QStringList;
    QTest::newRow("signs") << S { "14", "140", "14_1", "14_10", "1", "14_1_a" }
                           << S { "14_1:14_1_a", "14:14_1,14_10,14_1_a" };
    QTest::newRow("digits by length") << S { "01", "0101", "0102", "02" } << S { "01:0101,0102" };
    QTest::newRow("zeros at the end") << S { "511000", "511200", "511201", "512000", "------" }
                                      << S { "511200:511201", "511000:511200,511201" };
    QTest::newRow("one digit more") << S { "1", "10", "11", "2" } << S {};
    QTest::newRow("none") << S { "", "A", "AB" } << S {};
}

void TestSumFinder::groupsCodes()
{
    QFETCH(const QStringList, codes);
    QStringList groups;
    for (const coding::CodeGroup &group : coding::groupsOf(codes)) {
        QStringList below;
        for (const int code : group.below)
            below << codes[code];
        groups << codes[group.code] + u':' + below.join(u',');
    }
    QTEST(groups, "groups");
}

QTEST_GUILESS_MAIN(TestSumFinder)
#include "tst_sumfinder.moc"
