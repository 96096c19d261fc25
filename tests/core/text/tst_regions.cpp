// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/regions.h"

#include <QSet>
#include <QTest>

class TestRegions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFollowTheLanguage_data();
    void namesFollowTheLanguage();
    void everyRegionOnceInOrder();
};

void TestRegions::namesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("es") << "DEU"
                        << "es" << QStringLiteral("Alemania");
    QTest::newRow("en") << "DEU"
                        << "en" << QStringLiteral("Germany");
    QTest::newRow("ar") << "EGY"
                        << "ar" << QStringLiteral("مصر");
    QTest::newRow("not a country") << "QQQ"
                                   << "en" << QStringLiteral("QQQ");
    QTest::newRow("empty") << ""
                           << "en" << QString();
}

void TestRegions::namesFollowTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(QString, name);
    QCOMPARE(text::regionName(code, language), name);
}

void TestRegions::everyRegionOnceInOrder()
{
    const auto all = text::regions(QStringLiteral("es"));
    QVERIFY(all.size() > 240);
    QSet<QString> codes;
    for (const auto &region : all) {
        QVERIFY2(!region.name.isEmpty(), qPrintable(region.code));
        codes << region.code;
    }
    QCOMPARE(codes.size(), all.size());
    QCOMPARE(all.constFirst().name, QStringLiteral("Afganistán"));
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
