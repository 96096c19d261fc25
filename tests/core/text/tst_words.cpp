// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void spansCoverTheWord();
    void threadsAgree();
    void stems_data();
    void stems();
    void knowsItsLanguages();
    void stopWords();
};

void TestWords::splits_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << "" << QStringList {};
    QTest::newRow("signs") << " - / ()..." << QStringList {};
    QTest::newRow("english") << "Theft, of a vehicle (motor)"
                             << QStringList { "theft", "of", "a", "vehicle", "motor" };
    QTest::newRow("law number") << "art. 311-1 and 222-33-2-1"
                                << QStringList { "art", "311-1", "and", "222-33-2-1" };
    QTest::newRow("slash number") << "001/02 theft/robbery"
                                  << QStringList { "001/02", "theft", "robbery" };
    QTest::newRow("decimal") << "12.3 1,000" << QStringList { "12.3", "1,000" };
    QTest::newRow("hyphen") << "drink-driving" << QStringList { "drink", "driving" };
    QTest::newRow("elision") << QString::fromUtf8("l’homicide d'enfant dell'ordine")
                             << QStringList { "l", "homicide", "d", "enfant", "dell", "ordine" };
    QTest::newRow("possessive") << "driver's" << QStringList { "driver's" };
    QTest::newRow("german") << QString::fromUtf8("Körperverletzung § 223 StGB")
                            << QStringList { "korperverletzung", "223", "stgb" };
    QTest::newRow("chinese") << QString::fromUtf8("故意杀人罪")
                             << QStringList { QString::fromUtf8("故意"), QString::fromUtf8("杀人"),
                                              QString::fromUtf8("罪") };
    QTest::newRow("arabic") << QString::fromUtf8("القتل العمد، السرقة")
                            << QStringList { QString::fromUtf8("القتل"), QString::fromUtf8("العمد"),
                                             QString::fromUtf8("السرقه") };
    QTest::newRow("hindi") << QString::fromUtf8("हत्या का प्रयास")
                           << QStringList { QString::fromUtf8("हत्या"), QString::fromUtf8("का"),
                                            QString::fromUtf8("प्रयास") };
}

void TestWords::splits()
{
    QFETCH(QString, original);
    QStringList found;
    for (const text::Word &word : text::words(original))
        found << word.folded;
    QTEST(found, "words");
}

void TestWords::spansCoverTheWord()
{
    const QString original = QString::fromUtf8("Vol à l’étalage, 311-1 ÉTAT");
    for (const text::Word &word : text::words(original))
        QCOMPARE(text::fold(original.mid(word.span.start, word.span.length)), word.folded);
}

void TestWords::threadsAgree()
{
    const QString original = QString::fromUtf8("Homicidio doloso; lesión, 故意杀人罪").repeated(50);
    const QList<text::Word> expected = text::words(original);
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic_int same = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            bool equal = true;
            for (int round = 0; round < 20; ++round) {
                const QList<text::Word> found = text::words(original);
                equal = equal && found.size() == expected.size()
                    && found.last().span == expected.last().span
                    && text::stem(QStringLiteral("lesiones"), QStringLiteral("es"))
                        == QStringLiteral("lesion");
            }
            same += equal;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(same.load(), 4);
}

void TestWords::stems_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("en plural") << "en"
                               << "burglary"
                               << "burglaries";
    QTest::newRow("en possessive") << "en"
                                   << "driver's"
                                   << "driver";
    QTest::newRow("es cion") << "es" << QString::fromUtf8("violación") << "violaciones";
    QTest::newRow("es plural") << "es" << QString::fromUtf8("lesión") << "lesiones";
    QTest::newRow("es gender") << "es"
                               << "secuestrado"
                               << "secuestrada";
    QTest::newRow("fr plural") << "fr"
                               << "agressions"
                               << "agression";
    QTest::newRow("fr participle")
        << "fr" << QString::fromUtf8("volée") << QString::fromUtf8("volées");
    QTest::newRow("pt cao") << "pt" << QString::fromUtf8("extorsão")
                            << QString::fromUtf8("extorsão");
    QTest::newRow("pt acoes") << "pt" << QString::fromUtf8("violação")
                              << QString::fromUtf8("violações");
    QTest::newRow("de umlaut plural") << "de"
                                      << "Raub"
                                      << "Raubes";
    QTest::newRow("nl plural") << "nl"
                               << "inbraak"
                               << "inbraken";
    QTest::newRow("it") << "it"
                        << "rapina"
                        << "rapine";
    QTest::newRow("ru adjective") << "ru" << QString::fromUtf8("насильственный")
                                  << QString::fromUtf8("насильственные");
    QTest::newRow("ru feminine") << "ru" << QString::fromUtf8("государственной")
                                 << QString::fromUtf8("государственная");
    QTest::newRow("region") << "en-GB"
                            << "thefts"
                            << "theft";
}

void TestWords::stems()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QString stem = text::stem(text::fold(one), language);
    QCOMPARE(stem, text::stem(text::fold(other), language));
    QVERIFY(stem.size() >= 3);
    QCOMPARE(text::fold(stem), stem);
}

void TestWords::knowsItsLanguages()
{
    for (const char *language :
         { "en", "es", "fr", "pt", "de", "nl", "it", "ru", "ar", "tr", "hi" })
        QVERIFY2(text::hasStemmer(QLatin1String(language)), language);
    for (const char *language : { "", "zh", "ja", "xx", "porter", "../etc" })
        QVERIFY2(!text::hasStemmer(QLatin1String(language)), language);
    QCOMPARE(text::stem(QString::fromUtf8("杀人"), QStringLiteral("zh")),
             QString::fromUtf8("杀人"));
    QCOMPARE(text::stem({}, QStringLiteral("en")), QString());
}

void TestWords::stopWords()
{
    QVERIFY(text::isStopWord(QStringLiteral("the"), QStringLiteral("en")));
    QVERIFY(text::isStopWord(text::fold(QString::fromUtf8("für")), QStringLiteral("de")));
    QVERIFY(text::isStopWord(text::fold(QString::fromUtf8("إلى")), QStringLiteral("ar")));
    QVERIFY(!text::isStopWord(QStringLiteral("theft"), QStringLiteral("en")));
    QVERIFY(!text::isStopWord(QStringLiteral("without"), QStringLiteral("en")));
    QVERIFY(!text::isStopWord(QStringLiteral("the"), QStringLiteral("xx")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
