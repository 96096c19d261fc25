// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/suggester.h"
#include "core/table/tablereader.h"
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
    static QList<QStringList> rows(const QString &path);
    std::unique_ptr<suggestion::Suggester> m_suggester;
};

QList<QStringList> TestJudged::rows(const QString &path)
{
    base::NoProgress progress;
    const auto read = table::readTable(path, {}, progress);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return read->table.rows;
}

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
    QHash<QString, suggestion::Query> offences;
    int asked = 0, first = 0, five = 0;
    for (const QStringList &judged :
         rows(QStringLiteral(TEST_DATA "/judged/") + language + QStringLiteral(".csv"))) {
        const QString list = judged[0];
        if (!offences.contains(list + judged[1])) {
            for (const QStringList &row : rows(QStringLiteral(SHARED_DATA "/data/national/") + list
                                               + QStringLiteral(".csv"))) {
                suggestion::Query query;
                query.offence = row[0];
                query.language = language;
                query.label = row[1];
                query.provision = row[3];
                query.family = row[7];
                offences.insert(list + row[0], query);
            }
        }
        if (judged[2].isEmpty())
            continue;
        const QStringList right = QStringList { judged[2] } + judged[3].split(QLatin1Char(';'));
        const auto found = m_suggester->suggest(offences.value(list + judged[1]), 5);
        const auto isRight = [&right](const suggestion::Suggestion &one) {
            return right.contains(one.category.toString());
        };
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
