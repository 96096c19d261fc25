// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/textsuggester.h"

#include <QTest>

using suggestion::Query;
using suggestion::Question;
using suggestion::Suggestion;

// Elements of an offence: what the words of a label show, which tags and flags follow, which
// questions are left open and what an answer changes.
class TestElements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsShowElements_data();
    void wordsShowElements();
    void profilesAreRead();
    void tags_data();
    void tags();
    void flags_data();
    void flags();
    void questionsSeparateTheBest();
    void nothingIsAskedThatTheFamilyRulesOut();
    void nothingIsAskedTwice();
    void answersDecide_data();
    void answersDecide();

private:
    Query query(const QString &language, const QString &label,
                const QStringList &answers = {}) const;
    const Suggestion *suggestionOf(const QList<Suggestion> &all, const QString &code) const;
    std::optional<classification::Classification> m_classification;
    suggestion::Thesaurus m_thesaurus { QStringLiteral(RESOURCES "/thesaurus") };
    std::unique_ptr<suggestion::TextSuggester> m_suggester;
};

void TestElements::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
    m_suggester = std::make_unique<suggestion::TextSuggester>(*m_classification, m_thesaurus);
}

Query TestElements::query(const QString &language, const QString &label,
                          const QStringList &answers) const
{
    Query result;
    result.language = language;
    result.label = label;
    result.answers = answers;
    return result;
}

const Suggestion *TestElements::suggestionOf(const QList<Suggestion> &all,
                                             const QString &code) const
{
    for (const Suggestion &one : all) {
        if (one.category.toString() == code)
            return &one;
    }
    return nullptr;
}

void TestElements::wordsShowElements_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("notShown");
    QTest::newRow("en") << "en"
                        << "Theft with violence"
                        << "force"
                        << "no_force";
    QTest::newRow("en no") << "en"
                           << "Theft without violence"
                           << "no_force"
                           << "force";
    QTest::newRow("es") << "es"
                        << "Robo con violencia"
                        << "force"
                        << "no_force";
    QTest::newRow("es no") << "es"
                           << "Robo sin violencia"
                           << "no_force"
                           << "force";
    QTest::newRow("de") << "de"
                        << "Versuchter Totschlag"
                        << "attempt"
                        << "negligence";
    QTest::newRow("fr") << "fr"
                        << "Tentative de meurtre"
                        << "attempt"
                        << "negligence";
    QTest::newRow("ru") << "ru"
                        << "Покушение на убийство"
                        << "attempt"
                        << "negligence";
    QTest::newRow("ar") << "ar"
                        << "الشروع في القتل"
                        << "attempt"
                        << "negligence";
    QTest::newRow("zh") << "zh"
                        << "故意杀人未遂"
                        << "attempt"
                        << "negligence";
}

void TestElements::wordsShowElements()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    const auto vocabulary = m_thesaurus.read(language);
    QVERIFY(vocabulary);
    const suggestion::ElementLexicon lexicon(vocabulary->elements, language);
    const auto found = lexicon.find(suggestion::tokens(label, language));
    const QSet<QString> names = suggestion::namesOf(found);
    QFETCH(QString, shown);
    QFETCH(QString, notShown);
    QVERIFY2(names.contains(shown), qPrintable(names.values().join(QLatin1Char(' '))));
    QVERIFY2(!names.contains(notShown), qPrintable(names.values().join(QLatin1Char(' '))));
    for (const auto &element : found)
        QVERIFY(element.span.start >= 0 && element.span.length > 0
                && element.span.start + element.span.length <= label.size());
}

// Every demand names an element that some language can show.
void TestElements::profilesAreRead()
{
    const auto profiles = m_thesaurus.readProfiles();
    QVERIFY2(profiles, profiles ? "" : qPrintable(profiles.error().message()));
    QVERIFY(profiles->size() > 80);
    const auto english = m_thesaurus.read(QStringLiteral("en"));
    for (const auto &profile : *profiles) {
        QVERIFY2(m_classification->category(profile.category),
                 qPrintable(profile.category.toString()));
        QStringList names = profile.excludes;
        for (const QStringList &group : profile.needs)
            names << group;
        for (const QString &name : std::as_const(names))
            QVERIFY2(english->elements.contains(name), qPrintable(name));
    }
}

void TestElements::tags_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tags");
    QTest::newRow("none") << "Robbery"
                          << "0401"
                          << "";
    QTest::newRow("attempt") << "Attempted robbery"
                             << "0401"
                             << "event.At=1";
    QTest::newRow("two") << "Attempted robbery with a firearm"
                         << "0401"
                         << "event.At=1;event.We=1";
    // The category says it already, or the tag does not apply to it (ICCS p. 20).
    QTest::newRow("own category") << "Attempted murder"
                                  << "0102"
                                  << "";
    QTest::newRow("full offence") << "Attempted murder"
                                  << "0101"
                                  << "";
    QTest::newRow("terrorism itself") << "Participation in a terrorist group"
                                      << "09061"
                                      << "";
}

void TestElements::tags()
{
    QFETCH(QString, label);
    QFETCH(QString, code);
    const auto all = m_suggester->suggest(query(QStringLiteral("en"), label), 30);
    const Suggestion *one = suggestionOf(all, code);
    QVERIFY(one);
    QTEST(mapping::tagsToText(one->tags), "tags");
    for (const auto &tag : one->tags) {
        const bool explained = std::any_of(
            one->reasons.begin(), one->reasons.end(), [](const suggestion::Reason &reason) {
                return reason.kind == suggestion::ReasonKind::Mark
                    || reason.kind == suggestion::ReasonKind::Attempt;
            });
        QVERIFY2(explained, qPrintable(tag.tag));
    }
}

void TestElements::flags_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<int>>("flags");
    using mapping::DataFlag;
    QTest::newRow("none") << "Fraud"
                          << "0701" << QList<int> {};
    QTest::newRow("conspiracy") << "Conspiracy to commit fraud"
                                << "0701" << QList<int> { int(DataFlag::Conspiracy) };
    QTest::newRow("conspiracy itself") << "Conspiracy"
                                       << "08064" << QList<int> {};
    QTest::newRow("aiding") << "Aiding and abetting burglary"
                            << "0501" << QList<int> { int(DataFlag::Aiding) };
    QTest::newRow("incitement") << "Incitement to rape"
                                << "03011" << QList<int> { int(DataFlag::Incitement) };
}

void TestElements::flags()
{
    QFETCH(QString, label);
    QFETCH(QString, code);
    const auto all = m_suggester->suggest(query(QStringLiteral("en"), label), 30);
    const Suggestion *one = suggestionOf(all, code);
    QVERIFY(one);
    QList<int> flags;
    for (const auto flag : one->flags)
        flags << int(flag);
    QTEST(flags, "flags");
}

void TestElements::questionsSeparateTheBest()
{
    const Query asked = query(QStringLiteral("en"), QStringLiteral("Taking property"));
    const QList<Question> questions = m_suggester->questions(asked, 3);
    QVERIFY(!questions.isEmpty());
    QVERIFY(questions.size() <= 3);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QVERIFY(!questions[i].text.toString().isEmpty());
        QVERIFY(!questions[i].ifYes.isEmpty());
        QVERIFY(!questions[i].ifNo.isEmpty());
        QVERIFY(questions[i].ifYes != questions[i].ifNo);
        QVERIFY(i == 0 || questions[i].gain <= questions[i - 1].gain);
    }
    QVERIFY(m_suggester->questions(asked, 0).isEmpty());
}

// Nobody dies of taking property, though most of its categories do not say so.
void TestElements::nothingIsAskedThatTheFamilyRulesOut()
{
    const auto questions
        = m_suggester->questions(query(QStringLiteral("en"), QStringLiteral("Taking property")), 3);
    QVERIFY(!questions.isEmpty());
    for (const Question &question : questions)
        QVERIFY2(question.element != QLatin1String("death"), qPrintable(question.element));
    const auto profiles = m_thesaurus.readProfiles();
    QVERIFY(profiles.has_value());
    const suggestion::Profiles all(*m_classification, *profiles);
    const auto likelihood = [&](const char *code, const char *element) {
        return all.likelihood(
            m_classification->position(*classification::IccsCode::parse(QLatin1String(code))),
            QLatin1String(element));
    };
    QCOMPARE(likelihood("0101", "death"), 1.0);
    QCOMPARE(likelihood("0502", "death"), 0.0);
    QVERIFY(likelihood("0704", "death") < 0.1); // silent, as its whole section
    QCOMPARE(likelihood("05022", "vehicle"), 0.5); // silent, but thefts of vehicles are near
    QVERIFY(likelihood("0501", "vehicle") < likelihood("05022", "vehicle"));
    QVERIFY(likelihood("0501", "vehicle") > likelihood("0101", "livestock"));
}

void TestElements::nothingIsAskedTwice()
{
    Query asked = query(QStringLiteral("en"), QStringLiteral("Taking property"));
    QStringList elements;
    for (int turn = 0; turn < 20; ++turn) {
        const auto questions = m_suggester->questions(asked, 1);
        if (questions.isEmpty())
            return;
        QVERIFY2(!elements.contains(questions.first().element),
                 qPrintable(questions.first().element));
        elements << questions.first().element;
        asked.answers << suggestion::oppositeOf(questions.first().element);
    }
    QFAIL("The questions do not end.");
}

void TestElements::answersDecide_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("before"); // stands before the other one then
    QTest::addColumn<QString>("behind");
    QTest::newRow("force") << "Taking property"
                           << "force"
                           << "0401"
                           << "0502";
    QTest::newRow("no force") << "Taking property"
                              << "no_force"
                              << "0502"
                              << "0401";
    QTest::newRow("home") << "Burglary"
                          << "dwelling"
                          << "05012"
                          << "05011";
    QTest::newRow("no injury") << "Assault"
                               << "no_serious_injury"
                               << "020112"
                               << "020111";
    QTest::newRow("negligence") << "Killing a person"
                                << "negligence"
                                << "01032"
                                << "0101";
}

void TestElements::answersDecide()
{
    QFETCH(QString, label);
    QFETCH(QString, answer);
    const auto all = m_suggester->suggest(query(QStringLiteral("en"), label, { answer }), 320);
    QFETCH(QString, before);
    QFETCH(QString, behind);
    const Suggestion *first = suggestionOf(all, before);
    const Suggestion *second = suggestionOf(all, behind);
    QVERIFY(first);
    QVERIFY2(!second || first->score > second->score,
             qPrintable(QStringLiteral("%1 %2").arg(first->score).arg(second->score)));
}

QTEST_GUILESS_MAIN(TestElements)
#include "tst_elements.moc"
