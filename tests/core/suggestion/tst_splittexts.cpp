// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldindex.h"
#include "core/suggestion/methods/fingerprint.h"
#include "core/suggestion/methods/splittexts.h"

#include <QTest>

using suggestion::PreparedTexts;
using suggestion::Vocabulary;

namespace
{

const QString English = QStringLiteral("en");

Vocabulary robberies()
{
    const auto code = *classification::IccsCode::parse(QStringLiteral("0401"));
    Vocabulary vocabulary;
    vocabulary.entries = { { code, QStringLiteral("robbery by force") },
                           { code, QStringLiteral("other robberies, n.e.c.") } };
    vocabulary.elements = { { QStringLiteral("force"), { QStringLiteral("by force") } } };
    return vocabulary;
}

QList<double> scoresOf(const suggestion::FieldIndex &index, const QString &label)
{
    suggestion::Query query;
    query.language = index.language();
    query.label = label;
    const auto terms = index.terms(query);
    const auto words = index.bm25(terms);
    QList<double> scores = words.official + words.known + index.wordModel().score(terms.label);
    for (const auto &match : index.phraseMatches(terms))
        scores << match.phrase << match.likeness << match.contained;
    return scores;
}

// How the index answers this label, without anything prepared.
QList<double> scoresOnTheSpot(const classification::Classification &classification,
                              Vocabulary vocabulary, const QString &language, const QString &label)
{
    vocabulary.split.clear();
    return scoresOf(suggestion::FieldIndex(classification, vocabulary, language), label);
}

} // namespace

// Texts split when the program is built: the same as on the spot, and split anew when they are
// broken or made from something else.
class TestSplitTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void numbersNameTheWords();
    void everyTextIsShipped_data();
    void everyTextIsShipped();
    void bytesComeBack();
    void brokenBytesAreRefused_data();
    void brokenBytesAreRefused();
    void anyByteMayBeWrong();
    void anyLengthMayBeWrong();
    void tooManyWordsAreRefused();
    void sourceIsAllThatIsSplit();
    void otherSourceIsSplitAnew();
    void otherTextIsSplitAnew();
    void preparedAnswersAreTheSame_data();
    void preparedAnswersAreTheSame();
    void fingerprintsTellTextsApart();

private:
    QByteArray bytesOf(const PreparedTexts &prepared) const;

    std::optional<classification::Classification> m_iccs;
    Vocabulary m_vocabulary;
    quint64 m_source = 0;
    PreparedTexts m_prepared; // of the entries and all texts of ICCS
};

void TestSplitTexts::initTestCase()
{
    const auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded);
    m_iccs = *loaded;
    m_vocabulary = robberies();
    m_source = suggestion::sourceOf(m_vocabulary, English);
    m_prepared = suggestion::prepareTexts(*m_iccs, m_vocabulary, English);
}

QByteArray TestSplitTexts::bytesOf(const PreparedTexts &prepared) const
{
    return suggestion::toBytes(prepared, m_source).value_or(QByteArray());
}

void TestSplitTexts::numbersNameTheWords()
{
    const auto split = suggestion::splitTerms(m_vocabulary, English);
    QCOMPARE(split.stems, (QStringList { QStringLiteral("robberi"), QStringLiteral("forc") }));
    QCOMPARE(split.elements, QStringList { QStringLiteral("force") });
    QCOMPARE(split.numbers, (QList<int> { 2, 1, 0, 0, 1, 0, 1, 0, 1, 0 }));
    QCOMPARE(m_prepared.terms.numbers, split.numbers);
}

void TestSplitTexts::everyTextIsShipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : suggestion::Thesaurus::shipped().languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSplitTexts::everyTextIsShipped()
{
    QFETCH(QString, language);
    const auto vocabulary = suggestion::Thesaurus::shipped().read(language);
    QVERIFY(vocabulary);
    const auto prepared = suggestion::fromBytes(
        vocabulary->split, suggestion::sourceOf(*vocabulary, language), vocabulary->entries.size());
    QVERIFY(prepared);
    for (const auto &category : m_iccs->categories()) {
        QStringList texts { category.titles.value(language),
                            category.descriptions.value(language) };
        texts += category.commonNames.value(language) + category.indexTerms.value(language);
        for (const auto &note : category.notes)
            texts << note.text.value(language);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(prepared->indexOf(text) >= 0, qPrintable(text));
    }
    QCOMPARE(prepared->indexOf(QStringLiteral("no text of ICCS")), -1);
}

void TestSplitTexts::bytesComeBack()
{
    const auto back = suggestion::fromBytes(bytesOf(m_prepared), m_source, 2);
    QVERIFY(back);
    for (const auto part : { &PreparedTexts::terms, &PreparedTexts::texts }) {
        QCOMPARE(((*back).*part).stems, (m_prepared.*part).stems);
        QCOMPARE(((*back).*part).elements, (m_prepared.*part).elements);
        QCOMPARE(((*back).*part).numbers, (m_prepared.*part).numbers);
    }
    QCOMPARE(back->keys, m_prepared.keys);
    QCOMPARE(back->whole, m_prepared.whole);
    QCOMPARE(back->bare, m_prepared.bare);
}

void TestSplitTexts::brokenBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray whole = bytesOf(m_prepared);
    QTest::newRow("none") << QByteArray() << 2;
    QTest::newRow("of more terms") << whole << 3;
    QTest::newRow("of fewer terms") << whole << 1;
    QTest::newRow("cut") << whole.chopped(3) << 2;
    QTest::newRow("longer") << whole + '\0' << 2;
    QTest::newRow("other version") << whole.mid(1) << 2;
    PreparedTexts wrong = m_prepared;
    wrong.terms.numbers[3] = 7; // a word that is not there
    QTest::newRow("number of no word") << bytesOf(wrong) << 2;
    wrong = m_prepared;
    wrong.texts.numbers[wrong.whole.last()] = 9999; // words
    QTest::newRow("text behind the end") << bytesOf(wrong) << 2;
    wrong = m_prepared;
    wrong.bare.last() = int(wrong.texts.numbers.size());
    QTest::newRow("place behind the end") << bytesOf(wrong) << 2;
    wrong = m_prepared;
    wrong.whole.removeLast();
    QTest::newRow("key without a place") << bytesOf(wrong) << 2;
    wrong = m_prepared;
    wrong.keys.swapItemsAt(0, 1);
    QTest::newRow("keys out of order") << bytesOf(wrong) << 2;
}

void TestSplitTexts::brokenBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    QVERIFY(!suggestion::fromBytes(bytes, m_source, count));
}

void TestSplitTexts::anyByteMayBeWrong()
{
    PreparedTexts few;
    few.terms = m_prepared.terms;
    const QByteArray whole = bytesOf(few);
    QVERIFY(suggestion::fromBytes(whole, m_source, 2));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x55);
        QVERIFY2(!suggestion::fromBytes(bytes, m_source, 2), qPrintable(QString::number(at)));
    }
}

void TestSplitTexts::anyLengthMayBeWrong()
{
    PreparedTexts few;
    few.terms = m_prepared.terms;
    const QByteArray whole = bytesOf(few);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!suggestion::fromBytes(whole.first(length), m_source, 2),
                 qPrintable(QString::number(length)));
}

void TestSplitTexts::tooManyWordsAreRefused()
{
    PreparedTexts prepared;
    prepared.terms.numbers = { 1, 0, 0, 0x10000 };
    QVERIFY(!suggestion::toBytes(prepared, m_source));
}

void TestSplitTexts::sourceIsAllThatIsSplit()
{
    QCOMPARE(suggestion::sourceOf(robberies(), English), m_source);
    QVERIFY(suggestion::sourceOf(m_vocabulary, QStringLiteral("es")) != m_source);
    Vocabulary other = m_vocabulary;
    other.entries[1].term += QLatin1Char('s');
    QVERIFY(suggestion::sourceOf(other, English) != m_source);
    other = m_vocabulary;
    other.entries.swapItemsAt(0, 1);
    QVERIFY(suggestion::sourceOf(other, English) != m_source);
    other = m_vocabulary;
    other.elements[QStringLiteral("force")] << QStringLiteral("robbery");
    QVERIFY(suggestion::sourceOf(other, English) != m_source);
    other = m_vocabulary;
    other.elements.insert(QStringLiteral("threat"), other.elements.take(QStringLiteral("force")));
    QVERIFY(suggestion::sourceOf(other, English) != m_source);
    QVERIFY(!suggestion::fromBytes(bytesOf(m_prepared), m_source + 1, 2));
}

// As many terms as before, but others: what was prepared would give them the wrong words.
void TestSplitTexts::otherSourceIsSplitAnew()
{
    Vocabulary other = m_vocabulary;
    other.split = bytesOf(m_prepared);
    other.entries[0].term = QStringLiteral("highway piracy");
    const suggestion::FieldIndex index(*m_iccs, other, English);
    suggestion::Query query;
    query.language = English;
    query.label = other.entries[0].term;
    const auto matches = index.phraseMatches(index.terms(query));
    QVERIFY(!matches.isEmpty());
    QCOMPARE(index.phrase(matches.first().phrase).text, other.entries[0].term);
    QVERIFY(matches.first().likeness > 0.999);
    QCOMPARE(scoresOf(index, query.label), scoresOnTheSpot(*m_iccs, other, English, query.label));
}

// An imported title; all the other texts come as they were prepared.
void TestSplitTexts::otherTextIsSplitAnew()
{
    const QString title = QStringLiteral("Grabbing of umbrellas");
    const auto code = m_vocabulary.entries.first().category;
    const auto imported = m_iccs->withTitles(English, { { code, title } });
    Vocabulary vocabulary = m_vocabulary;
    vocabulary.split = bytesOf(m_prepared);
    const suggestion::FieldIndex index(imported, vocabulary, English);
    QVERIFY(index.termOf(QStringLiteral("umbrella")) >= 0);
    for (const QString &label : { title, QStringLiteral("robbery by force") })
        QCOMPARE(scoresOf(index, label), scoresOnTheSpot(imported, vocabulary, English, label));
}

void TestSplitTexts::preparedAnswersAreTheSame_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "en", "es", "de", "zh", "ar" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

// To the last bit: the terms get the same numbers, so that sums are made in the same order.
void TestSplitTexts::preparedAnswersAreTheSame()
{
    QFETCH(QString, language);
    auto vocabulary = suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")).read(language);
    QVERIFY(vocabulary);
    const suggestion::FieldIndex onTheSpot(*m_iccs, *vocabulary, language);
    const quint64 source = suggestion::sourceOf(*vocabulary, language);
    const auto bytes
        = suggestion::toBytes(suggestion::prepareTexts(*m_iccs, *vocabulary, language), source);
    QVERIFY(bytes);
    QVERIFY(suggestion::fromBytes(*bytes, source, vocabulary->entries.size()));
    vocabulary->split = *bytes;
    const suggestion::FieldIndex prepared(*m_iccs, *vocabulary, language);
    for (qsizetype number = 0; number < vocabulary->entries.size(); number += 97) {
        const QString &label = vocabulary->entries[number].term;
        QVERIFY2(scoresOf(prepared, label) == scoresOf(onTheSpot, label), qPrintable(label));
    }
}

void TestSplitTexts::fingerprintsTellTextsApart()
{
    const auto of = [](const QStringList &texts) {
        suggestion::Fingerprint print;
        for (const QString &text : texts)
            print.add(QStringView(text));
        return print.value();
    };
    QCOMPARE(of({ QStringLiteral("robbery") }), of({ QStringLiteral("robbery") }));
    const QList<QStringList> different {
        {},
        { QString() },
        { QString(), QString() },
        { QStringLiteral("ab"), QStringLiteral("c") },
        { QStringLiteral("a"), QStringLiteral("bc") },
        { QStringLiteral("abc") },
        { QStringLiteral("robbery") },
        { QStringLiteral("robbers") },
        { QStringLiteral("Robbery") },
    };
    QSet<quint64> values;
    for (const QStringList &texts : different)
        values << of(texts);
    QCOMPARE(values.size(), different.size());
}

QTEST_GUILESS_MAIN(TestSplitTexts)
#include "tst_splittexts.moc"
