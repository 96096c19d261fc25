// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/formulareads.h"

#include "core/table/cellreference.h"

#include <QTest>

// Which cells a formula reads.
class TestFormulaReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestFormulaReads::reads_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("expected"); // "?" in front: not certain
    QTest::newRow("sum") << "SUM(B4:B5)"
                         << "B4:B5";
    QTest::newRow("operators") << "-A1+$B$2*(C$3/100)%&D4"
                               << "A1:A1 B2:B2 C3:C3 D4:D4";
    QTest::newRow("turned round") << "SUM(D9:B4)"
                                  << "B4:D9";
    QTest::newRow("other sheet") << "Homicide!B6+'The men''s'!C6"
                                 << "Homicide!B6:B6 The men's!C6:C6";
    QTest::newRow("sheet for one") << "Data!A1:A2+B1"
                                   << "Data!A1:A2 B1:B1";
    QTest::newRow("whole columns") << "SUM(B:C)"
                                   << "B1:C1048576";
    QTest::newRow("whole rows") << "SUM(3:4)"
                                << "A3:XFD4";
    QTest::newRow("functions like places") << "LOG10(A1)+ATAN2(B1,1E3)"
                                           << "A1:A1 B1:B1";
    QTest::newRow("text") << "IF(A1=\"B2 \"\"C3\"\"\",TRUE,false)"
                          << "A1:A1";
    QTest::newRow("name") << "Men*2"
                          << "?";
    QTest::newRow("name and cell") << "Men*A1"
                                   << "?A1:A1";
    QTest::newRow("indirect") << "INDIRECT(\"B\"&A1)"
                              << "?A1:A1";
    QTest::newRow("offset") << "OFFSET(A1,1,1)"
                            << "?A1:A1";
    QTest::newRow("table") << "SUM(Cases[Men])"
                           << "?";
    QTest::newRow("other file") << "[1]Data!A1"
                                << "?Data!A1:A1";
    QTest::newRow("spilled") << "SUM(A1#)"
                             << "?A1:A1";
    QTest::newRow("nothing") << "1+2.5"
                             << "";
    QTest::newRow("other letters")
        << QString::fromUtf8("'Año'!B2+Мужчины") << QString::fromUtf8("?Año!B2:B2");
}

void TestFormulaReads::reads()
{
    QFETCH(QString, formula);
    QFETCH(QString, expected);
    const table::FormulaReads reads = table::readsOf(formula);
    QStringList ranges;
    for (const table::FormulaReads::Range &range : reads.ranges) {
        const QString sheet = range.sheet.isEmpty() ? QString() : range.sheet + u'!';
        ranges << sheet + table::referenceOf({ range.cells.top(), range.cells.left() }) + u':'
                + table::referenceOf({ range.cells.bottom(), range.cells.right() });
    }
    QCOMPARE((reads.isCertain ? QString() : QStringLiteral("?")) + ranges.join(u' '), expected);
}

QTEST_GUILESS_MAIN(TestFormulaReads)
#include "tst_formulareads.moc"
