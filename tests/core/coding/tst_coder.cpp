// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include <QRandomGenerator>

#include <cmath>

using coding::Answer;
using coding::Coder;
using coding::Outcome;
using coding::Reason;
using rules::ScopeKind;

class TestCoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinks();
    void apportionsByWeights();
    void takesTheCommonAncestor();
    void fallsBackByPolicy();
    void asksFromNarrowToWide();
    void collectsTags();
    void tellsReasons();
    void agreesWithPlainEvaluation();
    void asksLargeTablesOneByOne();
    void traces();
    void explainsWhyNot();
};

namespace
{

Answer answerFor(const Coder &coder, const QString &code, const std::vector<int> &values = {})
{
    return coder.answers()[coder.answerOf(coder.programOf(code), values.data())];
}

QString categoryOf(const Answer &answer)
{
    return answer.parts.isEmpty() || !answer.parts[0].output.category
        ? QString()
        : answer.parts[0].output.category->toString();
}

} // namespace

void TestCoder::readsLinks()
{
    CodingFixture fixture;
    fixture.offence("1");
    mapping::Link link = fixture.link("1", "0401");
    link.tags = { { "event.At", "1" } };
    fixture.links.put(link);
    const Coder coder(fixture.set());
    const Answer answer = answerFor(coder, "1");
    QCOMPARE(answer.outcome, Outcome::Coded);
    QCOMPARE(categoryOf(answer), QStringLiteral("0401"));
    QCOMPARE(answer.parts[0].source, QStringLiteral("1-0401"));
    QCOMPARE(answer.parts[0].output.tags, link.tags);
    QCOMPARE(coder.programOf(" 1 "), coder.programOf("1"));
    QCOMPARE(answerFor(coder, "2").reason, Reason::UnknownCode);
}

void TestCoder::apportionsByWeights()
{
    CodingFixture fixture;
    fixture.offence("1");
    fixture.link("1", "0401", 0.2);
    fixture.link("1", "0501", 0.2);
    fixture.link("1", "0502", 0.2);
    const Answer answer = answerFor(Coder(fixture.set()), "1");
    QCOMPARE(answer.parts.size(), 3);
    qint64 sum = 0;
    for (const coding::Part &part : answer.parts) {
        QVERIFY(part.weight == 333'333 || part.weight == 333'334);
        sum += part.weight;
    }
    QCOMPARE(sum, coding::wholeWeight);
    // One link without a share: none counts.
    for (const double none : { 1.0, 0.0, -0.2, std::nan("") }) {
        fixture.link("1", "0501", none);
        QCOMPARE(answerFor(Coder(fixture.set()), "1").parts.size(), 1);
    }
}

void TestCoder::takesTheCommonAncestor()
{
    CodingFixture fixture;
    fixture.offence("1");
    fixture.link("1", "040111");
    fixture.link("1", "04012");
    const Answer answer = answerFor(Coder(fixture.set()), "1");
    QCOMPARE(categoryOf(answer), QStringLiteral("0401"));
    QVERIFY(answer.isDefault);
}

void TestCoder::fallsBackByPolicy()
{
    CodingFixture fixture;
    fixture.offence("1");
    fixture.link("1", "0501");
    fixture.link("1", "0101");
    QCOMPARE(categoryOf(answerFor(Coder(fixture.set()), "1")), QStringLiteral("0501"));
    fixture.links.policy.composite = mapping::CompositePolicy::MostSerious;
    QCOMPARE(categoryOf(answerFor(Coder(fixture.set()), "1")), QStringLiteral("0101"));
    QVERIFY(answerFor(Coder(fixture.set()), "1").isDefault);
}

void TestCoder::asksFromNarrowToWide()
{
    CodingFixture fixture;
    fixture.attribute("x", { "a", "b", "c" });
    for (const char *code : { "1", "2", "3", "4" })
        fixture.offence(code, "Theft > Shops");
    fixture.table("own", ScopeKind::Offence, { "1" }, { "x" },
                  { fixture.row("r1", { { "x", "a" } }, "0101") });
    fixture.link("1", "0401");
    fixture.table("group", ScopeKind::Group, { "2", "3" }, { "x" },
                  { fixture.row("r1", { { "x", "b" } }, "0201") });
    fixture.table("family", ScopeKind::Family, { "Theft" }, { "x" },
                  { fixture.row("r1", { { "x", "b, c" } }, "0301") });
    fixture.table("list", ScopeKind::List, {}, {}, { fixture.row("r1", {}, "0601") });
    const Coder coder(fixture.set());
    QCOMPARE(coder.attributes().size(), 1);
    QCOMPARE(categoryOf(answerFor(coder, "1", { 0 })), QStringLiteral("0101"));
    QCOMPARE(categoryOf(answerFor(coder, "1", { 1 })), QStringLiteral("0401"));
    QCOMPARE(categoryOf(answerFor(coder, "2", { 1 })), QStringLiteral("0201"));
    QCOMPARE(categoryOf(answerFor(coder, "2", { 2 })), QStringLiteral("0301"));
    QCOMPARE(categoryOf(answerFor(coder, "4", { 0 })), QStringLiteral("0601"));
    QCOMPARE(answerFor(coder, "2", { 1 }).parts[0].source, QStringLiteral("group/r1"));
}

void TestCoder::collectsTags()
{
    CodingFixture fixture;
    fixture.attribute("net", { "yes", "no" });
    fixture.offence("1");
    fixture.offence("2");
    mapping::Link link = fixture.link("1", "0701");
    link.tags = { { "event.At", "2" } };
    fixture.links.put(link);
    rules::Row row = fixture.row("r1", { { "net", "yes" } }, "");
    row.output.tags = { { "event.Cy", "1" }, { "event.At", "1" } };
    fixture.table("cyber", ScopeKind::List, {}, { "net" }, { row }, rules::HitPolicy::Collect);
    const Coder coder(fixture.set());
    const QList<mapping::TagSetting> both { { "event.At", "2" }, { "event.Cy", "1" } };
    QCOMPARE(answerFor(coder, "1", { 0 }).parts[0].output.tags, both);
    QCOMPARE(answerFor(coder, "1", { 1 }).parts[0].output.tags, link.tags);
    QCOMPARE(answerFor(coder, "2", { 0 }).reason, Reason::NotLinked);
}

void TestCoder::tellsReasons()
{
    CodingFixture fixture;
    fixture.attribute("x", { "a", "b" });
    for (const char *code : { "sum", "none", "open", "disputed", "draft", "out", "row", "broken" })
        fixture.offence(code);
    offences::Offence sum = *fixture.list.find("sum");
    sum.kind = offences::OffenceKind::Sum;
    fixture.list.put(sum);
    fixture.link("sum", "0401");
    fixture.link("none", "");
    const QMap<QString, mapping::Status> statuses { { "disputed", mapping::Status::Disputed },
                                                    { "draft", mapping::Status::Draft },
                                                    { "out", mapping::Status::OutOfScope } };
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        mapping::Link link = fixture.link(it.key(), it.key() == u"out" ? "" : "0401");
        link.status = it.value();
        fixture.links.put(link);
    }
    fixture.table("t", ScopeKind::Group, { "row" }, { "x" },
                  { fixture.row("r1", { { "x", "a" } }, "0101") });
    fixture.table("u", ScopeKind::Group, { "broken" }, { "x" },
                  { fixture.row("r1", { { "x", "a" } }, "0101"), fixture.row("r2", {}, "0201") });
    fixture.leastStatus = mapping::Status::Approved;
    const Coder coder(fixture.set());
    QCOMPARE(answerFor(coder, "sum").reason, Reason::SumCode);
    QCOMPARE(answerFor(coder, "none").reason, Reason::NoCategory);
    QCOMPARE(answerFor(coder, "open").reason, Reason::NotLinked);
    QCOMPARE(answerFor(coder, "disputed").reason, Reason::Disputed);
    QCOMPARE(answerFor(coder, "draft").reason, Reason::Disputed);
    QCOMPARE(answerFor(coder, "out").outcome, Outcome::OutOfScope);
    QCOMPARE(answerFor(coder, "row", { 1 }).reason, Reason::NoRow);
    QCOMPARE(answerFor(coder, "broken", { 0 }).reason, Reason::BrokenRow);
    QCOMPARE(categoryOf(answerFor(coder, "broken", { 1 })), QStringLiteral("0201"));
}

namespace
{

// Random tables of all scopes over three attributes, links for half of the codes.
void fillAtRandom(CodingFixture &fixture, QRandomGenerator &random, int valuesEach)
{
    static const char *const targets[] = { "0101", "0201", "040111", "04012", "0501", "060111" };
    QStringList names;
    for (int attribute = 0; attribute < 3; ++attribute) {
        QStringList values;
        for (int value = 0; value < valuesEach; ++value)
            values << QStringLiteral("v%1").arg(value);
        names << QStringLiteral("x%1").arg(attribute);
        fixture.attribute(names.last(), values, attribute != 2);
    }
    for (int i = 0; i < 12; ++i) {
        const QString code = QString::number(i);
        fixture.offence(code, i % 2 ? "Odd" : "Even");
        for (int links = random.bounded(3); i % 2 && links > 0; --links)
            fixture.link(code, targets[random.bounded(6)], random.bounded(2));
    }
    for (int i = 0; i < 6; ++i) {
        const auto kind = ScopeKind(random.bounded(4));
        QStringList scope { QString::number(random.bounded(12)),
                            QString::number(random.bounded(12)) };
        if (kind == ScopeKind::Family)
            scope = { i % 2 ? "Odd" : "Even" };
        const bool isCollect = i == 5;
        QList<rules::Row> rows;
        for (int r = 0; r < 3; ++r) {
            QMap<QString, QString> cells;
            for (const QString &name : std::as_const(names)) {
                if (random.bounded(2))
                    cells.insert(name,
                                 QStringLiteral("v%1, v%2")
                                     .arg(random.bounded(valuesEach))
                                     .arg(random.bounded(valuesEach)));
            }
            rows << fixture.row(QStringLiteral("r%1").arg(r), cells,
                                isCollect ? "" : targets[random.bounded(6)]);
            if (isCollect)
                rows.last().output.tags = { { "event.Cy", QString::number(1 + r % 2) } };
        }
        rows.last().isDefault = !isCollect && random.bounded(4) == 0;
        if (rows.last().isDefault)
            rows.last().cells.clear();
        fixture.table(QStringLiteral("t%1").arg(i), isCollect ? ScopeKind::List : kind, scope,
                      names, rows,
                      isCollect ? rules::HitPolicy::Collect : rules::HitPolicy(random.bounded(2)));
    }
}

// The chain as RULES.md says it, with the plain evaluation of each table.
Answer plainly(const CodingFixture &fixture, const offences::Offence &offence,
               const QMap<QString, int> &values)
{
    Answer answer = coding::answerOfLinks(fixture.set(), offence.id);
    const Answer ofLinks = answer;
    bool isDecided = false, hasTable = false;
    QList<rules::Output> collected;
    const auto askLinks = [&] { isDecided = isDecided || coding::isFinal(ofLinks); };
    for (const auto *table : fixture.rules.forOffence("police", offence)) {
        const rules::BoxTable boxes
            = rules::resolve(*table, fixture.dictionary, fixture.classification).table;
        rules::Example record;
        for (const microdata::Attribute &attribute : boxes.attributes)
            record.push_back(values[attribute.id]);
        const rules::Evaluation evaluation = rules::evaluate(boxes, record);
        if (table->policy == rules::HitPolicy::Collect) {
            if (evaluation.output)
                collected << *evaluation.output;
            continue;
        }
        if (table->scope.kind != ScopeKind::Offence)
            askLinks();
        hasTable = hasTable || !isDecided;
        if (isDecided || (!evaluation.output && !evaluation.isBroken))
            continue;
        isDecided = true;
        if (evaluation.isBroken) {
            answer = { Outcome::Unmapped, Reason::BrokenRow, {}, false };
            continue;
        }
        const auto &rule = boxes.rules[std::size_t(evaluation.hits.front())];
        answer = { Outcome::Coded,
                   Reason::None,
                   { { rule.output, coding::wholeWeight, table->id + '/' + rule.row } },
                   rule.isDefault };
    }
    askLinks();
    if (!isDecided && hasTable && answer.reason == Reason::NotLinked)
        answer.reason = Reason::NoRow;
    for (coding::Part &part : answer.parts) {
        for (const rules::Output &output : std::as_const(collected)) {
            for (const mapping::TagSetting &tag : output.tags) {
                bool isSet = false;
                for (const auto &set : std::as_const(part.output.tags))
                    isSet |= set.tag == tag.tag;
                if (!isSet)
                    part.output.tags << tag;
            }
        }
    }
    return answer;
}

} // namespace

void TestCoder::agreesWithPlainEvaluation()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        CodingFixture fixture;
        fillAtRandom(fixture, random, 3);
        const Coder coder(fixture.set());
        for (int tries = 0; tries < 200; ++tries) {
            const offences::Offence &offence = fixture.list.offences()[random.bounded(12)];
            std::vector<int> values;
            QMap<QString, int> byName;
            for (const microdata::Attribute &attribute : coder.attributes()) {
                values.push_back(random.bounded(int(attribute.values.size()) + 1) - 1);
                byName.insert(attribute.id, values.back());
            }
            const Answer expected = plainly(fixture, offence, byName);
            const Answer found = answerFor(coder, offence.code.toString(), values);
            QCOMPARE(found.outcome, expected.outcome);
            QCOMPARE(found.reason, expected.reason);
            QVERIFY(found == expected);
        }
    }
}

// More cells than a look-up by cell may have.
void TestCoder::asksLargeTablesOneByOne()
{
    QRandomGenerator random(13);
    CodingFixture fixture;
    fillAtRandom(fixture, random, 60);
    const Coder coder(fixture.set());
    QVERIFY(coder.attributes().size() == 3);
    for (int tries = 0; tries < 2'000; ++tries) {
        const offences::Offence &offence = fixture.list.offences()[random.bounded(12)];
        std::vector<int> values;
        QMap<QString, int> byName;
        for (const microdata::Attribute &attribute : coder.attributes()) {
            values.push_back(random.bounded(int(attribute.values.size()) + 1) - 1);
            byName.insert(attribute.id, values.back());
        }
        QVERIFY(answerFor(coder, offence.code.toString(), values)
                == plainly(fixture, offence, byName));
    }
}

void TestCoder::traces()
{
    CodingFixture fixture;
    fixture.attribute("x", { "a", "b" });
    fixture.offence("1");
    fixture.table("own", ScopeKind::Offence, { "1" }, { "x" },
                  { fixture.row("r1", { { "x", "a" } }, "0101") });
    fixture.link("1", "0401");
    const Coder coder(fixture.set());
    const rules::Trace byTable = coder.trace("1", { { "x", "a", rules::Origin::Given, "a" } });
    QCOMPARE(byTable.steps.size(), 1);
    QCOMPARE(byTable.steps[0].row, QStringLiteral("r1"));
    QCOMPARE(byTable.output->category->toString(), QStringLiteral("0101"));
    const rules::Trace byLink = coder.trace("1", { { "x", "b", rules::Origin::Given, "b" } });
    QCOMPARE(byLink.steps.size(), 2);
    QCOMPARE(byLink.steps[0].tried[0].firstFailing, 0);
    QCOMPARE(byLink.steps[1].id, QStringLiteral("1-0401"));
    QCOMPARE(byLink.output->category->toString(), QStringLiteral("0401"));
    QVERIFY(!coder.trace("unknown", {}).output);
}

void TestCoder::explainsWhyNot()
{
    CodingFixture fixture;
    fixture.attribute("x", { "a", "b" });
    fixture.offence("1");
    fixture.table("own", ScopeKind::Offence, { "1" }, { "x" },
                  { fixture.row("r1", { { "x", "a" } }, "0101"),
                    fixture.row("r2", { { "x", "b" } }, "0201") });
    const Coder coder(fixture.set());
    const rules::Trace trace = coder.trace("1", { { "x", "b", rules::Origin::Given, "b" } });
    const auto reasons = coder.whyNot(trace, CodingFixture::iccs("0101"));
    QVERIFY(!reasons.isEmpty());
    QCOMPARE(reasons[0].row, QStringLiteral("r1"));
    QCOMPARE(reasons[0].attribute, QStringLiteral("x"));
    QCOMPARE(reasons[0].recordValue, QStringLiteral("b"));
    QCOMPARE(reasons[0].rowValues, QStringList { "a" });
}

QTEST_GUILESS_MAIN(TestCoder)
#include "tst_coder.moc"
