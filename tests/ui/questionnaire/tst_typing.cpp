// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/typing.h"

#include <QTest>

using questionnaire::Figure;
using questionnaire::Status;
using questionnairepage::figureFromTyping;
using questionnairepage::shownText;
using questionnairepage::typedText;
using questionnairepage::withStatus;

// What people type into a cell, in the shape of their locale.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void signsAndNamesAreStatuses();
    void othersCannotBeRead_data();
    void othersCannotBeRead();
    void figuresComeBack();
    void aStatusNeedsItsNumber();
};

void TestTyping::numbersFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("plain") << "en"
                           << "1234" << 1234.0;
    QTest::newRow("grouped") << "en"
                             << "1,234" << 1234.0;
    QTest::newRow("decimals") << "en"
                              << "12.5" << 12.5;
    QTest::newRow("german groups") << "de"
                                   << "1.234" << 1234.0;
    QTest::newRow("german decimals") << "de"
                                     << "12,5" << 12.5;
    QTest::newRow("blank between groups") << "fr"
                                          << "1 234" << 1234.0;
    QTest::newRow("Arabic digits") << "ar_EG"
                                   << "١٢٣" << 123.0;
    QTest::newRow("Latin digits in Arabic") << "ar_EG"
                                            << "123" << 123.0;
}

void TestTyping::numbersFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto figure = figureFromTyping(text, QLocale(locale));
    QVERIFY(figure.has_value());
    QCOMPARE(*figure, Figure::of(number));
}

void TestTyping::signsAndNamesAreStatuses()
{
    const QLocale english(QStringLiteral("en"));
    const auto read = [&](const char *text) {
        return figureFromTyping(QString::fromUtf8(text), english).value_or(Figure::of(-1));
    };
    QCOMPARE(read(""), Figure());
    QCOMPARE(read("0"), Figure::of(0, Status::Zero));
    QCOMPARE(read("12 p"), Figure::of(12, Status::Provisional));
    QCOMPARE(read("<5"), Figure::below(5));
    QCOMPARE(read("< 10"), Figure::below(10));
    QCOMPARE(read(":").status, Status::NotAvailable);
    QCOMPARE(read("..").status, Status::NotAvailable);
    QCOMPARE(read("Z").status, Status::NotApplicable);
    QCOMPARE(read("x").status, Status::NotAsked);
    QCOMPARE(read("not available").status, Status::NotAvailable);
}

void TestTyping::othersCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "twelve", "12 persons", "1,2,3", "<", "<1", "<2.5", "1e20", "p" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTyping::othersCannotBeRead()
{
    QFETCH(QString, text);
    QVERIFY(!figureFromTyping(text, QLocale(QStringLiteral("en"))));
}

void TestTyping::figuresComeBack()
{
    for (const char *name : { "en", "de", "fr", "ar_EG", "zh" }) {
        const QLocale locale(QString::fromLatin1(name));
        for (const Figure &figure :
             { Figure::of(1234567), Figure::of(12.5), Figure::below(5), Figure(),
               Figure::of(0, Status::Zero), Figure::of(70, Status::Provisional),
               Figure { Status::NotAvailable, 0, 0 }, Figure { Status::NotAsked, 0, 0 } }) {
            QCOMPARE(figureFromTyping(typedText(figure, locale), locale), std::optional(figure));
            QCOMPARE(figureFromTyping(shownText(figure, locale), locale), std::optional(figure));
        }
    }
}

void TestTyping::aStatusNeedsItsNumber()
{
    QVERIFY(!withStatus(Figure(), Status::Provisional));
    QVERIFY(!withStatus(Figure::below(5), Status::Reported));
    QCOMPARE(withStatus(Figure::of(7), Status::Provisional),
             std::optional(Figure::of(7, Status::Provisional)));
    QCOMPARE(withStatus(Figure(), Status::Suppressed), std::optional(Figure::below(5)));
    QCOMPARE(withStatus(Figure::of(7), Status::NotAvailable),
             std::optional(Figure { Status::NotAvailable, 0, 0 }));
}

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"
