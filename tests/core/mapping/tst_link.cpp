// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/link.h"

#include <QTest>

class TestLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsComeBack();
    void unknownIdsAreRefused();
    void tags_data();
    void tags();
    void rejected_data();
    void rejected();
};

void TestLink::idsComeBack()
{
    for (int i = int(mapping::Extent::Equal); i <= int(mapping::Extent::None); ++i)
        QCOMPARE(mapping::extentFromId(mapping::extentId(mapping::Extent(i))), mapping::Extent(i));
    for (int i = int(mapping::Status::Draft); i <= int(mapping::Status::OutOfScope); ++i)
        QCOMPARE(mapping::statusFromId(mapping::statusId(mapping::Status(i))), mapping::Status(i));
    for (int i = int(mapping::DataFlag::Threats); i <= int(mapping::DataFlag::Incitement); ++i)
        QCOMPARE(mapping::flagFromId(mapping::flagId(mapping::DataFlag(i))), mapping::DataFlag(i));
    QCOMPARE(mapping::statusFromId(QStringLiteral(" In  Review ")), mapping::Status::InReview);
}

void TestLink::unknownIdsAreRefused()
{
    QVERIFY(!mapping::extentFromId(QStringLiteral("partial")));
    QVERIFY(!mapping::statusFromId(QString()));
    QVERIFY(!mapping::flagFromId(QStringLiteral("XX")));
}

void TestLink::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::newRow("one") << "event.At=1"
                         << "event.At=1";
    QTest::newRow("blanks") << " event.At = 1 ; event.Cy=2;"
                            << "event.At=1;event.Cy=2";
    QTest::newRow("no value") << "event.At=;=1;x"
                              << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestLink::tags()
{
    QFETCH(QString, text);
    QTEST(mapping::tagsToText(mapping::tagsFromText(text)), "again");
}

void TestLink::rejected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("again");
    QTest::newRow("two") << "0409: no force; 0501: not a dwelling" << 2
                         << "0409: no force; 0501: not a dwelling";
    QTest::newRow("bare codes") << "0409;0501" << 2 << "0409; 0501";
    QTest::newRow("semicolon in the reason")
        << "0409: no force; no threat; 0501" << 2 << "0409: no force; no threat; 0501";
    QTest::newRow("empty") << "" << 0 << "";
}

void TestLink::rejected()
{
    QFETCH(QString, text);
    const auto candidates = mapping::rejectedFromText(text);
    QTEST(int(candidates.size()), "count");
    QTEST(mapping::rejectedToText(candidates), "again");
    QCOMPARE(mapping::rejectedFromText(mapping::rejectedToText(candidates)), candidates);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
