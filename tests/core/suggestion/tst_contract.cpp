// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/suggester.h"

#include <QTest>

// What every method of suggestion must keep to, run on each line of suggestion::suggesters().
class TestSuggesterContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void idsAreUnique();
    void isDeterministic_data() { methods(); }
    void isDeterministic();
    void keepsOrderAndBounds_data() { methods(); }
    void keepsOrderAndBounds();
    void givesReasonsWithPlaces_data() { methods(); }
    void givesReasonsWithPlaces();
    void survivesStrangeQueries_data() { methods(); }
    void survivesStrangeQueries();
    void learnsAndForgets_data() { methods(); }
    void learnsAndForgets();

private:
    static void methods();
    static QList<suggestion::Query> queries();
    std::optional<classification::Classification> m_classification;
};

void TestSuggesterContract::methods()
{
    QTest::addColumn<int>("method");
    const auto &kinds = suggestion::suggesters();
    for (int i = 0; i < kinds.size(); ++i)
        QTest::newRow(qPrintable(kinds[i].id)) << i;
}

QList<suggestion::Query> TestSuggesterContract::queries()
{
    const auto query = [](const QString &language, const QString &label) {
        suggestion::Query result;
        result.offence = label;
        result.list = QStringLiteral("police");
        result.language = language;
        result.label = label;
        return result;
    };
    return { query(QStringLiteral("en"), QStringLiteral("Theft of a motor vehicle")),
             query(QStringLiteral("es"), QStringLiteral("Homicidio culposo")),
             query(QStringLiteral("en"), QStringLiteral("Attempted burglary of a dwelling")),
             query(QStringLiteral("de"), QStringLiteral("Fahrraddiebstahl")),
             query(QStringLiteral("es"), QStringLiteral("Tráfico de estupefacientes")) };
}

void TestSuggesterContract::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
}

void TestSuggesterContract::idsAreUnique()
{
    QStringList ids;
    for (const auto &kind : suggestion::suggesters()) {
        QCOMPARE(kind.make(*m_classification,
                           suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")))
                     ->id(),
                 kind.id);
        QVERIFY(!kind.make(*m_classification,
                           suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")))
                     ->name()
                     .toString()
                     .isEmpty());
        ids << kind.id;
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSuggesterContract::isDeterministic()
{
    QFETCH(int, method);
    const auto first = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    const auto second = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    for (const auto &query : queries()) {
        const auto a = first->suggest(query, 10);
        const auto b = second->suggest(query, 10);
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            QVERIFY(a[i].category == b[i].category);
            QCOMPARE(a[i].score, b[i].score);
            QCOMPARE(a[i].reasons.size(), b[i].reasons.size());
        }
    }
}

void TestSuggesterContract::keepsOrderAndBounds()
{
    QFETCH(int, method);
    const auto suggester = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    for (const auto &query : queries()) {
        const auto found = suggester->suggest(query, 5);
        QVERIFY(found.size() <= 5);
        QSet<QString> codes;
        for (qsizetype i = 0; i < found.size(); ++i) {
            QVERIFY(found[i].confidence >= 0 && found[i].confidence <= 1);
            QVERIFY(i == 0 || found[i - 1].score >= found[i].score);
            QVERIFY(m_classification->category(found[i].category));
            codes << found[i].category.toString();
        }
        QCOMPARE(codes.size(), found.size());
    }
}

void TestSuggesterContract::givesReasonsWithPlaces()
{
    QFETCH(int, method);
    const auto suggester = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    for (const auto &query : queries()) {
        for (const auto &found : suggester->suggest(query, 5)) {
            QVERIFY(!found.reasons.isEmpty());
            for (const auto &reason : found.reasons) {
                QVERIFY(!reason.text.toString().isEmpty());
                for (const auto &span : reason.inLabel)
                    QVERIFY(span.start >= 0 && span.start + span.length <= query.label.size());
                for (const auto &span : reason.inSource)
                    QVERIFY(span.start >= 0 && span.start + span.length <= reason.source.size());
            }
        }
    }
}

void TestSuggesterContract::survivesStrangeQueries()
{
    QFETCH(int, method);
    const auto suggester = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    for (const QString &label :
         { QString(), QStringLiteral("   "), QStringLiteral("%1 %n 123 §§"),
           QString(20000, QLatin1Char('x')), QString(QChar(0xD800)), QStringLiteral("杀人") }) {
        suggestion::Query query;
        query.label = label;
        query.language = QStringLiteral("en");
        const auto found = suggester->suggest(query, 3);
        QVERIFY(found.size() <= 3);
        query.language = QStringLiteral("xx");
        QVERIFY(suggester->suggest(query, 3).size() <= 3);
    }
}

void TestSuggesterContract::learnsAndForgets()
{
    QFETCH(int, method);
    const auto suggester = suggestion::suggesters()[method].make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    suggestion::Query query;
    query.offence = QStringLiteral("2");
    query.list = QStringLiteral("courts");
    query.language = QStringLiteral("en");
    query.label = QStringLiteral("Zorbing without a blimket");
    const auto target = *classification::IccsCode::parse(QStringLiteral("08012"));
    const suggestion::Precedent precedent { QStringLiteral("1"),
                                            QStringLiteral("police"),
                                            QStringLiteral("en"),
                                            query.label,
                                            {},
                                            target,
                                            1 };
    suggester->learn({ precedent });
    const auto learned = suggester->suggest(query, 1);
    QCOMPARE(learned.size(), 1);
    QCOMPARE(learned.first().category.toString(), target.toString());
    QCOMPARE(learned.first().reasons.first().kind, suggestion::ReasonKind::Precedent);

    suggester->learn({});
    const auto forgotten = suggester->suggest(query, 1);
    QVERIFY(forgotten.isEmpty()
            || forgotten.first().reasons.first().kind != suggestion::ReasonKind::Precedent);

    // An offence is no precedent for itself.
    suggestion::Precedent own = precedent;
    own.offence = query.offence;
    own.list = query.list;
    suggester->learn({ own });
    const auto itself = suggester->suggest(query, 1);
    QVERIFY(itself.isEmpty()
            || itself.first().reasons.first().kind != suggestion::ReasonKind::Precedent);
}

QTEST_GUILESS_MAIN(TestSuggesterContract)
#include "tst_contract.moc"
