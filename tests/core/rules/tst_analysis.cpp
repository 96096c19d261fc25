// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysis.h"
#include "ruletables.h"

#include <QTest>

#include <cmath>

using rules::Analysis;
using rules::AnalysisOptions;
using rules::Box;
using rules::BoxTable;
using rules::Example;
using rules::HitPolicy;
using rules::Issue;
using rules::IssueKind;
using rules::ValueSet;

class TestAnalysis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void cleanTableHasNoIssues();
    void impossibleIsNoGap();
    void commonAncestor();
    void errorsComeFirst();
    void limitsAreTold();
    void bigWorkGoesToTheDiagram();
    void differentColumns();
    void differentValues();
    void withoutColumns();

private:
    BoxTable boxes(HitPolicy policy, const QString &attributes, const QStringList &rows) const
    {
        return resolve(ruletables::table(policy, attributes, rows), m_dictionary, m_iccs).table;
    }
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
    const classification::Classification m_iccs = ruletables::iccs();
};

void TestAnalysis::finds_data()
{
    QTest::addColumn<HitPolicy>("policy");
    QTest::addColumn<QStringList>("rows"); // force, age
    QTest::addColumn<IssueKind>("kind");
    QTest::addColumn<QStringList>("about");
    QTest::addColumn<double>("cells");
    const auto row = [](const char *name, HitPolicy policy, const QStringList &rows, IssueKind kind,
                        const QStringList &about, double cells) {
        QTest::newRow(name) << policy << rows << kind << about << cells;
    };
    row("the same twice", HitPolicy::Unique,
        { "yes | - | 0401", "- | < 18 | 0401", "default | 05" }, IssueKind::Redundant,
        { "r2", "r1" }, 1);
    row("conflict", HitPolicy::Unique, { "yes | - | 0401", "- | < 18 | 0501" }, IssueKind::Conflict,
        { "r2", "r1" }, 1);
    row("other tags are a conflict", HitPolicy::Collect,
        { "yes | - | event.At=1", "- | < 18 | event.At=2" }, IssueKind::Conflict, { "r2", "r1" },
        1);
    row("below the other", HitPolicy::Any, { "yes | - | 0401", "- | < 18 | 04011" },
        IssueKind::Refinement, { "r2", "r1" }, 1);
    row("shadowed", HitPolicy::First, { "yes | - | 0401", "yes | < 18 | 0501" },
        IssueKind::Shadowed, { "r2", "r1" }, 1);
    row("dead", HitPolicy::First, { "yes | - | 0401", "not(yes) | - | 0501", "- | < 18 | 0502" },
        IssueKind::Dead, { "r3", "r1", "r2" }, 3);
    row("empty", HitPolicy::Unique, { "not(-) | - | 0401" }, IssueKind::Empty, { "r1" }, 0);
    row("gap", HitPolicy::Unique, { "not(no) | - | 0401" }, IssueKind::Gap, {}, 4);
    row("unknown", HitPolicy::Unique, { "not(unknown) | - | 0401" }, IssueKind::Unknown, {}, 4);
    row("merge", HitPolicy::Unique, { "yes | < 18 | 0401", "no | < 18 | 0401" }, IssueKind::Merge,
        { "r1", "r2" }, 2);
    row("answers the impossible", HitPolicy::Unique,
        { "yes | < 18 | 0401", "impossible | yes | -" }, IssueKind::ImpossibleAnswered, { "r1" },
        1);
}

void TestAnalysis::finds()
{
    QFETCH(HitPolicy, policy);
    QFETCH(QStringList, rows);
    QFETCH(IssueKind, kind);
    QFETCH(QStringList, about);
    QFETCH(double, cells);
    const Analysis analysis = analyse(boxes(policy, "force,age", rows), m_iccs);
    int found = 0;
    for (const Issue &issue : analysis.issues) {
        if (issue.kind != kind)
            continue;
        ++found;
        QCOMPARE(issue.rows, about);
        QCOMPARE(issue.cells, cells);
    }
    QCOMPARE(found, 1);
}

void TestAnalysis::cleanTableHasNoIssues()
{
    const Analysis analysis
        = analyse(boxes(HitPolicy::Unique, "force,age",
                        { "yes | < 18 | 0401", "yes | not(< 18) | 0501", "not(yes) | - | 0502" }),
                  m_iccs);
    QVERIFY(analysis.issues.isEmpty());
    QCOMPARE(analysis.cells, 12.0);
    QCOMPARE(analysis.gapCells, 0.0);
    QCOMPARE(analysis.overlapCells, 0.0);
}

void TestAnalysis::impossibleIsNoGap()
{
    const Analysis analysis
        = analyse(boxes(HitPolicy::Unique, "force,age",
                        { "yes | - | 0401", "- | < 18 | 0501", "impossible | not(yes) | not(< 18)",
                          "impossible | yes | < 18" }),
                  m_iccs);
    QVERIFY(analysis.issues.isEmpty());
    QCOMPARE(analysis.cells, 12.0 - 6 - 1);
}

void TestAnalysis::commonAncestor()
{
    const auto ancestor = [&](const QStringList &rows) {
        return analyse(boxes(HitPolicy::Unique, "force", rows), m_iccs).commonAncestor;
    };
    QCOMPARE(ancestor({ "yes | 04011", "no | 04012" })->toString(), QStringLiteral("0401"));
    QCOMPARE(ancestor({ "yes | 0401", "no | 0409", "unknown | out" })->toString(),
             QStringLiteral("04"));
    QVERIFY(!ancestor({ "yes | 0401", "no | 0501" }));
}

void TestAnalysis::errorsComeFirst()
{
    const Analysis analysis = analyse(boxes(HitPolicy::Unique, "force,age",
                                            { "yes | < 18 | 0401", "yes | [18..65) | 0401",
                                              "- | >= 65 | 0501", "no | - | 0502" }),
                                      m_iccs);
    QCOMPARE(analysis.issues.first().kind, IssueKind::Conflict);
    QCOMPARE(analysis.issues.last().kind, IssueKind::Merge);
    for (qsizetype i = 1; i < analysis.issues.size(); ++i)
        QVERIFY(severityOf(analysis.issues[i - 1].kind, HitPolicy::Unique)
                >= severityOf(analysis.issues[i].kind, HitPolicy::Unique));
}

void TestAnalysis::limitsAreTold()
{
    AnalysisOptions options;
    options.mostGaps = 1;
    const BoxTable table
        = boxes(HitPolicy::Unique, "force,age", { "yes | < 18 | 0401", "no | >= 65 | 0501" });
    const Analysis analysis = analyse(table, m_iccs, options);
    QVERIFY(!analysis.isComplete);
    QVERIFY(analysis.isExact);
    QCOMPARE(analysis.gapCells, 10.0);
    options.mostWork = 2;
    QVERIFY(!analyse(table, m_iccs, options).isExact);
}

// Rows "not both at once" of ten pairs fall into 3^10 pieces, but the same few questions come back.
void TestAnalysis::bigWorkGoesToTheDiagram()
{
    BoxTable table;
    table.policy = HitPolicy::First;
    for (int i = 0; i < 20; ++i) {
        table.attributes << ruletables::attribute(QStringLiteral("a%1").arg(i), "0|1|2");
        table.whole.push_back(ValueSet::firstOf(3));
    }
    for (int i = 0; i < 10; ++i) {
        Box box = table.whole;
        box[size_t(2 * i)] = { 0 };
        box[size_t(2 * i + 1)] = { 1 };
        table.rules.push_back({ box, ruletables::output("0401"), QStringLiteral("r%1").arg(i) });
    }
    AnalysisOptions options;
    options.mostWork = 20'000;
    const Analysis quick = analyse(table, m_iccs, options);
    QVERIFY(quick.isExact);
    QCOMPARE(quick.gapCells, std::pow(8.0, 10));
    const double one = 10 * std::pow(8.0, 9);
    QCOMPARE(quick.overlapCells, std::pow(9.0, 10) - std::pow(8.0, 10) - one);
    QVERIFY(quick.issues.size() >= 50);
    QVERIFY(!quick.isComplete);
    const Analysis slow = analyse(table, m_iccs);
    QCOMPARE(slow.gapCells, quick.gapCells);
    QCOMPARE(slow.overlapCells, quick.overlapCells);
}

void TestAnalysis::differentColumns()
{
    const BoxTable wide
        = boxes(HitPolicy::Unique, "force,age",
                { "yes | - | 0401", "not(yes) | < 18 | 0501", "not(yes) | not(< 18) | 0501" });
    const BoxTable narrow = boxes(HitPolicy::First, "force", { "yes | 0401", "- | 0501" });
    QVERIFY(!differenceOf(wide, narrow));
    const BoxTable other = boxes(HitPolicy::First, "premises,force",
                                 { "street | no | 0401", "- | yes | 0401", "- | - | 0501" });
    const auto difference = differenceOf(narrow, other);
    QVERIFY(difference.has_value());
    QCOMPARE(difference->attributes.size(), 2);
    QCOMPARE(difference->cells, 1.0);
    QVERIFY(difference->example == (Example { 1, 4 }));
    QCOMPARE(difference->before.category->toString(), QStringLiteral("0501"));
    QCOMPARE(difference->after.category->toString(), QStringLiteral("0401"));
}

// The dictionary grew by a value between the tables: "any" means any, "not" means the old ones.
void TestAnalysis::differentValues()
{
    const BoxTable before = boxes(HitPolicy::First, "force", { "yes | 0401", "- | 0501" });
    microdata::Dictionary grown = m_dictionary;
    grown.put(ruletables::attribute("force", "threat|yes|no|unknown?"));
    const auto after = [&](const QStringList &rows) {
        return resolve(ruletables::table(HitPolicy::First, "force", rows), grown, m_iccs).table;
    };
    QVERIFY(!differenceOf(before, after({ "yes | 0401", "- | 0501" })));
    const auto difference = differenceOf(before, after({ "yes, threat | 0401", "- | 0501" }));
    QVERIFY(difference.has_value());
    QCOMPARE(difference->cells, 1.0);
    const auto &force = difference->attributes.first();
    QCOMPARE(force.values[difference->example[0]].code, QStringLiteral("threat"));
}

void TestAnalysis::withoutColumns()
{
    const Analysis answered = analyse(boxes(HitPolicy::Unique, "", { "default | 0401" }), m_iccs);
    QVERIFY(answered.issues.isEmpty());
    QCOMPARE(answered.cells, 1.0);
    const Analysis open = analyse(boxes(HitPolicy::Unique, "", {}), m_iccs);
    QCOMPARE(open.gapCells, 1.0);
    QCOMPARE(open.issues.size(), 1);
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
