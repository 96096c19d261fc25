// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/suggester.h"

#include <QRandomGenerator>
#include <QTest>

// Labels as they should never be: empty, huge, of several scripts, with control signs and marks of
// direction, half characters. Every method answers, within its bounds, and does so again alike.
class TestStrangeLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAnswered_data();
    void isAnswered();
    void randomOnesAreAnswered_data();
    void randomOnesAreAnswered();

private:
    void ask(const QString &language, const QString &label, const QString &definition);
    std::unique_ptr<suggestion::Suggester> m_suggester;
};

void TestStrangeLabels::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_suggester = suggestion::suggesters().constFirst().make(
        *loaded, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
}

void TestStrangeLabels::ask(const QString &language, const QString &label,
                            const QString &definition)
{
    suggestion::Query query;
    query.language = language;
    query.label = label;
    query.definition = definition;
    const auto answers = m_suggester->suggest(query, 5);
    QVERIFY(answers.size() <= 5);
    for (const auto &answer : answers) {
        QVERIFY(answer.confidence >= 0 && answer.confidence <= 1);
        QVERIFY(!answer.reasons.isEmpty());
        for (const auto &reason : answer.reasons) {
            for (const auto &span : reason.inLabel)
                QVERIFY(span.start >= 0 && span.start + span.length <= label.size());
        }
    }
    const auto again = m_suggester->suggest(query, 5);
    QCOMPARE(again.size(), answers.size());
    for (qsizetype i = 0; i < answers.size(); ++i)
        QCOMPARE(again[i].category, answers[i].category);
    m_suggester->questions(query, 3);
}

void TestStrangeLabels::isAnswered_data()
{
    QTest::addColumn<QString>("label");
    const QString rightToLeft = QString(QChar(0x202e)) + QStringLiteral("theft") + QChar(0x202c);
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t\n");
    QTest::newRow("signs") << QStringLiteral("§§§ ((( [[[ ))) ]]] ...");
    QTest::newRow("numbers") << QStringLiteral("0001/02-3 4,5 (6)");
    QTest::newRow("huge") << QStringLiteral("theft of a motor vehicle ").repeated(4'000);
    QTest::newRow("one huge word") << QStringLiteral("theft").repeated(20'000);
    QTest::newRow("brackets without end") << QStringLiteral("(1").repeated(50'000);
    QTest::newRow("square brackets") << QStringLiteral("[").repeated(100'000);
    QTest::newRow("scripts") << QStringLiteral("theft кража سرقة 盗窃 चोरी 절도 vol");
    QTest::newRow("direction") << rightToLeft;
    QTest::newRow("marks between letters")
        << QStringLiteral("t‏h‏e‏f‏t") + QChar(0x200b) + QStringLiteral("robbery");
    QTest::newRow("control signs") << QStringLiteral("theft") + QChar(0) + QChar(1) + QChar(0x1f)
            + QStringLiteral("robbery") + QChar(0x7f);
    QTest::newRow("half a character") << QStringLiteral("theft ") + QChar(0xd83d);
    QTest::newRow("not a character") << QStringLiteral("theft ") + QChar(0xffff) + QChar(0xfffd);
    QTest::newRow("many marks") << QStringLiteral("e") + QString(5'000, QChar(0x0301));
}

void TestStrangeLabels::isAnswered()
{
    QFETCH(QString, label);
    for (const char *language : { "en", "ar", "zh", "de", "hi", "xx", "" }) {
        ask(QString::fromLatin1(language), label, {});
        ask(QString::fromLatin1(language), QStringLiteral("theft"), label);
    }
}

void TestStrangeLabels::randomOnesAreAnswered_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Pieces of real words of all scripts, cut and glued anywhere, with any sign in between.
void TestStrangeLabels::randomOnesAreAnswered()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QStringList languages { QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar"),
                                  QStringLiteral("ru"), QStringLiteral("zh"), QStringLiteral("ko"),
                                  QStringLiteral("de"), QStringLiteral("nl") };
    const QString letters
        = QStringLiteral("robbery of a vehicle, robo con fuerza; سرقة بالإكراه грабёж 抢劫 강도 "
                         "Wohnungseinbruchdiebstahl woninginbraak art. 12 (3) §");
    for (int turn = 0; turn < 60; ++turn) {
        QString label;
        const int pieces = random.bounded(1, 30);
        for (int piece = 0; piece < pieces; ++piece) {
            const auto start = random.bounded(int(letters.size()));
            label += letters.mid(start, random.bounded(1, 15));
            if (random.bounded(4) == 0)
                label += QChar(random.bounded(0x20, 0xffff));
        }
        ask(languages[random.bounded(int(languages.size()))], label, label.mid(label.size() / 2));
    }
}

QTEST_GUILESS_MAIN(TestStrangeLabels)
#include "tst_strangelabels.moc"
