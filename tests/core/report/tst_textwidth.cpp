// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"
#include "core/report/textwidth.h"

#include <QTest>

#include <numeric>

using report::textWidth;
using report::wrappedText;

class TestTextWidth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scriptsDiffer();
    void linesFit_data();
    void linesFit();
    void tooLongEndsInEllipsis();
    void columnsFill();
    void numbersAreNotSqueezed();
};

void TestTextWidth::scriptsDiffer()
{
    QCOMPARE(textWidth(u"", 12), 0.0);
    QVERIFY(textWidth(u"iii", 12) < textWidth(u"mmm", 12));
    QCOMPARE(textWidth(QString("警察"), 10), 20.0);
    QCOMPARE(textWidth(QString("é"), 10), textWidth(u"e", 10));
    QCOMPARE(textWidth(QString("e\u0301"), 10), textWidth(u"e", 10)); // a mark stands above
    QVERIFY(textWidth(u"abc", 12, true) > textWidth(u"abc", 12));
}

void TestTextWidth::linesFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << "Acts causing harm or intending to cause harm to the person";
    QTest::newRow("one word") << QString(300, u'W');
    QTest::newRow("chinese") << "致人死亡或意图致人死亡的行为和其他行为";
    QTest::newRow("arabic") << "أفعال تسبب الضرر للشخص أو يقصد بها إلحاق الضرر به";
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x91\xAE").repeated(30);
}

void TestTextWidth::linesFit()
{
    QFETCH(QString, text);
    const QStringList lines = wrappedText(text, 100, 12, false, 1000);
    QVERIFY(lines.size() > 1);
    QString joined;
    for (const QString &line : lines) {
        QVERIFY2(textWidth(line, 12) <= 100, qPrintable(line));
        joined += line;
    }
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' ')); // nothing is lost
}

void TestTextWidth::tooLongEndsInEllipsis()
{
    const QStringList lines = wrappedText("one two three four five six seven", 60, 12, false, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].endsWith(QChar(0x2026)));
    QVERIFY(textWidth(lines[1], 12) <= 60);
    QCOMPARE(wrappedText("", 60, 12, false, 2), QStringList());
}

void TestTextWidth::columnsFill()
{
    report::Table table;
    QCOMPARE(report::columnWidths(table, 100, 8, 4), QList<double>({ 100 }));
    table.columns = { { report::Column::Kind::Text, 3 }, { report::Column::Kind::Text, 1 } };
    QCOMPARE(report::columnWidths(table, 100, 8, 4), QList<double>({ 75, 25 }));
    table.columns[1].weight = 0; // never nothing
    const QList<double> widths = report::columnWidths(table, 100, 8, 4);
    QVERIFY(widths[1] > 1);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 100.0);
}

void TestTextWidth::numbersAreNotSqueezed()
{
    report::Table table;
    table.columns = { { report::Column::Kind::Text, 20 }, { report::Column::Kind::Number, 1 } };
    table.rows = { { { report::Cell { "Total" }, report::Cell { "12,345,678" } } } };
    const QList<double> widths = report::columnWidths(table, 300, 8, 4);
    QVERIFY(widths[1] >= textWidth(u"12,345,678", 8) + 4);
    QCOMPARE(qRound(widths[0] + widths[1]), 300);
}

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
