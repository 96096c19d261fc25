// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/confidence.h"

#include <QTest>

class TestConfidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confidencesFallAndSumToOne();
    void shiftRaisesTheFirstOnly();
    void nothingConfirmedIsTheExpectedShift();
    void shiftFollowsTheTrials_data();
    void shiftFollowsTheTrials();
};

namespace
{

struct Example {
    QList<suggestion::Signals> evidence = QList<suggestion::Signals>(4, suggestion::Signals {});
    QList<double> scores { 1.0, 3.0, 0.5, 2.0 };
    QList<int> order { 1, 3, 0, 2 };
    suggestion::Ranked ranked() const { return { evidence, scores, order, false }; }
};

} // namespace

void TestConfidence::confidencesFallAndSumToOne()
{
    const Example example;
    const QList<double> confidences = suggestion::confidencesOf(example.ranked(), 0);
    QCOMPARE(confidences.size(), 4);
    double sum = 0;
    for (qsizetype place = 0; place < confidences.size(); ++place) {
        sum += confidences[place];
        QVERIFY(place == 0 || confidences[place] <= confidences[place - 1]);
    }
    QVERIFY(std::abs(sum - 1) < 1e-9);
    const double first = 1 / (1 + std::exp(-suggestion::logOddsOfFirst(example.ranked())));
    QVERIFY(std::abs(confidences.first() - first) < 1e-9);
    QVERIFY(suggestion::confidencesOf({ {}, {}, {}, false }, 0).isEmpty());
}

void TestConfidence::shiftRaisesTheFirstOnly()
{
    const Example example;
    const QList<double> before = suggestion::confidencesOf(example.ranked(), 0);
    const QList<double> after = suggestion::confidencesOf(example.ranked(), 1);
    QVERIFY(after[0] > before[0]);
    for (qsizetype place = 1; place < before.size(); ++place)
        QVERIFY(after[place] < before[place]);
}

void TestConfidence::nothingConfirmedIsTheExpectedShift()
{
    QCOMPARE(suggestion::shiftAfter({}, 0.25), 0.25);
}

void TestConfidence::shiftFollowsTheTrials_data()
{
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("right");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("as expected") << 100 << 50 << -0.01 << 0.01;
    QTest::newRow("one right says little") << 1 << 1 << 0.0 << 0.3;
    QTest::newRow("three in four right") << 1000 << 750 << 1.05 << 1.1; // log 3 = 1.099
    QTest::newRow("all wrong stays finite") << 1000 << 0 << -8.0 << -2.0;
    QTest::newRow("all right stays finite") << 1000 << 1000 << 2.0 << 8.0;
}

// The texts gave every offence even odds.
void TestConfidence::shiftFollowsTheTrials()
{
    QFETCH(int, trials);
    QFETCH(int, right);
    QFETCH(double, least);
    QFETCH(double, most);
    QList<suggestion::Trial> all;
    for (int number = 0; number < trials; ++number)
        all << suggestion::Trial { 0, number < right };
    const double shift = suggestion::shiftAfter(all, 0);
    QVERIFY2(shift >= least && shift <= most, qPrintable(QString::number(shift)));
}

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
