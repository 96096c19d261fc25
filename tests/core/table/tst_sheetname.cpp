// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetname.h"

#include <QTest>

class TestSheetName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
};

void TestSheetName::names_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("given");
    QTest::newRow("plain") << QStringList { "Flat" } << QStringList { "Flat" };
    QTest::newRow("forbidden") << QStringList { "a[b]:c*d?e/f\\g" }
                               << QStringList { "a-b--c-d-e-f-g" };
    QTest::newRow("long") << QStringList { QString(40, u'x'), QString(40, u'x') }
                          << QStringList { QString(31, u'x'), QString(27, u'x') + " (2)" };
    QTest::newRow("case") << QStringList { "Codes", "CODES", "codes" }
                          << QStringList { "Codes", "CODES (2)", "codes (3)" };
    QTest::newRow("empty") << QStringList { "", " ", "1" } << QStringList { "1", "2", "1 (2)" };
    QTest::newRow("apostrophes") << QStringList { "'it's'", "'" } << QStringList { "it's", "1" };
    QTest::newRow("reserved") << QStringList { "History" } << QStringList { "History (2)" };
    QTest::newRow("half a character")
        << QStringList { QString(30, u'x') + QString::fromUtf8("\U0001F600") }
        << QStringList { QString(30, u'x') };
}

void TestSheetName::names()
{
    QFETCH(QStringList, wanted);
    table::SheetNames names;
    QStringList given;
    for (const QString &name : wanted)
        given << names.next(name);
    QTEST(given, "given");
}

QTEST_GUILESS_MAIN(TestSheetName)
#include "tst_sheetname.moc"
