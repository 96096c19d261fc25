// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupedlocale.h"

#include <QTest>

// Numbers of seven digits are never written so that they look like another number.
class TestGroupedLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sevenDigits_data();
    void sevenDigits();
    void othersStayAsTheyAre();
};

void TestGroupedLocale::sevenDigits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("es") << "es"
                        << "1.234.567";
    QTest::newRow("es_ES") << "es_ES"
                           << "1.234.567";
    QTest::newRow("es_MX") << "es_MX"
                           << "1,234,567";
    QTest::newRow("en") << "en"
                        << "1,234,567";
    QTest::newRow("pl") << "pl"
                        << "1234567"; // Polish is written in one country only
}

void TestGroupedLocale::sevenDigits()
{
    QFETCH(QString, name);
    const QLocale locale = base::groupedLocale(QLocale(name));
    QTEST(locale.toString(1234567), "written");
    QCOMPARE(locale.language(), QLocale(name).language());
    QCOMPARE(locale.toString(1.5, 'f', 1), QLocale(name).toString(1.5, 'f', 1));
    QCOMPARE(locale.toInt(locale.toString(1234567)), 1234567);
}

void TestGroupedLocale::othersStayAsTheyAre()
{
    for (const char *name : { "ar", "zh", "fr", "ru", "en_GB", "C" })
        QCOMPARE(base::groupedLocale(QLocale(QLatin1String(name))), QLocale(QLatin1String(name)));
}

QTEST_GUILESS_MAIN(TestGroupedLocale)
#include "tst_groupedlocale.moc"
