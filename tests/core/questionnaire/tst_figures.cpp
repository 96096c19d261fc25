// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/figures.h"

#include <QTest>

using questionnaire::Figure;
using questionnaire::Figures;
using questionnaire::Status;

// Figures as texts, their intervals, and the dense table of one country.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void writesThemBack();
    void statusIds();
    void tableOfYears();
};

void TestFigures::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("count") << "1234" << true << 1234.0 << 1234.0;
    QTest::newRow("blanks") << " 7 " << true << 7.0 << 7.0;
    QTest::newRow("decimals") << "12.5" << true << 12.5 << 12.5;
    QTest::newRow("zero") << "0" << true << 0.0 << 0.0;
    QTest::newRow("below five") << "<5" << true << 1.0 << 4.0;
    QTest::newRow("below one") << "<1" << false << 0.0 << 0.0;
    QTest::newRow("word") << "n/a" << false << 0.0 << 0.0;
    QTest::newRow("empty") << "" << false << 0.0 << 0.0;
    QTest::newRow("other decimal sign") << "12,5" << false << 0.0 << 0.0;
    QTest::newRow("not a number") << "nan" << false << 0.0 << 0.0;
    QTest::newRow("infinite") << "inf" << false << 0.0 << 0.0;
    QTest::newRow("overflow") << "1e300" << false << 0.0 << 0.0;
}

void TestFigures::readsTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const std::optional<Figure> figure = questionnaire::figureFromText(text);
    QCOMPARE(figure.has_value(), isRead);
    if (!isRead)
        return;
    QTEST(figure->low, "low");
    QTEST(figure->high, "high");
}

void TestFigures::writesThemBack()
{
    for (const char *text : { "1234", "12.5", "0", "<5", "-3", "123456789012" }) {
        const std::optional<Figure> figure = questionnaire::figureFromText(QLatin1String(text));
        QVERIFY(figure);
        QCOMPARE(questionnaire::textOf(*figure), QLatin1String(text));
    }
    QCOMPARE(questionnaire::textOf(Figure()), QString());
}

void TestFigures::statusIds()
{
    for (int number = 0; number < 8; ++number) {
        const auto status = Status(number);
        QCOMPARE(questionnaire::statusFromId(questionnaire::statusId(status)), status);
    }
    QVERIFY(!questionnaire::statusFromId(QStringLiteral("maybe")));
    QVERIFY(!questionnaire::hasNumber(Status::NotAvailable));
}

void TestFigures::tableOfYears()
{
    Figures figures(2020, 3, 2);
    QCOMPARE(figures.lastYear(), 2022);
    figures.set(2022, 1, Figure::of(8));
    QCOMPARE(figures.at(2022, 1).low, 8.0);
    QVERIFY(!figures.at(2021, 1).isThere());
    QVERIFY(!figures.at(2019, 0).isThere()); // outside
    QVERIFY(!figures.at(2023, 1).isThere());
    figures.clear();
    QVERIFY(!figures.at(2022, 1).isThere());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
