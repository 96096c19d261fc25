// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"

#include <QTest>

class TestTextSuggester : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheCategory_data();
    void findsTheCategory();
    void attemptBecomesATag();
    void attemptedHomicideHasItsOwnCategory();
    void exclusionNamesTheOtherCategory();
    void precedentsFromConfirmedLinksOnly();
    void precedentsOfAnotherCountry();

private:
    suggestion::Query query(const QString &language, const QString &label) const;
    std::optional<classification::Classification> m_classification;
    std::unique_ptr<suggestion::TextSuggester> m_suggester;
};

void TestTextSuggester::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
    m_suggester = std::make_unique<suggestion::TextSuggester>(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
}

suggestion::Query TestTextSuggester::query(const QString &language, const QString &label) const
{
    suggestion::Query result;
    result.language = language;
    result.label = label;
    return result;
}

void TestTextSuggester::findsTheCategory_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    QTest::newRow("title") << "en"
                           << "Intentional homicide"
                           << "0101";
    QTest::newRow("title es") << "es"
                              << "HOMICIDIO INTENCIONAL"
                              << "0101";
    QTest::newRow("inclusion") << "en"
                               << "Honour killing"
                               << "0101";
    QTest::newRow("common name") << "en"
                                 << "Drunk driving"
                                 << "020721";
    QTest::newRow("without accents") << "es"
                                     << "violacion"
                                     << "03011";
    QTest::newRow("plural") << "en"
                            << "Bigamies"
                            << "08029";
}

void TestTextSuggester::findsTheCategory()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    const auto found = m_suggester->suggest(query(language, label), 3);
    QStringList codes;
    for (const auto &suggestion : found)
        codes << suggestion.category.toString();
    QFETCH(QString, code);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
}

void TestTextSuggester::attemptBecomesATag()
{
    const auto found = m_suggester->suggest(
        query(QStringLiteral("en"), QStringLiteral("Attempted burglary")), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().category.toString().left(4), QStringLiteral("0501"));
    QCOMPARE(mapping::tagsToText(found.first().tags),
             mapping::tagsToText({ { QStringLiteral("event.At"), QStringLiteral("1") } }));
    QCOMPARE(found.first().reasons.last().kind, suggestion::ReasonKind::Attempt);
}

void TestTextSuggester::attemptedHomicideHasItsOwnCategory()
{
    for (const auto &[language, label] :
         { std::pair { "en", "Attempted murder" },
           std::pair { "es", "Homicidio en grado de tentativa" } }) {
        const auto found
            = m_suggester->suggest(query(QLatin1String(language), QLatin1String(label)), 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().category.toString(), QStringLiteral("0102"));
        QVERIFY(found.first().tags.isEmpty());
    }
}

void TestTextSuggester::exclusionNamesTheOtherCategory()
{
    // 0101 excludes death from legal interventions; whichever category shows an exclusion must name
    // a target that exists.
    int met = 0;
    for (const char *label : { "Assisting suicide", "Euthanasia", "Theft of a motor vehicle",
                               "Stalking", "Statutory rape" }) {
        for (const auto &found :
             m_suggester->suggest(query(QStringLiteral("en"), QLatin1String(label)), 20)) {
            for (const auto &reason : found.reasons) {
                if (reason.kind != suggestion::ReasonKind::Exclusion || !reason.other)
                    continue;
                ++met;
                QVERIFY(m_classification->category(*reason.other));
                QVERIFY(reason.weight < 0);
                QVERIFY(!reason.inSource.isEmpty());
            }
        }
    }
    QVERIFY2(met > 0, "no exclusion was met by any label");
}

void TestTextSuggester::precedentsFromConfirmedLinksOnly()
{
    offences::OffenceList list;
    list.info.id = QStringLiteral("police");
    list.info.language = QStringLiteral("en");
    mapping::MappingSet set;
    const auto target = *classification::IccsCode::parse(QStringLiteral("0401"));
    int number = 0;
    for (const auto status :
         { mapping::Status::Draft, mapping::Status::Proposed, mapping::Status::InReview,
           mapping::Status::Disputed, mapping::Status::Approved, mapping::Status::OutOfScope }) {
        offences::Offence offence { .id = QString::number(++number),
                                    .code
                                    = *offences::OffenceCode::parse(QString::number(number)) };
        offence.labels.insert(QStringLiteral("en"), QStringLiteral("Robbery"));
        list.put(offence);
        mapping::Link link;
        link.id = offence.id;
        link.offence = offence.id;
        link.target = target;
        link.status = status;
        set.put(link);
    }
    const auto precedents = suggestion::precedentsFrom(list, set);
    QCOMPARE(precedents.size(), 1);
    QCOMPARE(precedents.first().offence, QStringLiteral("5"));
}

void TestTextSuggester::precedentsOfAnotherCountry()
{
    const auto code = [](const char *text) {
        return *classification::IccsCode::parse(QString::fromLatin1(text));
    };
    mapping::ReferenceTable table;
    table.id = QStringLiteral("chile");
    table.country = QStringLiteral("Chile");
    table.language = QStringLiteral("es");
    table.rows
        = { { QStringLiteral("7"), QStringLiteral("Abigeato de ganado"), {}, { code("0502") } },
            { {}, QStringLiteral("Zurcido xilofonista"), {}, { code("0501"), code("0401") } } };
    const auto precedents = suggestion::precedentsFrom(table);
    QCOMPARE(precedents.size(), 3);
    QCOMPARE(precedents[0].weight, 1.0);
    QCOMPARE(precedents[1].weight, 0.5);
    QCOMPARE(precedents[2].weight, 0.5);
    QCOMPARE(precedents[0].trust, 0.8);

    // What no text of the ICCS knows, only Chile does; one's own decision counts more.
    const suggestion::Query query { QStringLiteral("1"), QStringLiteral("police"),
                                    QStringLiteral("es"), QStringLiteral("Zurcido xilofonista") };
    const auto suggester = suggestion::suggesters().first().make(
        *m_classification, suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    suggester->learn(precedents);
    const auto taught = suggester->suggest(query, 2);
    QCOMPARE(taught.size(), 2);
    const QString reason = taught.first().reasons.first().text.toString();
    QCOMPARE(
        reason,
        QStringLiteral("Chile put a similar offence here: “Zurcido xilofonista” (100 % alike)"));
    suggestion::Precedent own {
        QStringLiteral("2"), QStringLiteral("police"), QStringLiteral("es"), query.label, {},
        code("0101")
    };
    suggester->learn(precedents + QList<suggestion::Precedent> { own });
    const auto both = suggester->suggest(query, 3);
    QCOMPARE(both.first().category, code("0101"));
    QVERIFY(both.first().reasons.first().text.toString().startsWith(QLatin1String("You put")));
    QCOMPARE(both.size(), 3);
}

QTEST_GUILESS_MAIN(TestTextSuggester)
#include "tst_textsuggester.moc"
