// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/evaluate.h"
#include "ruletables.h"

#include <QTest>

#include <random>

using rules::Compiled;
using rules::Evaluation;
using rules::Example;
using rules::HitPolicy;

class TestEvaluate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policies_data();
    void policies();
    void collectsTagsOnce();
    void traceNamesTheFirstFailingCell();
    void notStatedFitsOnlyWhereAnyValueDoes();
    void compiledWithoutColumns();
    void compiledWithFullAttribute();
    void largeTablesBecomeDiagrams();
};

void TestEvaluate::policies_data()
{
    QTest::addColumn<HitPolicy>("policy");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("force"); // yes, no, unknown
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isBroken");
    const QStringList apart { "yes | 0401", "no | 0501" };
    const QStringList twice { "yes | 0401", "- | 0501" };
    const QStringList same { "yes | 0401", "- | 0401" };
    const QStringList last { "yes | 0401", "default | 0501" };
    const auto row = [](const char *name, HitPolicy policy, const QStringList &rows, int force,
                        const char *answer, bool isBroken = false) {
        QTest::newRow(name) << policy << rows << force << answer << isBroken;
    };
    row("unique", HitPolicy::Unique, apart, 1, "0501");
    row("unique, no row", HitPolicy::Unique, apart, 2, "");
    row("unique, two rows", HitPolicy::Unique, twice, 0, "", true);
    row("unique, two rows that agree", HitPolicy::Unique, same, 0, "", true);
    row("first", HitPolicy::First, twice, 0, "0401");
    row("first, the second", HitPolicy::First, twice, 1, "0501");
    row("any, agreeing", HitPolicy::Any, same, 0, "0401");
    row("any, not agreeing", HitPolicy::Any, twice, 0, "", true);
    row("default", HitPolicy::Unique, last, 2, "0501");
    row("default not needed", HitPolicy::Unique, last, 0, "0401");
    row("out of scope", HitPolicy::Unique, { "yes | out" }, 0, "out");
}

void TestEvaluate::policies()
{
    QFETCH(HitPolicy, policy);
    QFETCH(QStringList, rows);
    QFETCH(int, force);
    QFETCH(QString, answer);
    QFETCH(bool, isBroken);
    const auto table = resolve(ruletables::table(policy, "force", rows), ruletables::dictionary(),
                               ruletables::iccs())
                           .table;
    const Evaluation evaluation = evaluate(table, { force });
    QCOMPARE(evaluation.isBroken, isBroken);
    QCOMPARE(evaluation.output.has_value(), !answer.isEmpty());
    const Compiled compiled(table);
    QCOMPARE(compiled.isBroken(&force), isBroken);
    QCOMPARE(compiled.answer(&force) >= 0, !answer.isEmpty());
    if (answer.isEmpty())
        return;
    QVERIFY(*evaluation.output == ruletables::output(answer));
    QVERIFY(compiled.outputs()[compiled.answer(&force)] == ruletables::output(answer));
}

void TestEvaluate::collectsTagsOnce()
{
    auto written = ruletables::table(HitPolicy::Collect, "force",
                                     { "yes | event.At=1", "- | event.At=1;event.We=1" });
    written.rows[0].output.confidence = 0.5;
    written.rows[0].output.note = "first";
    written.rows[1].output.flags << mapping::DataFlag::Threats;
    const auto resolved = resolve(written, ruletables::dictionary(), ruletables::iccs());
    QVERIFY(resolved.findings.isEmpty());
    const Evaluation evaluation = evaluate(resolved.table, { 0 });
    QVERIFY(evaluation.output.has_value());
    QCOMPARE(mapping::tagsToText(evaluation.output->tags), QStringLiteral("event.At=1;event.We=1"));
    QCOMPARE(evaluation.output->flags.size(), 1);
    QCOMPARE(evaluation.output->confidence, 0.5);
    QCOMPARE(evaluation.output->note, QStringLiteral("first"));
}

void TestEvaluate::traceNamesTheFirstFailingCell()
{
    const auto table = resolve(ruletables::table(HitPolicy::Unique, "force,age",
                                                 { "yes | < 18 | 0401", "no | >= 18 | 0501",
                                                   "yes | >= 18 | 0502", "default | 0201" }),
                               ruletables::dictionary(), ruletables::iccs())
                           .table;
    const Evaluation hit = evaluate(table, { 0, 1 }, true);
    QCOMPARE(hit.tried.size(), 3);
    QCOMPARE(hit.tried[0].firstFailing, 1);
    QCOMPARE(hit.tried[1].firstFailing, 0);
    QCOMPARE(hit.tried[2].firstFailing, -1);
    const Evaluation byDefault = evaluate(table, { 2, 1 }, true);
    QCOMPARE(byDefault.tried.size(), 4);
    QCOMPARE(byDefault.tried[3].row, QStringLiteral("default"));
    QVERIFY(byDefault.hits == std::vector<int> { 3 });
}

void TestEvaluate::notStatedFitsOnlyWhereAnyValueDoes()
{
    const auto table = resolve(ruletables::table(HitPolicy::First, "force,age",
                                                 { "not(yes) | - | 0401", "- | < 18 | 0501" }),
                               ruletables::dictionary(), ruletables::iccs())
                           .table;
    const Compiled compiled(table);
    const int young[] = { -1, 0 };
    const int nothing[] = { -1, -1 };
    QCOMPARE(evaluate(table, { -1, 0 }).output->category->toString(), QStringLiteral("0501"));
    QCOMPARE(compiled.ruleOf(young), 1);
    QVERIFY(!evaluate(table, { -1, -1 }).output);
    QCOMPARE(compiled.answer(nothing), -1);
}

void TestEvaluate::compiledWithoutColumns()
{
    const auto table = resolve(ruletables::table(HitPolicy::Unique, "", { "default | 0401" }),
                               ruletables::dictionary(), ruletables::iccs())
                           .table;
    const Compiled compiled(table);
    QCOMPARE(compiled.ruleOf(nullptr), 0);
    QCOMPARE(compiled.outputs().size(), 1);
}

// An attribute with the most values that there can be leaves no place for "not stated"; the rows
// are asked one by one then.
void TestEvaluate::compiledWithFullAttribute()
{
    microdata::Dictionary dictionary;
    QStringList codes;
    for (int i = 0; i < 256; ++i)
        codes << QString::number(i);
    dictionary.put(ruletables::attribute("area", codes.join(QLatin1Char('|'))));
    const auto table
        = resolve(ruletables::table(HitPolicy::First, "area", { "255, 0 | 0401", "- | 0501" }),
                  dictionary, ruletables::iccs())
              .table;
    const Compiled compiled(table);
    for (int area = -1; area < 256; ++area)
        QCOMPARE(compiled.ruleOf(&area), area == 0 || area == 255 ? 0 : 1);
}

void TestEvaluate::largeTablesBecomeDiagrams()
{
    microdata::Dictionary dictionary;
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        names << QStringLiteral("a%1").arg(i);
        dictionary.put(ruletables::attribute(names.last(), "0|1|2|3|4"));
    }
    std::mt19937 random(5);
    QStringList rows;
    for (int i = 0; i < 60; ++i) {
        QStringList cells;
        for (int a = 0; a < names.size(); ++a)
            cells << (random() % 3 ? QStringLiteral("-") : QString::number(random() % 5));
        rows << cells.join(QLatin1Char('|')) + (i % 2 ? "| 0401" : "| 0501");
    }
    for (const HitPolicy policy : { HitPolicy::First, HitPolicy::Unique, HitPolicy::Any }) {
        const auto table = resolve(ruletables::table(policy, names.join(QLatin1Char(',')), rows),
                                   dictionary, ruletables::iccs())
                               .table;
        const Compiled compiled(table);
        QVERIFY(!compiled.isDense());
        for (int i = 0; i < 5'000; ++i) {
            Example record;
            for (int a = 0; a < names.size(); ++a)
                record.push_back(int(random() % 6) - 1);
            const Evaluation wanted = evaluate(table, record);
            QCOMPARE(compiled.isBroken(record.data()), wanted.isBroken);
            QCOMPARE(compiled.ruleOf(record.data()), wanted.output ? wanted.hits.front() : -1);
        }
    }
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
