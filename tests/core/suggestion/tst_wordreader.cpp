// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/wordreader.h"

#include <QTest>

using suggestion::Token;

// Words that no text knows, read by their parts, as abbreviations or as slips.
class TestWordReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsUnknownWords_data();
    void readsUnknownWords();
    void placesStay();
    void scriptsOfChineseMeet();
};

void TestWordReader::readsUnknownWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("known"); // words of the language
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("known") << "en"
                           << "robbery theft"
                           << "robbery"
                           << "robberi";
    QTest::newRow("letter wrong") << "en"
                                  << "robbery theft"
                                  << "robebry"
                                  << "robberi";
    QTest::newRow("digit for a letter") << "en"
                                        << "robbery theft"
                                        << "r0bbery"
                                        << "robberi";
    QTest::newRow("two letters wrong in a short word") << "en"
                                                       << "theft"
                                                       << "tkeet"
                                                       << "tkeet";
    QTest::newRow("two letters wrong in a long word") << "en"
                                                      << "counterfeiting"
                                                      << "conterfieting"
                                                      << "counterfeit";
    QTest::newRow("nothing near") << "en"
                                  << "robbery theft"
                                  << "mortgage"
                                  << "mortgag";
    QTest::newRow("abbreviation") << "en"
                                  << "property robbery"
                                  << "prop. damage"
                                  << "properti damag";
    QTest::newRow("no full stop") << "en"
                                  << "property robbery"
                                  << "prop damage"
                                  << "prop damag";
    QTest::newRow("compound") << "de"
                              << "Laden Diebstahl"
                              << "Ladendiebstahl"
                              << "lad diebstahl";
    QTest::newRow("compound with a joint") << "de"
                                           << "Versicherung Betrug"
                                           << "Versicherungsbetrug"
                                           << "versicher betrug";
    QTest::newRow("first part alone") << "nl"
                                      << "verzekering fraude"
                                      << "Verzekerings- en"
                                      << "verzeker";
    QTest::newRow("no compounds in English") << "en"
                                             << "shop lifting"
                                             << "shoplifting"
                                             << "shoplift";
}

void TestWordReader::readsUnknownWords()
{
    QFETCH(QString, language);
    QFETCH(QString, known);
    QFETCH(QString, text);
    QHash<QString, int> terms;
    for (const Token &token : suggestion::tokens(known, language))
        terms.insert(token.stem, int(terms.size()));
    const suggestion::WordReader reader(terms, language);
    QStringList read;
    for (const Token &token : reader.read(text, suggestion::tokens(text, language)))
        read << token.stem;
    QTEST(read.join(QLatin1Char(' ')), "read");
}

void TestWordReader::placesStay()
{
    const QString language = QStringLiteral("de");
    QHash<QString, int> terms;
    for (const Token &token : suggestion::tokens(QStringLiteral("Fahrrad Diebstahl"), language))
        terms.insert(token.stem, int(terms.size()));
    const suggestion::WordReader reader(terms, language);
    const QString text = QStringLiteral("Schwerer Fahrraddiebstahl");
    const auto read = reader.read(text, suggestion::tokens(text, language));
    QCOMPARE(read.size(), 3);
    QCOMPARE(text.mid(read[1].span.start, read[1].span.length), QStringLiteral("Fahrraddiebstahl"));
    QCOMPARE(read[2].span, read[1].span);
}

void TestWordReader::scriptsOfChineseMeet()
{
    const QString language = QStringLiteral("zh");
    const auto simplified = suggestion::tokens(QStringLiteral("盗窃财产"), language);
    const auto traditional = suggestion::tokens(QStringLiteral("盜竊財產"), language);
    QCOMPARE(simplified.size(), 3);
    QCOMPARE(traditional.size(), simplified.size());
    for (qsizetype i = 0; i < simplified.size(); ++i)
        QCOMPARE(traditional[i].stem, simplified[i].stem);
}

QTEST_GUILESS_MAIN(TestWordReader)
#include "tst_wordreader.moc"
