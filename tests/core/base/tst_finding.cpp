// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/finding.h"
#include "core/base/validity.h"

#include <QTest>

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyNamesCheckAndPlace();
    void validityOverlaps_data();
    void validityOverlaps();
};

void TestFinding::keyNamesCheckAndPlace()
{
    base::Finding finding;
    finding.check = QStringLiteral("L04");
    finding.place = { QStringLiteral("link"), { QStringLiteral("police"), QStringLiteral("861") } };
    QCOMPARE(finding.approvalKey(), QStringLiteral("L04|link:police/861"));
    finding.message = base::Text("t", "other words");
    QCOMPARE(finding.approvalKey(), QStringLiteral("L04|link:police/861"));
}

void TestFinding::validityOverlaps_data()
{
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("day after") << QDate(2020, 12, 31) << QDate(2021, 1, 1) << false;
    QTest::newRow("same day") << QDate(2021, 1, 1) << QDate(2021, 1, 1) << true;
    QTest::newRow("open end") << QDate() << QDate(2021, 1, 1) << true;
    QTest::newRow("both open") << QDate() << QDate() << true;
}

void TestFinding::validityOverlaps()
{
    QFETCH(QDate, to);
    QFETCH(QDate, from);
    const base::Validity first { {}, to };
    const base::Validity second { from, {} };
    QTEST(first.overlaps(second), "overlap");
    QCOMPARE(first.overlaps(second), second.overlaps(first));
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
