// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/barelabel.h"

#include <QTest>

class TestBareLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheConduct_data();
    void leavesTheConduct();
};

void TestBareLabel::leavesTheConduct_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("isRemainder");
    QTest::newRow("nothing to take away") << "Theft of a bicycle"
                                          << "Theft of a bicycle" << false;
    QTest::newRow("rest") << "Other acts of kidnapping, n.e.c."
                          << "kidnapping" << true;
    QTest::newRow("rest, Spanish") << "Otros delitos contra la salud"
                                   << "la salud" << true;
    QTest::newRow("article") << "Desacato. art. 240 bis"
                             << "Desacato." << false;
    QTest::newRow("act") << "Violation of Republic Act No. 9165"
                         << "Violation of Republic Act" << false;
    QTest::newRow("paragraph sign") << "Diebstahl § 242 StGB"
                                    << "Diebstahl" << false;
    QTest::newRow("Russian") << "Убийство (ст. 105 УК РФ)"
                             << "Убийство" << false;
    QTest::newRow("Hindi") << "लूट (392 से 394, 397/398 भा. द. सं.)"
                           << "लूट" << false;
    QTest::newRow("an age") << "Rape (victim under 16 yrs)"
                            << "Rape (victim under 16 yrs)" << false;
    QTest::newRow("words in brackets") << "Theft (2 or more persons)"
                                       << "Theft (2 or more persons)" << false;
    QTest::newRow("note to coders") << "Wounding [Use this code only if nothing else fits]"
                                    << "Wounding" << false;
    QTest::newRow("only a number") << "Art. 12"
                                   << "Art. 12" << false;
    QTest::newRow("a word that begins like one") << "Arterial road offences"
                                                 << "Arterial road offences" << false;
}

void TestBareLabel::leavesTheConduct()
{
    QFETCH(QString, label);
    const auto bare = suggestion::bareLabel(label);
    QCOMPARE(bare.text.size(), label.size());
    QTEST(bare.text.simplified(), "left");
    QTEST(bare.isRemainder, "isRemainder");
}

QTEST_GUILESS_MAIN(TestBareLabel)
#include "tst_barelabel.moc"
