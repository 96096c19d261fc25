// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/conformity.h"
#include "core/assessment/gaps.h"
#include "core/assessment/intake.h"
#include "core/assessment/levels.h"
#include "world.h"

#include <QTest>

// Figures, T8, levels, phases and the register of gaps from two small lists, counted by hand.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void equalsCoverage();
    void countries();
    void splits();
    void agreements_data();
    void agreements();
    void consistency();
    void explained();
    void conformity();
    void reviewFromOutside();
    void spread();
    void levels();
    void evidence();
    void targets();
    void proposals();
    void gaps();
    void entriesReplaceGaps();
    void entriesLieOverGaps();
    void threeInstitutions();

private:
    assessment::Figures figures() const
    {
        const assessment::Facts facts = m_world->facts();
        return assessment::computeFigures(facts, assessment::sharedProvisions(facts));
    }
    std::unique_ptr<World> m_world;
    assessment::InstrumentPointer m_instrument
        = *assessment::loadInstrument(assessment::defaultInstrument());
};

using mapping::Weight;

void TestFigures::init()
{
    m_world = std::make_unique<World>();
    World::offence(m_world->police, "1", "Murder", "art. 1", 10);
    World::offence(m_world->police, "2", "Theft", "art. 2", 60);
    World::offence(m_world->police, "3", "Other acts", "", 20);
    World::offence(m_world->police, "4", "Witchcraft", "", 10);
    World::offence(m_world->courts, "A", "Homicide", "Art 1", 8);
    World::offence(m_world->courts, "B", "Larceny", "art 2", 30);
    World::offence(m_world->courts, "C", "OTHER  ACTS", "", 0);
    World::link(m_world->policeSet, "1", "0101");
    World::link(m_world->policeSet, "2", "0502");
    World::link(m_world->policeSet, "3", "0219");
    World::link(m_world->courtsSet, "A", "0101");
    World::link(m_world->courtsSet, "B", "05022");
    World::link(m_world->courtsSet, "C", "0219");
}

// Nothing is computed twice: what coverage() says of a list stands there as it is.
void TestFigures::equalsCoverage()
{
    const assessment::Figures figures = this->figures();
    int compared = 0;
    for (const mapping::Measure &measure :
         mapping::coverage(m_world->police, m_world->policeSet, m_world->iccs)) {
        if (measure.measure == QLatin1String("section")
            || measure.measure == QLatin1String("coverage approved")
            || measure.scope.startsWith(QLatin1String("section:")))
            continue;
        const QString part = measure.scope == QLatin1String("all") ? QString() : measure.scope;
        const assessment::Figure *figure
            = figures.find(measure.measure, part, measure.weight,
                           { QStringLiteral("police"), QStringLiteral("police"), {}, {} });
        QVERIFY2(figure, qPrintable(measure.measure + part));
        QCOMPARE(figure->count, measure.count);
        QCOMPARE(figure->total, measure.total);
        ++compared;
    }
    QVERIFY(compared > 30);
}

void TestFigures::countries()
{
    const assessment::Figures figures = this->figures();
    const auto value
        = [&](const char *id, const char *part, Weight weight, const char *institution = "") {
              const QStringList parts = *part ? QStringList { QLatin1String(part) } : QStringList();
              return figures.value(QLatin1String(id), parts, weight,
                                   { QLatin1String(institution), {}, {}, {} });
          };
    QCOMPARE(*value("coverage", "", Weight::Codes), 6.0 / 7);
    QCOMPARE(*value("coverage", "", Weight::Volume), 128.0 / 138);
    QCOMPARE(*value("coverage", "", Weight::Volume, "courts"), 1.0);
    QCOMPARE(*value("residual", "", Weight::Codes), 2.0 / 6);
    QCOMPARE(*value("approved", "", Weight::Codes), 1.0);
    QCOMPARE(*value("breadth", "", Weight::Codes),
             4.0 / double(m_world->iccs.categories().size())); // of both lists together
    QCOMPARE(*value("withoutSource", "", Weight::Codes),
             double(m_world->iccs.categories().size()) - 4);
    QCOMPARE(*value("sets", "", Weight::Codes), 1.0);
    QCOMPARE(*value("setsStarted", "", Weight::Codes), 2.0);
    QCOMPARE(*value("relationKnown", "", Weight::Codes), 1.0);
    QVERIFY(!value("conformity", "", Weight::Codes)); // nothing is known of it
    QVERIFY(!value("training", "", Weight::Codes));
}

// Sections and the only year add up to the whole; groups without a source are of wholes only.
void TestFigures::splits()
{
    const assessment::Figures figures = this->figures();
    const assessment::Figure *all
        = figures.find(QStringLiteral("coverage"), {}, Weight::Volume, {});
    double sum = 0;
    for (const assessment::Figure &figure : figures.all()) {
        if (figure.id == QLatin1String("coverage") && figure.weight == Weight::Volume
            && figure.where.institution.isEmpty() && !figure.where.section.isEmpty())
            sum += figure.count;
    }
    QCOMPARE(sum, all->count);
    const assessment::Figure *year = figures.find(QStringLiteral("coverage"), {}, Weight::Volume,
                                                  { {}, {}, {}, QStringLiteral("2023") });
    QVERIFY(year);
    QCOMPARE(year->count, all->count);
    const assessment::Figure *groups
        = figures.find(QStringLiteral("cardinality"), QStringLiteral("components:1:1"),
                       Weight::Codes, { {}, {}, QStringLiteral("01"), {} });
    QVERIFY(groups);
    QCOMPARE(groups->value(), 1.0);
}

void TestFigures::agreements_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QString>("agreement");
    QTest::newRow("same") << QStringList { "0101" } << QStringList { "0101" } << "same";
    QTest::newRow("deeper") << QStringList { "0502" } << QStringList { "05022" } << "other level";
    QTest::newRow("more") << QStringList { "0502" } << QStringList { "0502", "0501" }
                          << "other category";
    QTest::newRow("section") << QStringList { "0502" } << QStringList { "0701" } << "other section";
    QTest::newRow("scope") << QStringList { "0502" } << QStringList { "out of scope" }
                           << "other section";
}

void TestFigures::agreements()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(QString, agreement);
    QCOMPARE(assessment::agreementId(assessment::agreementOf(one, other)), agreement);
    QCOMPARE(assessment::agreementId(assessment::agreementOf(other, one)), agreement);
}

void TestFigures::consistency()
{
    const auto shared = assessment::sharedProvisions(m_world->facts());
    QCOMPARE(shared.size(), 3); // two provisions, however written, and one label
    QCOMPARE(
        std::count_if(shared.begin(), shared.end(), [](const auto &one) { return one.byLabel; }),
        1);
    const auto differing
        = std::find_if(shared.begin(), shared.end(), [](const auto &one) { return !one.isSame(); });
    QVERIFY(differing != shared.end());
    QCOMPARE(differing->name, QStringLiteral("art. 2"));
    QCOMPARE(differing->offences(), QStringList({ "police/2", "courts/B" }));
    const assessment::Figures figures = this->figures();
    const auto *share = figures.find(QStringLiteral("consistency"), {}, Weight::Codes, {});
    QCOMPARE(share->count, 2.0);
    QCOMPARE(share->total, 3.0);
    QCOMPARE(figures
                 .find(QStringLiteral("consistency"), QStringLiteral("pair:courts/police"),
                       Weight::Volume, {})
                 ->value(),
             38.0 / 128);
    QCOMPARE(*figures.value(QStringLiteral("differencesOpen"), {}, Weight::Codes, {}), 1.0);
}

void TestFigures::explained()
{
    m_world->approvals << base::Approval {
        QStringLiteral("L11|offence:courts/B"), QStringLiteral("Charged as burglary"), {}, {}
    };
    const assessment::Figures figures = this->figures();
    QCOMPARE(*figures.value(QStringLiteral("differencesOpen"), {}, Weight::Codes, {}), 0.0);
    QCOMPARE(*figures.value(QStringLiteral("consistency"), {}, Weight::Codes, {}), 2.0 / 3);
}

// The items come from the classification, go through a table and are counted when judged.
void TestFigures::conformity()
{
    const QList<assessment::Entry> items
        = assessment::conformityItems(m_world->facts(), QStringLiteral("en"));
    QVERIFY(items.size() > 10);
    table::Table table;
    table.header = assessment::conformityHeader();
    for (const assessment::Entry &item : items) {
        QVERIFY2(!item.text(QStringLiteral("item")).isEmpty(), qPrintable(item.id));
        QStringList cells = assessment::conformityCells(item);
        const QString answer = table.rows.isEmpty() ? QStringLiteral("no")
            : table.rows.size() < 4                 ? QStringLiteral("yes")
                                                    : QStringLiteral("unknown");
        cells[table.header.indexOf(QLatin1String("follows"))] = answer;
        table.rows << cells;
        table.lineNumbers << int(table.rows.size()) + 1;
    }
    const assessment::Intake intake = assessment::readIntake(table, *m_instrument);
    QCOMPARE(intake.refused.size(), 0);
    QCOMPARE(intake.entries.size(), items.size());
    QVERIFY(assessment::answerFindings(*m_instrument, {}, intake.entries).isEmpty());
    m_world->entries = intake.entries;
    QCOMPARE(*figures().value(QStringLiteral("conformity"), {}, Weight::Codes, {}), 0.75);
    QCOMPARE(*figures().value(QStringLiteral("conformity"), {}, Weight::Codes,
                              { items.first().text(QStringLiteral("institution")), {}, {}, {} }),
             0.75);
    // Asked again, what was judged is there.
    const QList<assessment::Entry> again
        = assessment::conformityItems(m_world->facts(), QStringLiteral("en"));
    QCOMPARE(again.size(), items.size());
    QCOMPARE(again.first().text(QStringLiteral("follows")), QStringLiteral("no"));
}

void TestFigures::reviewFromOutside()
{
    const auto share = [this] {
        return figures().value(QStringLiteral("outsideReview"), {}, Weight::Codes, {});
    };
    QVERIFY(!share()); // nobody said who is outside
    mapping::Link link = World::link(m_world->policeSet, "1", "0101");
    link.reviewer = QStringLiteral("UNODC");
    m_world->policeSet.put(link);
    m_world->entries << assessment::Entry { QStringLiteral("about"),
                                            assessment::EntryKind::About,
                                            { { QStringLiteral("outsideReviewers"),
                                                { QStringLiteral("Unodc") } } } };
    QCOMPARE(*share(), 1.0 / 6);
}

void TestFigures::spread()
{
    QVERIFY(!assessment::spreadOf({}));
    QCOMPARE(*assessment::spreadOf({ 3 }), (assessment::Spread { 3, 3, 3 }));
    QCOMPARE(*assessment::spreadOf({ 4, 0, 1, 2 }), (assessment::Spread { 0, 1.5, 4 }));
}

void TestFigures::levels()
{
    const assessment::Figures figures = this->figures();
    const auto level = [&](const char *question, const char *institution) {
        return assessment::attainedLevel(*m_instrument->question(QLatin1String(question)),
                                         *m_instrument, figures, QLatin1String(institution));
    };
    QCOMPARE(level("C2", "police"), std::optional(3)); // 90 of 100 cases
    QCOMPARE(level("C2", "courts"), std::optional(4));
    QCOMPARE(level("C2", ""), std::optional(3)); // each of them at least 0.9
    QCOMPARE(level("C2", "prisons"), std::optional<int>()); // no list
    QCOMPARE(level("D21", ""), std::optional(2)); // two of three provisions
}

void TestFigures::evidence()
{
    assessment::Answer answer;
    answer.instrument = m_instrument->name();
    answer.question = QStringLiteral("A1");
    answer.level = 3;
    QCOMPARE(answer.countedLevel(), std::optional(1));
    const auto findings = assessment::answerFindings(*m_instrument, { answer }, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().check, QStringLiteral("S10"));
    answer.evidence << assessment::Evidence { QStringLiteral("document"),
                                              QStringLiteral("Decree 7"),
                                              {} };
    QCOMPARE(answer.countedLevel(), std::optional(3));
    QVERIFY(assessment::answerFindings(*m_instrument, { answer }, {}).isEmpty());
    m_world->answers << answer;
    assessment::Figures figures = this->figures();
    const auto profile = assessment::profile(*m_instrument, m_world->answers, figures);
    QCOMPARE(*profile.first().spread, (assessment::Spread { 3, 3, 3 }));
    assessment::addAnswerFigures(profile, figures);
    QCOMPARE(*figures.value(QStringLiteral("evidence"), {}, Weight::Codes, {}), 1.0);
    const auto phases = assessment::phases(*m_instrument, profile, figures);
    QVERIFY(phases[0].items[0].isClosed && !phases[0].items[1].isClosed);
    QCOMPARE(assessment::reachedPhase(phases), -1);
    answer.instrument = QStringLiteral("another 2.0");
    QVERIFY(assessment::profile(*m_instrument, { answer }, figures)
                .first()
                .questions.first()
                .given.isEmpty());
}

// Only where something was said, and only until a person takes the action over.
// Of a dimension: where it stands once the targets given are reached; the others stay as they are.
void TestFigures::targets()
{
    const auto answered = [this](const char *question, int level, std::optional<int> target) {
        assessment::Answer answer;
        answer.instrument = m_instrument->name();
        answer.question = QLatin1String(question);
        answer.level = level;
        answer.evidence << assessment::Evidence { {}, QStringLiteral("Decree 7"), {} };
        answer.targetLevel = target;
        return answer;
    };
    const auto target = [this](const QList<assessment::Answer> &answers) {
        return assessment::profile(*m_instrument, answers, {}).first().target;
    };
    QVERIFY(!target({ answered("A1", 2, {}) }));
    QCOMPARE(target({ answered("A1", 2, 4), answered("A2", 1, {}) }),
             std::optional(assessment::Spread { 1, 2.5, 4 }));
}

void TestFigures::proposals()
{
    const assessment::Figures figures = this->figures();
    assessment::Answer answer;
    answer.instrument = m_instrument->name();
    answer.question = QStringLiteral("A1");
    const auto proposed = [&](int level, const QList<assessment::Entry> &entries) {
        answer.level = level;
        answer.evidence = { { QStringLiteral("document"), QStringLiteral("Decree 7"), {} } };
        QStringList ids;
        for (const auto *action : assessment::proposedActions(
                 *m_instrument, assessment::profile(*m_instrument, { answer }, figures), entries))
            ids << action->id;
        return ids;
    };
    QVERIFY(proposed(2, {}).contains(QLatin1String("R1")));
    QVERIFY(!proposed(3, {}).contains(QLatin1String("R1")));
    QVERIFY(!proposed(3, {}).contains(QLatin1String("R2"))); // nobody answered A2
    const assessment::Entry taken { QStringLiteral("R1"), assessment::EntryKind::Action, {} };
    QVERIFY(!proposed(2, { taken }).contains(QLatin1String("R1")));
}

void TestFigures::gaps()
{
    World::link(m_world->policeSet, "4", "none"); // no code: a link without a category
    mapping::Link unclear = World::link(m_world->courtsSet, "A", "0101");
    unclear.reviewComment = QStringLiteral("Closed: ICCS unclear");
    m_world->courtsSet.put(unclear);
    const assessment::Facts facts = m_world->facts();
    const auto gaps
        = assessment::gapRegister(*m_instrument, facts, assessment::sharedProvisions(facts));
    QMap<QString, const assessment::GapEntry *> byFeed;
    for (const assessment::GapEntry &gap : gaps)
        byFeed.insert(gap.feed, &gap);
    for (const char *feed : { "seed", "noCategory", "residual", "dispute", "consistency" })
        QVERIFY2(byFeed.contains(QLatin1String(feed)), feed);
    QCOMPARE(byFeed[QStringLiteral("noCategory")]->codes, QStringList { "police/4" });
    QCOMPARE(byFeed[QStringLiteral("noCategory")]->volume, 10.0);
    QCOMPARE(byFeed[QStringLiteral("residual")]->code, QStringLiteral("0219"));
    QCOMPARE(byFeed[QStringLiteral("residual")]->volume, 20.0);
    QCOMPARE(byFeed[QStringLiteral("dispute")]->codes, QStringList { "courts/A" });
    QCOMPARE(byFeed[QStringLiteral("consistency")]->volume, 90.0);
    QVERIFY(!byFeed[QStringLiteral("consistency")]->proposal.isEmpty());
    QVERIFY(!assessment::isConfirmed(*byFeed[QStringLiteral("consistency")]));
    QVERIFY(assessment::isConfirmed(*byFeed[QStringLiteral("seed")]));
}

// A person confirms what a feeder found by taking it over under its id.
// What an entry does not say stays as the register has it.
void TestFigures::entriesLieOverGaps()
{
    m_world->entries << assessment::Entry { QStringLiteral("G001"),
                                            assessment::EntryKind::Gap,
                                            { { QStringLiteral("status"),
                                                { QStringLiteral("reported") } } } };
    const assessment::Facts facts = m_world->facts();
    const auto gaps
        = assessment::gapRegister(*m_instrument, facts, assessment::sharedProvisions(facts));
    const auto gap = std::find_if(gaps.begin(), gaps.end(),
                                  [](const auto &one) { return one.id == QLatin1String("G001"); });
    const auto seed = std::find_if(m_instrument->gaps.begin(), m_instrument->gaps.end(),
                                   [](const auto &one) { return one.id == QLatin1String("G001"); });
    QVERIFY(gap != gaps.end() && seed != m_instrument->gaps.end());
    QCOMPARE(gap->status, QStringLiteral("reported"));
    QCOMPARE(gap->title, seed->title);
    QCOMPARE(gap->proposal, seed->proposal);
    QCOMPARE(gap->alsoAt, seed->alsoAt);
}

// Two that agree agree, whatever a third one says.
void TestFigures::threeInstitutions()
{
    offences::OffenceList prosecution
        = World::list("prosecution", offences::Institution::Prosecution);
    World::offence(prosecution, "P2", "Taking", "art 2", 5);
    mapping::MappingSet set;
    World::link(set, "P2", "0502");
    assessment::Facts facts = m_world->facts();
    facts.lists.push_back({ prosecution, set });
    const assessment::Figures figures
        = assessment::computeFigures(facts, assessment::sharedProvisions(facts));
    const auto pair = [&](const char *part, Weight weight) {
        return figures
            .find(QStringLiteral("consistency"), QLatin1String("pair:") + QLatin1String(part),
                  weight, {})
            ->value();
    };
    QCOMPARE(pair("police/prosecution", Weight::Codes), 1.0);
    QCOMPARE(pair("courts/prosecution", Weight::Codes), 0.0);
    QCOMPARE(figures
                 .find(QStringLiteral("consistency"), QStringLiteral("pair:police/prosecution"),
                       Weight::Volume, {})
                 ->total,
             65.0); // 60 of the police, 5 of the prosecution
}

void TestFigures::entriesReplaceGaps()
{
    const assessment::Facts before = m_world->facts();
    const auto found
        = assessment::gapRegister(*m_instrument, before, assessment::sharedProvisions(before));
    const auto residual = std::find_if(found.begin(), found.end(), [](const auto &gap) {
        return gap.id == QLatin1String("residual:0219");
    });
    QVERIFY(residual != found.end());
    assessment::Entry entry = assessment::entryOf(*residual);
    entry.values[QStringLiteral("status")] = QStringList { QStringLiteral("reported") };
    m_world->entries << entry;
    const assessment::Facts facts = m_world->facts();
    const auto gaps
        = assessment::gapRegister(*m_instrument, facts, assessment::sharedProvisions(facts));
    QCOMPARE(gaps.size(), found.size());
    const auto taken = std::find_if(gaps.begin(), gaps.end(), [](const auto &gap) {
        return gap.id == QLatin1String("residual:0219");
    });
    QVERIFY(assessment::isConfirmed(*taken));
    QCOMPARE(taken->status, QStringLiteral("reported"));
    QCOMPARE(taken->volume, residual->volume);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
