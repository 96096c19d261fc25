// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/runnerup.h"
#include "core/suggestion/methods/textsuggester.h"

#include <QTest>

using suggestion::Reason;
using suggestion::ReasonKind;
using suggestion::Suggestion;

// What a suggestion says for itself: the elements of the label, the runner-up and why it came
// second, and that a label names several offences.
class TestReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void elementsAreNamed();
    void elementsAgainstAreNamed();
    void answersAreReasons();
    void runnerUpIsTheSecond();
    void decisiveSign_data();
    void decisiveSign();
    void severalOffences_data();
    void severalOffences();

private:
    QList<Suggestion> suggest(const QString &language, const QString &label,
                              const QStringList &answers = {}) const;
    static QList<Reason> ofKind(const Suggestion &suggestion, ReasonKind kind);
    std::optional<classification::Classification> m_classification;
    suggestion::Thesaurus m_thesaurus { QStringLiteral(RESOURCES "/thesaurus") };
    std::unique_ptr<suggestion::TextSuggester> m_suggester;
};

void TestReasons::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
    m_suggester = std::make_unique<suggestion::TextSuggester>(*m_classification, m_thesaurus);
}

QList<Suggestion> TestReasons::suggest(const QString &language, const QString &label,
                                       const QStringList &answers) const
{
    suggestion::Query query;
    query.language = language;
    query.label = label;
    query.answers = answers;
    return m_suggester->suggest(query, 30);
}

QList<Reason> TestReasons::ofKind(const Suggestion &suggestion, ReasonKind kind)
{
    QList<Reason> reasons;
    for (const Reason &reason : suggestion.reasons) {
        if (reason.kind == kind)
            reasons << reason;
    }
    return reasons;
}

void TestReasons::elementsAreNamed()
{
    const QString label = QStringLiteral("Armed robbery");
    const auto found = suggest(QStringLiteral("en"), label);
    QCOMPARE(found.first().category.toString().left(4), QStringLiteral("0401"));
    const auto elements = ofKind(found.first(), ReasonKind::Element);
    QCOMPARE(elements.size(), 1);
    QCOMPARE(elements.first().text.toString(),
             QStringLiteral("“Armed” shows the element “weapon”, which this category demands"));
    QCOMPARE(elements.first().inLabel, QList<text::Span>({ { 0, 5 } }));
    QVERIFY(elements.first().weight > 0);
}

void TestReasons::elementsAgainstAreNamed()
{
    const auto found = suggest(QStringLiteral("en"), QStringLiteral("Robbery without violence"));
    int against = 0;
    for (const Suggestion &one : found) {
        if (!one.category.toString().startsWith(QLatin1String("0401")))
            continue;
        for (const Reason &reason : ofKind(one, ReasonKind::Element)) {
            if (reason.weight > 0)
                continue;
            ++against;
            QCOMPARE(reason.text.toString(),
                     QStringLiteral("Against it: “without violence” rules out the element “force "
                                    "against a person”, which this category demands"));
            QCOMPARE(reason.inLabel, QList<text::Span>({ { 8, 16 } }));
        }
    }
    QVERIFY(against > 0);
}

void TestReasons::answersAreReasons()
{
    const auto found = suggest(QStringLiteral("en"), QStringLiteral("Taking property"),
                               { QStringLiteral("force") });
    const auto robbery = std::find_if(found.begin(), found.end(), [](const Suggestion &one) {
        return one.category.toString().startsWith(QLatin1String("0401"));
    });
    QVERIFY(robbery != found.end());
    const auto elements = ofKind(*robbery, ReasonKind::Element);
    QVERIFY(!elements.isEmpty());
    QCOMPARE(elements.first().text.toString(),
             QStringLiteral("The answer to “Is force used against a person?” is what this "
                            "category demands"));
}

void TestReasons::runnerUpIsTheSecond()
{
    for (const char *label : { "Armed robbery", "Fraud", "Shoplifting", "Murder" }) {
        const auto found = suggest(QStringLiteral("en"), QLatin1String(label));
        QVERIFY(found.size() > 1);
        for (qsizetype place = 0; place < found.size(); ++place)
            QCOMPARE(ofKind(found[place], ReasonKind::RunnerUp).size(), place == 0 ? 1 : 0);
        const Reason reason = ofKind(found.first(), ReasonKind::RunnerUp).first();
        QCOMPARE(reason.other->toString(), found[1].category.toString());
        QVERIFY(reason.text.toString().startsWith(found[1].category.toString()
                                                  + QLatin1String(" comes second")));
    }
    const auto attempt = suggest(QStringLiteral("en"), QStringLiteral("Attempted murder"));
    QCOMPARE(ofKind(attempt.first(), ReasonKind::RunnerUp).first().text.toString(),
             QStringLiteral("0101 comes second: the label speaks of an attempt"));
}

// One sign made to differ at a time: the sentence names it.
void TestReasons::decisiveSign_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("end");
    QTest::newRow("words") << int(suggestion::LeadSignal) << 1.0 << 0.0
                           << "its texts have fewer of the telling words";
    QTest::newRow("phrases") << int(suggestion::OfficialSignal) << 1.0 << 0.0
                             << "no text or term of it is as close to the label";
    QTest::newRow("precedents") << int(suggestion::PrecedentSignal) << 1.0 << 0.0
                                << "your confirmed links speak for 0502";
    QTest::newRow("title") << int(suggestion::TitleSignal) << 1.0 << 0.0
                           << "the label is the title of 0502";
    // Fitted weights let these two count the other way round; then nothing untrue is said of them.
    QTest::newRow("excluded") << int(suggestion::ExcludedSignal) << 1.0 << 0.0 << "";
    QTest::newRow("sent here") << int(suggestion::SentHereSignal) << 0.0 << 1.0 << "";
    QTest::newRow("level") << int(suggestion::DivisionSignal) << 0.0 << 1.0
                           << "it is the more general category";
    QTest::newRow("remainder") << int(suggestion::RemainderSignal) << 1.0 << 0.0
                               << "the label calls itself the rest of something";
    QTest::newRow("element") << int(suggestion::AgainstSignal) << 0.0 << 1.0
                             << "“not: force against a person”, which is given here, speaks "
                                "against it";
    QTest::newRow("nothing") << int(suggestion::WordsSignal) << 1.0 << 1.0 << "";
}

void TestReasons::decisiveSign()
{
    QFETCH(int, signal);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(QString, end);
    const auto profiles = m_thesaurus.readProfiles();
    QVERIFY(profiles.has_value());
    const auto position = [this](const char *code) {
        return m_classification->position(*classification::IccsCode::parse(QLatin1String(code)));
    };
    const suggestion::Rivals rivals { position("0502"), position("0401") };
    QList<suggestion::Signals> evidence(m_classification->categories().size(),
                                        suggestion::Signals {});
    evidence[rivals.first][signal] = first;
    evidence[rivals.second][signal] = second;
    const Reason reason = suggestion::runnerUpReason(
        *m_classification, suggestion::Profiles(*m_classification, *profiles),
        { QStringLiteral("no_force") }, evidence, rivals);
    QCOMPARE(reason.text.toString(),
             end.isEmpty() ? QStringLiteral("0401 comes second, but no single sign decides "
                                            "against it")
                           : QStringLiteral("0401 comes second: ") + end);
}

void TestReasons::severalOffences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("parts"); // empty: it is one offence
    const auto row = [](const char *language, const char *label, const char *parts) {
        QTest::newRow(label) << QString::fromUtf8(language) << QString::fromUtf8(label)
                             << QString::fromUtf8(parts);
    };
    row("en", "Theft, robbery and burglary", "Theft → 0502; robbery → 0401; burglary → 0501");
    row("en", "Fraud; theft / arson", "Fraud → 0701; theft → 0502; arson → 0504");
    row("es", "Hurto y robo", "Hurto → 0502; robo → 0401");
    row("zh", "盗窃、抢劫", "盗窃 → 0502; 抢劫 → 0401");
    row("fr", "Vol et recel", "Vol → 0502; recel → 07049");
    row("ar", "السرقة والقتل", "السرقة → 0502; القتل → 0101");
    row("en", "Breaking and entering", "");
    row("en", "Drunk and disorderly", "");
    row("en", "aiding and abetting", "");
    row("en", "theft of cars and parts", "");
    row("en", "Theft and shoplifting", "");
    row("en", "Theft", "");
    row("es", "robo con violencia e intimidación", "");
    row("es", "robo con violencia o intimidación en las personas", "");
}

void TestReasons::severalOffences()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    QFETCH(QString, parts);
    const auto found = suggest(language, label);
    const auto several = ofKind(found.first(), ReasonKind::SeveralOffences);
    QStringList texts;
    for (const Reason &reason : several)
        texts << reason.text.toString();
    if (parts.isEmpty()) {
        QCOMPARE(texts, QStringList());
        return;
    }
    QCOMPARE(texts,
             QStringList { QStringLiteral("This label names several offences: %1. One code cannot "
                                          "hold them apart: consider rules or two targets.")
                               .arg(parts) });
    QCOMPARE(found.first().reasons.first().kind, ReasonKind::SeveralOffences);
    QVERIFY(several.first().inLabel.size() > 1);
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
