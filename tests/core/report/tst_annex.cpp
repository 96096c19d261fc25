// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/annex.h"
#include "support/reportsample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestAnnex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sheetForEachTable();
    void numbersAreNumbers();
    void writesAndSameBytes_data();
    void writesAndSameBytes();
};

void TestAnnex::sheetForEachTable()
{
    const table::Workbook book = report::annex(support::reportSample("en"));
    QStringList names;
    for (const table::Sheet &sheet : book.sheets)
        names.append(sheet.name);
    QCOMPARE(names,
             QStringList({ "Contents", "Figure 1", "Table 1", "Figure 2", "Figure 3", "Figure 4",
                           "Figure 5", "Figure 6", "Table 2" }));
    QCOMPARE(book.created, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(book.sheets[8].rows.size(), 1 + 1 + 70 + 1); // caption, head, rows, a line
    QVERIFY(!book.sheets[0].rightToLeft);
    QVERIFY(report::annex(support::reportSample("ar")).sheets[2].rightToLeft);
}

void TestAnnex::numbersAreNumbers()
{
    const table::Sheet sheet = report::annex(support::reportSample("en")).sheets[2];
    QCOMPARE(sheet.rows[0][0].value.toString(),
             QString("Table 1. Correspondence of national codes with ICCS, by section"));
    const QList<table::Cell> row = sheet.rows[4]; // caption, two heads, a group, then 01
    QCOMPARE(row[0].value.toString(), QString("01"));
    QCOMPARE(row[0].style, table::CellStyle::Code);
    QCOMPARE(row[2].value, QVariant(1200.0));
    QCOMPARE(row[4].value, QVariant(1.0)); // 100 %
    QCOMPARE(row[4].style, table::CellStyle::Percent);
}

void TestAnnex::writesAndSameBytes_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::newRow("sample") << false;
    QTest::newRow("hostile") << true;
}

void TestAnnex::writesAndSameBytes()
{
    QFETCH(bool, isHostile);
    const report::Document document
        = isHostile ? support::hostileReport() : support::reportSample("zh");
    const QTemporaryDir folder;
    QList<QByteArray> contents;
    for (const char *name : { "a.xlsx", "b.xlsx" }) {
        const QString path = folder.filePath(name);
        const base::Result<> written = table::writeWorkbook(path, report::annex(document));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents.append(file.readAll());
    }
    QVERIFY(!contents[0].isEmpty());
    QCOMPARE(contents[0], contents[1]);
}

QTEST_GUILESS_MAIN(TestAnnex)
#include "tst_annex.moc"
