// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/iccscode.h"

#include <QTest>

using classification::IccsCode;

class TestIccsCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsShape_data();
    void knowsItsShape();
    void ordersAsTheListDoes();
    void knowsWhatIsWithin();
};

void TestIccsCode::knowsItsShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level"); // 0: no code
    QTest::newRow("section") << "01" << 1;
    QTest::newRow("division") << "0101" << 2;
    QTest::newRow("group") << "01031" << 3;
    QTest::newRow("class") << "010321" << 4;
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("one digit") << "1" << 0;
    QTest::newRow("three digits") << "101" << 0;
    QTest::newRow("seven digits") << "0103211" << 0;
    QTest::newRow("blank inside") << "01 1" << 0;
    QTest::newRow("letter") << "0l01" << 0;
    QTest::newRow("sign") << "-101" << 0;
    QTest::newRow("wide digits") << QStringLiteral(u"\uFF10\uFF11\uFF10\uFF11") << 0;
    QTest::newRow("Arabic digits") << QStringLiteral(u"\u0660\u0661\u0660\u0661") << 0;
}

void TestIccsCode::knowsItsShape()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    const auto code = IccsCode::parse(text);
    QCOMPARE(code.has_value(), level > 0);
    if (!code)
        return;
    QCOMPARE(code->level(), level);
    QCOMPARE(code->toString(), text);
    QCOMPARE(code->section().toString(), text.left(2));
}

void TestIccsCode::ordersAsTheListDoes()
{
    QStringList texts { "0211", "02", "02111", "10", "0201", "01" };
    QList<IccsCode> codes;
    for (const QString &text : texts)
        codes << *IccsCode::parse(text);
    std::sort(codes.begin(), codes.end());
    QStringList sorted;
    for (const IccsCode &code : codes)
        sorted << code.toString();
    QCOMPARE(sorted, QStringList({ "01", "02", "0201", "0211", "02111", "10" }));
}

void TestIccsCode::knowsWhatIsWithin()
{
    const IccsCode division = *IccsCode::parse("0211");
    QVERIFY(IccsCode::parse("02111")->isWithin(division));
    QVERIFY(division.isWithin(division));
    QVERIFY(!division.isWithin(*IccsCode::parse("02111")));
    QVERIFY(!IccsCode::parse("0201")->isWithin(division));
}

QTEST_GUILESS_MAIN(TestIccsCode)
#include "tst_iccscode.moc"
