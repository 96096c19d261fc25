// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/search.h"

#include <QElapsedTimer>
#include <QTest>

using classification::Category;
using classification::Classification;
using classification::IccsCode;
using classification::SearchField;
using classification::SearchHit;
using classification::SearchIndex;

namespace
{

// The text with [matches] in brackets.
QString marked(const SearchHit &hit)
{
    QString text = hit.text;
    for (auto span = hit.matches.crbegin(); span != hit.matches.crend(); ++span) {
        text.insert(span->start + span->length, QLatin1Char(']'));
        text.insert(span->start, QLatin1Char('['));
    }
    return text;
}

int rankOf(const QList<SearchHit> &hits, const char *code)
{
    for (int rank = 0; rank < hits.size(); ++rank) {
        if (hits.at(rank).code.toString() == QLatin1String(code))
            return rank;
    }
    return -1;
}

IccsCode code(const char *text)
{
    return *IccsCode::parse(QString::fromLatin1(text));
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsFirst_data();
    void findsFirst();
    void marksWhatMatched_data();
    void marksWhatMatched();
    void findsInImportedTitles_data();
    void findsInImportedTitles();
    void everyTitleFindsItsCategory();
    void ranksFieldsInOrder();
    void ranksAllWordsBeforeSome();
    void putsParentsFirst();
    void prefersTheWantedLanguage();
    void findsNothing_data();
    void findsNothing();
    void survivesOddQueries_data();
    void survivesOddQueries();
    void keepsTheLimit();
    void isTheSameEveryTime();
    void outlivesItsClassification();

private:
    std::optional<Classification> m_iccs;
    std::unique_ptr<SearchIndex> m_index;
};

void TestSearch::initTestCase()
{
    auto loaded = Classification::load(QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_iccs = *loaded;
    m_index = std::make_unique<SearchIndex>(*m_iccs);
}

void TestSearch::findsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *query, const char *first) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(first);
    };
    row("car theft", "050211");
    row("theft car", "050211");
    row("cars thefts", "050211");
    row("drunk driving", "020721");
    row("ROBO DE GANADO", "04014");
    row("robos de ganado", "04014");
    row("homicidio culposo", "01032");
    row("HOMICIDIO   CULPOSO!", "01032");
    row("violacion", "03011");
    row("violaci\u00F3n", "03011");
    row("violacio\u0301n", "03011"); // letter and accent apart
    row("theft", "0502");
    row("THEFTS", "0502");
    row("\uFF34\uFF48\uFF45\uFF46\uFF54", "0502"); // full width
    row("burgl", "0501");
    row("kidnap", "020221");
    row("murder", "0101");
    row("asesinato", "0101");
    row("shoplifting", "050231");
    row("stalking", "02082");
    row("piracy", "11012");
    row("hurto en tiendas", "050231"); // the other wording of the Spanish Table I
    row("market manipulation", "08045"); // the other wording of Table I
    row("trafficking in persons", "0204");
    row("0101", "0101");
    row("101", "0101");
    row("1031", "01031");
    row("02049", "02044");
    row("2049", "02044");
    row("0908", "0909");
    row("ICCS0502", "0502");
    row("101.0", "0101");
}

void TestSearch::findsFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    const QList<SearchHit> hits = m_index->find(query);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().code.toString(), first);
    QVERIFY(!hits.first().matches.isEmpty());
}

void TestSearch::marksWhatMatched_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    const auto row = [](const char *query, const char *found, const char *text, SearchField field) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(found)
                             << QString::fromUtf8(text) << int(field);
    };
    row("violacion", "03011", "[Violaci\u00F3n]", SearchField::Title);
    row("burgl", "0501", "[Burgl]ary", SearchField::Title);
    row("livestock theft", "05025", "[Theft] of [livestock]", SearchField::Title);
    row("shoplifting", "050231", "[Shoplifting]", SearchField::Inclusion);
    row("drunk driving", "020721", "[drunk] [driving]", SearchField::CommonName);
    row("0502", "05021", "[0502]1", SearchField::Code);
    row("2049", "02044", "[02049]", SearchField::Code);
    row("homicidio homicidios", "0101", "[Homicidio] intencional", SearchField::Title);
}

void TestSearch::marksWhatMatched()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    const QList<SearchHit> hits = m_index->find(query);
    const int rank = rankOf(hits, qPrintable(code));
    QVERIFY(rank >= 0);
    QTEST(marked(hits.at(rank)), "text");
    QTEST(int(hits.at(rank).field), "field");
}

// Invented and official-looking titles in scripts that the shipped edition has not.
void TestSearch::findsInImportedTitles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title"); // of 0301
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *language, const char *title,
                        const char *query, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(title)
                            << QString::fromUtf8(query) << QString::fromUtf8(text);
    };
    row("Russian", "ru",
        "\u0421\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435 "
        "\u043D\u0430\u0441\u0438\u043B\u0438\u0435",
        "\u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435",
        "[\u0421\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435] "
        "\u043D\u0430\u0441\u0438\u043B\u0438\u0435");
    row("Russian, other ending", "ru",
        "\u0421\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435 "
        "\u043D\u0430\u0441\u0438\u043B\u0438\u0435",
        "\u043D\u0430\u0441\u0438\u043B\u0438\u044F",
        "\u0421\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435 "
        "[\u043D\u0430\u0441\u0438\u043B\u0438\u0435]");
    row("Arabic, alef with hamza", "ar",
        "\u0627\u0644\u0625\u0639\u062A\u062F\u0627\u0621 \u0627\u0644\u062C\u0646\u0633\u064A",
        "\u0627\u0644\u0627\u0639\u062A\u062F\u0627\u0621",
        "[\u0627\u0644\u0625\u0639\u062A\u062F\u0627\u0621] \u0627\u0644\u062C\u0646\u0633\u064A");
    row("Arabic, vowel signs", "ar",
        "\u0627\u0644\u0627\u0639\u062A\u062F\u0627\u0621 \u0627\u0644\u062C\u0646\u0633\u064A",
        "\u0627\u0644\u062C\u0650\u0646\u0652\u0633\u064A",
        "\u0627\u0644\u0627\u0639\u062A\u062F\u0627\u0621 [\u0627\u0644\u062C\u0646\u0633\u064A]");
    row("Chinese inside", "zh", "\u6027\u66B4\u529B\u72AF\u7F6A", "\u66B4\u529B",
        "\u6027[\u66B4\u529B]\u72AF\u7F6A");
    row("Chinese, two words", "zh", "\u6027\u66B4\u529B\u72AF\u7F6A", "\u66B4\u529B \u72AF\u7F6A",
        "\u6027[\u66B4\u529B][\u72AF\u7F6A]");
    row("Japanese", "ja", "\u6027\u7684\u66B4\u884C", "\u66B4\u884C", "\u6027\u7684[\u66B4\u884C]");
    row("Korean inside a word", "ko", "\uC131\uD3ED\uB825\uBC94\uC8C4", "\uD3ED\uB825",
        "\uC131[\uD3ED\uB825]\uBC94\uC8C4");
    row("French", "fr", "Violence sexuelle", "violences sexuelles", "[Violence] [sexuelle]");
    row("French article", "fr", "Usage de l\u2019agression sexuelle", "agression",
        "Usage de l\u2019[agression] sexuelle");
    row("German", "de", "Sexuelle N\u00F6tigung", "notigung", "Sexuelle [N\u00F6tigung]");
    row("Hindi", "hi", "\u092F\u094C\u0928 \u0939\u093F\u0902\u0938\u093E",
        "\u0939\u093F\u0902\u0938\u093E", "\u092F\u094C\u0928 [\u0939\u093F\u0902\u0938\u093E]");
}

void TestSearch::findsInImportedTitles()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QString, query);
    const SearchIndex index(m_iccs->withTitles(language, { { code("0301"), title } }));
    const QList<SearchHit> hits = index.find(query);
    QVERIFY(!hits.isEmpty());
    const int rank = rankOf(hits, "0301");
    QVERIFY(rank == 0 || language == QStringLiteral("fr")); // "agression" is near other words
    QCOMPARE(hits.at(rank).language, language);
    QTEST(marked(hits.at(rank)), "text");
}

// Each title in each language, in capitals and without accents: its category is the first, or
// shares the title (02029 and 020299, 1009 and 10099, 11 and 1109).
void TestSearch::everyTitleFindsItsCategory()
{
    for (const Category &category : m_iccs->categories()) {
        for (const QString &title : category.titles) {
            const QList<SearchHit> hits = m_index->find(text::fold(title).toUpper(), 5);
            QVERIFY2(!hits.isEmpty(), qPrintable(title));
            const int rank = rankOf(hits, qPrintable(category.code.toString()));
            QVERIFY2(rank == 0 || (rank > 0 && hits.at(rank).score >= hits.at(0).score - 1e-9),
                     qPrintable(category.code.toString() + QLatin1Char(' ') + title));
        }
    }
}

void TestSearch::ranksFieldsInOrder()
{
    // A title that holds the word stands before every text that only excludes it.
    const QList<SearchHit> thefts = m_index->find(QStringLiteral("theft"), 400);
    bool titlesEnded = false;
    for (const SearchHit &hit : thefts) {
        const bool inTitle = hit.field == SearchField::Title
            && hit.text.contains(QStringLiteral("theft"), Qt::CaseInsensitive);
        QVERIFY(!(inTitle && titlesEnded));
        titlesEnded = titlesEnded || hit.field == SearchField::Exclusion;
    }
    QVERIFY(titlesEnded);
}

void TestSearch::ranksAllWordsBeforeSome()
{
    const QList<SearchHit> hits = m_index->find(QStringLiteral("livestock robbery"), 100);
    QCOMPARE(hits.first().code, code("04014"));
    const int some = rankOf(hits, "0401"); // "Robbery" only
    QVERIFY(some > 0);
    QVERIFY(hits.at(some).score < hits.first().score);
    const QList<SearchHit> foreign = m_index->find(QStringLiteral("robbery xyzzy"));
    QCOMPARE(foreign.first().code, code("0401")); // one unknown word spoils nothing
}

void TestSearch::putsParentsFirst()
{
    const QList<SearchHit> hits = m_index->find(QStringLiteral("Other acts against liberty"));
    QCOMPARE(hits.at(0).code, code("02029"));
    QCOMPARE(hits.at(1).code, code("020299"));
    const QList<SearchHit> codes = m_index->find(QStringLiteral("0502"));
    QCOMPARE(codes.at(0).code, code("0502"));
    QVERIFY(rankOf(codes, "05021") < rankOf(codes, "050211"));
}

void TestSearch::prefersTheWantedLanguage()
{
    const QList<SearchHit> spanish
        = m_index->find(QStringLiteral("extor"), 5, QStringLiteral("es"));
    const QList<SearchHit> english
        = m_index->find(QStringLiteral("extor"), 5, QStringLiteral("en"));
    QCOMPARE(spanish.first().language, QStringLiteral("es"));
    QCOMPARE(english.first().language, QStringLiteral("en"));
    QVERIFY(!m_index->find(QStringLiteral("extor"), 5, QStringLiteral("xx")).isEmpty());
}

void TestSearch::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << " \t\n ";
    QTest::newRow("signs") << "!? -- ;;";
    QTest::newRow("no word") << "xyzzyq";
    QTest::newRow("no code") << "99999";
    QTest::newRow("imported language not loaded")
        << QString::fromUtf8("\u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D\u043E\u0435");
}

void TestSearch::findsNothing()
{
    QFETCH(QString, query);
    QVERIFY(m_index->find(query).isEmpty());
}

void TestSearch::survivesOddQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("one letter") << "a";
    QTest::newRow("stop words only") << "of the and";
    QTest::newRow("a pasted page") << QStringLiteral("theft of the car by night ").repeated(20000);
    QTest::newRow("one endless word") << QString(1000000, QLatin1Char('x'));
    QTest::newRow("half a surrogate") << QString(QChar(0xD800)) + QStringLiteral(" theft");
    QTest::newRow("NUL") << QStringLiteral("theft") + QChar(0) + QStringLiteral("car");
    QTest::newRow("right to left marks") << QStringLiteral(u"\u202Etheft\u202C");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x9A\x97 theft");
    QTest::newRow("ligature") << QString::fromUtf8("tra\xEF\xAC\x83"
                                                   "cking");
}

void TestSearch::survivesOddQueries()
{
    QFETCH(QString, query);
    for (const SearchHit &hit : m_index->find(query)) {
        for (const text::Span &span : hit.matches) {
            QVERIFY(span.start >= 0 && span.length > 0);
            QVERIFY(span.start + span.length <= hit.text.size());
        }
    }
}

void TestSearch::keepsTheLimit()
{
    QCOMPARE(m_index->find(QStringLiteral("acts"), 7).size(), 7);
    QVERIFY(m_index->find(QStringLiteral("acts"), 0).isEmpty());
    QVERIFY(m_index->find(QStringLiteral("acts"), -1).isEmpty());
    QSet<QString> seen;
    const QList<SearchHit> all = m_index->find(QStringLiteral("acts"), 1000);
    for (const SearchHit &hit : all)
        seen << hit.code.toString();
    QCOMPARE(seen.size(), all.size()); // one hit per category
}

void TestSearch::isTheSameEveryTime()
{
    const SearchIndex other(*m_iccs);
    for (const char *query : { "theft vehicle", "acts against", "drogas", "0502" }) {
        const QList<SearchHit> first = m_index->find(QString::fromLatin1(query));
        const QList<SearchHit> second = other.find(QString::fromLatin1(query));
        QCOMPARE(first.size(), second.size());
        for (int rank = 0; rank < first.size(); ++rank) {
            QCOMPARE(first.at(rank).code, second.at(rank).code);
            QCOMPARE(first.at(rank).text, second.at(rank).text);
        }
    }
}

void TestSearch::outlivesItsClassification()
{
    auto loaded = std::make_unique<Classification>(*m_iccs);
    SearchIndex first(*loaded);
    loaded.reset();
    const SearchIndex moved(std::move(first));
    QCOMPARE(moved.find(QStringLiteral("theft")).first().code, code("0502"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
