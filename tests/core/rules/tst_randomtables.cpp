// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysisparts.h"
#include "core/rules/coverage.h"
#include "core/rules/diagram.h"
#include "core/rules/outputs.h"
#include "core/rules/settler.h"
#include "randomtables.h"

#include <QTest>

#include <set>

using randomtables::allRecords;
using randomtables::holds;
using randomtables::isPossible;
using randomtables::Maker;
using rules::Analysis;
using rules::Box;
using rules::Boxes;
using rules::BoxTable;
using rules::cellCount;
using rules::Compiled;
using rules::Coverage;
using rules::coverageOf;
using rules::Diagram;
using rules::diagramCoverage;
using rules::diagramReached;
using rules::Evaluation;
using rules::Example;
using rules::HitPolicy;
using rules::Issue;
using rules::IssueKind;
using rules::Output;
using rules::reachedRules;
using rules::Settler;
using rules::ValueSet;

#define REQUIRE(condition)                                                                         \
    if (!(condition))                                                                              \
    return QStringLiteral(#condition)

// Ten thousand small tables of fixed numbers, each compared with what looking at all combinations
// of values says.
class TestRandomTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsAndGaps_data() { policies(); }
    void countsAndGaps();
    void overlaps_data() { policies(); }
    void overlaps();
    void rowsOfNoUse_data() { policies(); }
    void rowsOfNoUse();
    void mergesChangeNothing_data() { policies(); }
    void mergesChangeNothing();
    void differences_data() { policies(); }
    void differences();
    void evaluateCompiledDiagram_data() { policies(); }
    void evaluateCompiledDiagram();

private:
    static void policies();
    // Runs the check on every table of the policy; it returns what is wrong.
    template<typename Check> void forAll(Check check);
    Analysis analysed(const BoxTable &table) const { return analyse(table, *m_iccs); }
    QString checkOverlaps(const BoxTable &table) const;
    QString checkMerges(const BoxTable &table) const;

    std::optional<classification::Classification> m_iccs;
};

void TestRandomTables::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded.has_value());
    m_iccs = *loaded;
}

void TestRandomTables::policies()
{
    QTest::addColumn<HitPolicy>("policy");
    for (const HitPolicy policy :
         { HitPolicy::Unique, HitPolicy::First, HitPolicy::Any, HitPolicy::Collect })
        QTest::newRow(qPrintable(policyId(policy))) << policy;
}

template<typename Check> void TestRandomTables::forAll(Check check)
{
    QFETCH(HitPolicy, policy);
    for (int seed = 0; seed < 2'500; ++seed) {
        Maker maker(seed, policy);
        const BoxTable table = maker.table();
        const QString wrong = check(table, maker);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("table %1: %2").arg(seed).arg(wrong)));
    }
}

static std::vector<int> hitsOf(const BoxTable &table, const Example &record)
{
    std::vector<int> hits;
    for (size_t i = 0; i < table.rules.size(); ++i) {
        if (!table.rules[i].isDefault && holds(table.rules[i].box, record))
            hits.push_back(int(i));
    }
    return hits;
}

static bool hasDefault(const BoxTable &table)
{
    return !table.rules.empty() && table.rules.back().isDefault;
}

static QString checkCounts(const BoxTable &table, const Analysis &analysis)
{
    double cells = 0, gaps = 0, overlaps = 0;
    std::set<Example> open;
    for (const Example &record : allRecords(table.whole)) {
        if (!isPossible(table, record))
            continue;
        const size_t hits = hitsOf(table, record).size();
        ++cells;
        overlaps += hits > 1;
        if (hits == 0 && !hasDefault(table)) {
            ++gaps;
            open.insert(record);
        }
    }
    REQUIRE(analysis.cells == cells);
    REQUIRE(analysis.gapCells == gaps);
    REQUIRE(analysis.overlapCells == overlaps);
    REQUIRE(analysis.isComplete && analysis.isExact);
    double last = -1;
    for (const Issue &issue : analysis.issues) {
        if (issue.kind != IssueKind::Gap && issue.kind != IssueKind::Unknown)
            continue;
        REQUIRE(last < 0 || issue.cells <= last);
        last = issue.cells;
        REQUIRE(issue.cells == cellCount(issue.region));
        REQUIRE(holds(issue.region, issue.example));
        bool isUnknown = false;
        for (size_t i = 0; i < issue.region.size(); ++i) {
            const auto &values = table.attributes[qsizetype(i)].values;
            isUnknown = isUnknown
                || (values.last().kind == microdata::ValueKind::NotKnown
                    && issue.region[i] == ValueSet { int(values.size()) - 1 });
        }
        REQUIRE(isUnknown == (issue.kind == IssueKind::Unknown));
        for (const Example &record : allRecords(table.whole)) {
            if (holds(issue.region, record))
                REQUIRE(open.erase(record) == 1); // a real gap, in one box only
        }
    }
    REQUIRE(open.empty());
    return {};
}

void TestRandomTables::countsAndGaps()
{
    forAll([&](const BoxTable &table, Maker &) -> QString {
        const QString wrong = checkCounts(table, analysed(table));
        if (!wrong.isEmpty() || hasDefault(table))
            return wrong;
        // The diagram that stands in for large tables says the same.
        Boxes boxes;
        for (const BoxTable::Rule &rule : table.rules)
            boxes.push_back(&rule.box);
        const Coverage walk = coverageOf(table.whole, boxes, table.impossible, 1e9);
        const Coverage diagram = diagramCoverage(table.whole, boxes, table.impossible, 999, 1e9);
        REQUIRE(walk.isDone && diagram.isDone);
        REQUIRE(walk.gapCells == diagram.gapCells);
        REQUIRE(walk.overlapCells == diagram.overlapCells);
        double cells = 0;
        for (const Box &gap : diagram.gaps) {
            cells += cellCount(gap);
            for (const Example &record : allRecords(table.whole)) {
                if (holds(gap, record))
                    REQUIRE(isPossible(table, record) && hitsOf(table, record).empty());
            }
        }
        REQUIRE(cells == diagram.gapCells);
        return {};
    });
}

QString TestRandomTables::checkOverlaps(const BoxTable &table) const
{
    const auto kindOf = [&](const Output &a, const Output &b) -> std::optional<IssueKind> {
        if (table.policy == HitPolicy::Collect) {
            for (const auto &one : a.tags) {
                for (const auto &other : b.tags) {
                    if (one.tag == other.tag && one.value != other.value)
                        return IssueKind::Conflict;
                }
            }
            return std::nullopt;
        }
        if (a.saysTheSameAs(b))
            return IssueKind::Redundant;
        const bool isBelow = a.category && b.category && *a.category != *b.category
            && (a.category->isWithin(*b.category) || b.category->isWithin(*a.category));
        return isBelow ? IssueKind::Refinement : IssueKind::Conflict;
    };
    std::map<QStringList, std::pair<IssueKind, double>> expected;
    for (const Example &record : allRecords(table.whole)) {
        if (!isPossible(table, record) || table.policy == HitPolicy::First)
            continue;
        const std::vector<int> hits = hitsOf(table, record);
        for (const int first : hits) {
            for (const int second : hits) {
                const auto &a = table.rules[size_t(first)], &b = table.rules[size_t(second)];
                const auto kind = kindOf(a.output, b.output);
                if (first >= second || !kind)
                    continue;
                auto &pair = expected[{ b.row, a.row }];
                pair = { *kind, pair.second + 1 };
            }
        }
    }
    for (const Issue &issue : analysed(table).issues) {
        if (issue.kind != IssueKind::Redundant && issue.kind != IssueKind::Conflict
            && issue.kind != IssueKind::Refinement)
            continue;
        const auto found = expected.find(issue.rows);
        REQUIRE(found != expected.end());
        REQUIRE(found->second.first == issue.kind);
        REQUIRE(found->second.second == issue.cells);
        REQUIRE(isPossible(table, issue.example));
        REQUIRE(holds(issue.region, issue.example));
        REQUIRE(hitsOf(table, issue.example).size() > 1);
        expected.erase(found);
    }
    REQUIRE(expected.empty());
    return {};
}

void TestRandomTables::overlaps()
{
    forAll([&](const BoxTable &table, Maker &) { return checkOverlaps(table); });
}

static std::map<QString, IssueKind> rowsOfNoUseByCells(const BoxTable &table)
{
    std::map<QString, IssueKind> expected;
    for (size_t i = 0; i < table.rules.size(); ++i) {
        const BoxTable::Rule &rule = table.rules[i];
        if (rule.isDefault)
            continue;
        int cells = 0, possible = 0, reached = 0;
        std::set<int> before; // earlier rows that hold all of it
        for (size_t j = 0; j < i; ++j)
            before.insert(int(j));
        for (const Example &record : allRecords(table.whole)) {
            if (!holds(rule.box, record))
                continue;
            ++cells;
            const std::vector<int> hits = hitsOf(table, record);
            for (size_t j = 0; j < i; ++j) {
                if (std::find(hits.begin(), hits.end(), int(j)) == hits.end())
                    before.erase(int(j));
            }
            possible += isPossible(table, record);
            reached += isPossible(table, record) && hits.front() == int(i);
        }
        const bool isFirst = table.policy == HitPolicy::First;
        if (cells == 0)
            expected[rule.row] = IssueKind::Empty;
        else if (possible == 0)
            expected[rule.row] = IssueKind::ImpossibleAnswered;
        else if (isFirst && !before.empty())
            expected[rule.row] = IssueKind::Shadowed;
        else if (isFirst && reached == 0)
            expected[rule.row] = IssueKind::Dead;
    }
    return expected;
}

void TestRandomTables::rowsOfNoUse()
{
    forAll([&](const BoxTable &table, Maker &) -> QString {
        std::map<QString, IssueKind> found;
        for (const Issue &issue : analysed(table).issues) {
            if (issue.kind == IssueKind::Empty || issue.kind == IssueKind::ImpossibleAnswered
                || issue.kind == IssueKind::Shadowed || issue.kind == IssueKind::Dead)
                found[issue.rows.first()] = issue.kind;
        }
        REQUIRE(found == rowsOfNoUseByCells(table));
        Boxes boxes;
        for (const BoxTable::Rule &rule : table.rules)
            boxes.push_back(&rule.box);
        REQUIRE(reachedRules(table.whole, boxes, table.impossible, 1e9)
                == diagramReached(table.whole, boxes, table.impossible, 1e9));
        return {};
    });
}

QString TestRandomTables::checkMerges(const BoxTable &table) const
{
    for (const Issue &issue : analysed(table).issues) {
        if (issue.kind != IssueKind::Merge)
            continue;
        BoxTable merged = table;
        const auto at = [&](int row) {
            return std::find_if(
                merged.rules.begin(), merged.rules.end(),
                [&](const BoxTable::Rule &rule) { return rule.row == issue.rows[row]; });
        };
        at(0)->box = issue.region;
        merged.rules.erase(at(1));
        for (const Example &record : allRecords(table.whole)) {
            const Evaluation before = evaluate(table, record);
            const Evaluation after = evaluate(merged, record);
            REQUIRE(before.isBroken == after.isBroken);
            REQUIRE(before.output.has_value() == after.output.has_value());
            REQUIRE(!before.output || before.output->saysTheSameAs(*after.output));
        }
        REQUIRE(!differenceOf(table, merged));
    }
    return {};
}

void TestRandomTables::mergesChangeNothing()
{
    forAll([&](const BoxTable &table, Maker &) { return checkMerges(table); });
}

static bool say(const std::optional<Output> &a, const std::optional<Output> &b)
{
    return a && b ? a->saysTheSameAs(*b) : a.has_value() == b.has_value();
}

void TestRandomTables::differences()
{
    forAll([&](const BoxTable &table, Maker &maker) -> QString {
        const BoxTable other = maker.changed(table);
        const auto found = differenceOf(table, other);
        double cells = 0;
        std::optional<Example> first;
        for (const Example &record : allRecords(table.whole)) {
            Example shorter = record;
            shorter.resize(other.whole.size());
            if (!isPossible(table, record) && !isPossible(other, shorter))
                continue;
            if (say(evaluate(table, record).output, evaluate(other, shorter).output))
                continue;
            ++cells;
            if (!first)
                first = record;
        }
        REQUIRE(found.has_value() == first.has_value());
        REQUIRE(!found || found->cells == cells);
        REQUIRE(!found || found->example == *first);
        const auto back = differenceOf(other, table);
        REQUIRE(back.has_value() == found.has_value());
        REQUIRE(!back || back->cells == cells);
        return {};
    });
}

static QString checkCompiled(const BoxTable &table, const Compiled &compiled, const Example &record)
{
    const Evaluation wanted = evaluate(table, record);
    const int answer = compiled.answer(record.data());
    REQUIRE((answer >= 0) == wanted.output.has_value());
    REQUIRE(answer < 0 || compiled.outputs()[answer] == *wanted.output);
    REQUIRE(compiled.isBroken(record.data()) == wanted.isBroken);
    const int rule = compiled.ruleOf(record.data());
    REQUIRE(rule == (wanted.output ? wanted.hits.front() : -1));
    return {};
}

void TestRandomTables::evaluateCompiledDiagram()
{
    forAll([&](const BoxTable &table, Maker &) -> QString {
        const Compiled dense(table);
        const Compiled nodes(table, 0);
        REQUIRE(dense.isDense() && !nodes.isDense());
        for (const Example &record : allRecords(table.whole, -1)) {
            for (const Compiled *compiled : { &dense, &nodes }) {
                const QString wrong = checkCompiled(table, *compiled, record);
                if (!wrong.isEmpty())
                    return wrong;
            }
        }
        const Settler settler(table);
        std::vector<const Box *> boxes;
        for (const BoxTable::Rule &rule : table.rules)
            boxes.push_back(&rule.box);
        QList<std::optional<Output>> said;
        const auto settle = [&](std::vector<int> &active,
                                const Diagram::IsWhole &isWhole) -> std::optional<qint32> {
            if (!settler.settle(active, isWhole))
                return std::nullopt;
            said << decisionOf(table, active).output;
            return qint32(said.size() - 1);
        };
        Diagram diagram(table.whole);
        const auto root = diagram.partition(boxes, settler.start(), settle, 1e9);
        REQUIRE(root.has_value());
        for (const Example &record : allRecords(table.whole))
            REQUIRE(say(said[diagram.valueAt(*root, record)], evaluate(table, record).output));
        return {};
    });
}

QTEST_GUILESS_MAIN(TestRandomTables)
#include "tst_randomtables.moc"
