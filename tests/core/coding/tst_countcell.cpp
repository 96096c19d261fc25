// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countcell.h"

#include <QTest>

using coding::CountCell;
using Kind = coding::CountCell::Kind;

// What is printed where a count should be.
class TestCountCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestCountCell::reads_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QString>("decimalSign");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *printed, const char *sign, Kind kind, qint64 count = 0) {
        QTest::addRow("%s with %s", printed, sign)
            << QByteArray(printed) << QString::fromLatin1(sign) << int(kind) << count;
    };
    row("12", ".", Kind::Number, 12'000'000);
    row(" 12 ", ".", Kind::Number, 12'000'000);
    row("0", ".", Kind::Number);
    row("-3", ".", Kind::Number, -3'000'000);
    row("1,234", ".", Kind::Number, 1'234'000'000);
    row("1.234", ",", Kind::Number, 1'234'000'000);
    row("1 234 567", ",", Kind::Number, 1'234'567'000'000);
    row("1,5", ",", Kind::Number, 1'500'000);
    row("8999999999999", ".", Kind::Number, 8'999'999'999'999'000'000);
    row("", ".", Kind::Blank);
    row("  ", ".", Kind::Blank);
    row("..", ".", Kind::NotStated);
    row("…", ".", Kind::NotStated);
    row("-", ".", Kind::NotStated);
    row("–", ",", Kind::NotStated);
    row("*", ".", Kind::NotStated);
    row(":", ".", Kind::NotStated);
    row("N/A", ".", Kind::NotStated);
    row("s/d", ".", Kind::NotStated);
    row("<5", ".", Kind::NotStated);
    row("≤ 3", ".", Kind::NotStated);
    row("1-4", ".", Kind::NotStated);
    row("twelve", ".", Kind::Unreadable);
    row("12 cases", ".", Kind::Unreadable);
    row("1,23,4", ".", Kind::Unreadable);
    row("1e5", ".", Kind::Unreadable);
    row("99999999999999", ".", Kind::Unreadable);
    row("\xff\xfe", ".", Kind::Unreadable);
}

void TestCountCell::reads()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const QString, decimalSign);
    QFETCH(const int, kind);
    const CountCell cell
        = coding::readCount({ printed.constData(), std::size_t(printed.size()) }, decimalSign);
    QCOMPARE(int(cell.kind), kind);
    QTEST(cell.count, "count");
}

QTEST_GUILESS_MAIN(TestCountCell)
#include "tst_countcell.moc"
