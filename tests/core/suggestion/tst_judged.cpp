// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/suggester.h"
#include "support/codedlist.h"
#include "support/fixtures.h"

#include <QTest>

// Suggestions in nine languages against offences judged by hand (tests/data/judged). The floors
// stand below what is reached (printed): with thirty rows, one is three points.
class TestJudged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reachesTheFloor_data();
    void reachesTheFloor();

private:
    std::unique_ptr<suggestion::Suggester> m_suggester;
};

void TestJudged::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_suggester = suggestion::suggesters().first().make(
        *loaded, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
}

void TestJudged::reachesTheFloor_data()
{
    QTest::addColumn<double>("top1");
    QTest::addColumn<double>("top5");
    for (const char *language : { "de", "fr", "pt", "ru", "zh", "ar", "es" })
        QTest::newRow(language) << 0.75 << 0.88;
    for (const char *language : { "nl", "ko", "hi" })
        QTest::newRow(language) << 0.65 << 0.82;
}

void TestJudged::reachesTheFloor()
{
    NEEDS_SHARED_DATA();
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    int asked = 0, first = 0, five = 0;
    for (const support::CodedOffence &judged : support::judgedList(
             QStringLiteral(TEST_DATA "/judged/") + language + QStringLiteral(".csv"),
             QStringLiteral(SHARED_DATA "/data/national"), language)) {
        const auto found = m_suggester->suggest(judged.query, 5);
        const auto isRight
            = [&judged](const suggestion::Suggestion &one) { return judged.isRight(one.category); };
        ++asked;
        first += !found.isEmpty() && isRight(found.first());
        five += std::any_of(found.begin(), found.end(), isRight);
    }
    qInfo("%s: n=%d top1=%.3f top5=%.3f", qPrintable(language), asked, double(first) / asked,
          double(five) / asked);
    QVERIFY(asked >= 20);
    QFETCH(double, top1);
    QFETCH(double, top5);
    QVERIFY(double(first) / asked >= top1);
    QVERIFY(double(five) / asked >= top5);
}

QTEST_GUILESS_MAIN(TestJudged)
#include "tst_judged.moc"
