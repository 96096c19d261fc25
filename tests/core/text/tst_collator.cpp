// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/collator.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

class TestCollator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data();
    void orders();
};

void TestCollator::orders_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers") << "" << QStringList { "9", "10", "101", "1000" };
    QTest::newRow("codes") << "en" << QStringList { "A2", "A10", "B1" };
    QTest::newRow("accents") << "fr" << QStringList { "cote", QString::fromUtf8("coté"), "cotes" };
    QTest::newRow("spanish") << "es" << QStringList { "nube", QString::fromUtf8("ñame"), "oro" };
    QTest::newRow("unknown locale") << "xx" << QStringList { "a", "B", "c" };
    QTest::newRow("long") << "en" << QStringList { QString(500, u'a'), QString(501, u'a') };
}

void TestCollator::orders()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, ordered);
    const text::Collator collator(locale);
    QStringList byCompare(ordered.rbegin(), ordered.rend());
    QStringList byKey = byCompare;
    std::sort(byCompare.begin(), byCompare.end(),
              [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    std::sort(byKey.begin(), byKey.end(), [&](const QString &a, const QString &b) {
        return collator.sortKey(a) < collator.sortKey(b);
    });
    QCOMPARE(byCompare, ordered);
    QCOMPARE(byKey, ordered);
    QCOMPARE(collator.compare(ordered.first(), ordered.first()), 0);
}

QTEST_GUILESS_MAIN(TestCollator)
#include "tst_collator.moc"
