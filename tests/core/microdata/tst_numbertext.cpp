// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/numbertext.h"

#include <QTest>

class TestNumberText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
};

void TestNumberText::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const char *text, const char *sign, const QVariant &expected) {
        QTest::addRow("%s with %s", text, sign)
            << QString::fromUtf8(text) << QString::fromUtf8(sign) << expected;
    };
    row("12", ".", 12.0);
    row("007", ".", 7.0);
    row(" 3.5 ", ".", 3.5);
    row("3,5", ",", 3.5);
    row("-3.5", ".", -3.5);
    row("−2", ".", -2.0);
    row("+4", ".", 4.0);
    row("1,234", ".", 1234.0);
    row("1,234.5", ".", 1234.5);
    row("1.234.567,25", ",", 1234567.25);
    row("1 234 567", ",", 1234567.0);
    row("1\u00A0234", ",", 1234.0);
    row("1'234", ".", 1234.0);
    row(".5", ".", 0.5);
    row("5.", ".", 5.0);
    row("١٢٫٥", "٫", 12.5);
    row("9007199254740993", ".", 9007199254740992.0);
    row("1.234", ",", 1234.0);
    row("3.5", ",", {}); // not taken for thirty-five
    row("1,23", ".", {});
    row("12,34,567", ".", {});
    row("1,234.567,8", ".", {});
    row("1234,567", ".", {});
    row("1,234 567", ".", {});
    row("1e5", ".", {});
    row("12 years", ".", {});
    row("1-2", ".", {});
    row("-", ".", {});
    row("", ".", {});
    row(".", ".", {});
    row("nan", ".", {});
}

void TestNumberText::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, sign);
    QFETCH(QVariant, expected);
    const QByteArray utf8 = text.toUtf8();
    const auto number = microdata::numberOf(text, sign);
    const auto again
        = microdata::numberOf(std::string_view(utf8.constData(), std::size_t(utf8.size())), sign);
    QCOMPARE(number.has_value(), expected.isValid());
    QVERIFY(number == again);
    if (number)
        QCOMPARE(*number, expected.toDouble());
}

void TestNumberText::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("iso") << "2015-01-03"
                         << "yyyy-MM-dd" << QDate(2015, 1, 3);
    QTest::newRow("iso with time") << "2015-01-03 05:50:00"
                                   << "yyyy-MM-dd" << QDate(2015, 1, 3);
    QTest::newRow("iso with T") << "2015-01-03T05:50"
                                << "yyyy-MM-dd" << QDate(2015, 1, 3);
    QTest::newRow("compact") << "20200324"
                             << "yyyyMMdd" << QDate(2020, 3, 24);
    QTest::newRow("European") << "3.1.2015"
                              << "d.M.yyyy" << QDate(2015, 1, 3);
    QTest::newRow("blank in format") << "3 01 2015 09:30"
                                     << "d MM yyyy" << QDate(2015, 1, 3);
    QTest::newRow("no such day") << "2015-02-30"
                                 << "yyyy-MM-dd" << QDate();
    QTest::newRow("other format") << "03/01/2015"
                                  << "yyyy-MM-dd" << QDate();
    QTest::newRow("empty") << ""
                           << "yyyy-MM-dd" << QDate();
}

void TestNumberText::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    QTEST(microdata::dateOf(text, format).value_or(QDate()), "expected");
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
