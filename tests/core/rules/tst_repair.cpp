// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysis.h"
#include "core/rules/evaluate.h"
#include "ruletables.h"

#include <QTest>

using rules::BoxTable;
using rules::Cell;
using rules::DecisionTable;
using rules::HitPolicy;
using rules::Issue;
using rules::IssueKind;
using rules::Row;

class TestRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repairs_data();
    void repairs();
    void conflictsNeedAPerson();
    void gapOfAParentAlone();
    void unknownWithoutCommonAncestorStaysOpen();

private:
    BoxTable boxes(const DecisionTable &table) const
    {
        return resolve(table, m_dictionary, m_iccs).table;
    }
    // The first issue of the kind, repaired.
    std::optional<DecisionTable> repairedFirst(const DecisionTable &table, IssueKind kind) const
    {
        const BoxTable resolved = boxes(table);
        for (const Issue &issue : analyse(resolved, m_iccs).issues) {
            if (issue.kind == kind)
                return repaired(table, resolved, issue);
        }
        return std::nullopt;
    }
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
    const classification::Classification m_iccs = ruletables::iccs();
};

void TestRepair::repairs_data()
{
    QTest::addColumn<HitPolicy>("policy");
    QTest::addColumn<QStringList>("rows"); // force, age
    QTest::addColumn<IssueKind>("kind");
    QTest::addColumn<QStringList>("expected"); // id, cells, output
    const auto row = [](const char *name, HitPolicy policy, const QStringList &rows, IssueKind kind,
                        const QStringList &expected) {
        QTest::newRow(name) << policy << rows << kind << expected;
    };
    row("gap", HitPolicy::Unique, { "not(no) | - | 0401" }, IssueKind::Gap,
        { "r1: not(no) | - | 0401", "r2: no | - | " });
    row("unknown before the default's place", HitPolicy::Unique,
        { "yes | - | 04011", "no | - | 04012" }, IssueKind::Unknown,
        { "r1: yes | - | 04011", "r2: no | - | 04012", "r3: unknown | - | 0401" });
    row("shadowed", HitPolicy::First, { "yes | - | 0401", "yes | < 18 | 0501" },
        IssueKind::Shadowed, { "r1: yes | - | 0401" });
    row("dead", HitPolicy::First, { "yes | - | 0401", "not(yes) | - | 0501", "- | < 18 | 0502" },
        IssueKind::Dead, { "r1: yes | - | 0401", "r2: not(yes) | - | 0501" });
    row("empty", HitPolicy::First, { "not(-) | - | 0401", "- | - | 0501" }, IssueKind::Empty,
        { "r2: - | - | 0501" });
    row("merge", HitPolicy::Unique, { "yes | < 18 | 0401", "no | < 18 | 0401" }, IssueKind::Merge,
        { "r1: not(unknown) | 0-17 | 0401" });
    row("redundant", HitPolicy::Any, { "yes | < 18 | 0401", "yes | - | 0401" },
        IssueKind::Redundant, { "r2: yes | - | 0401" });
    row("impossible", HitPolicy::Unique,
        { "yes | < 18 | 0401", "no | - | 0501", "impossible | yes | -" },
        IssueKind::ImpossibleAnswered, { "r2: no | - | 0501" });
}

void TestRepair::repairs()
{
    QFETCH(HitPolicy, policy);
    QFETCH(QStringList, rows);
    QFETCH(IssueKind, kind);
    const auto table = ruletables::table(policy, "force,age", rows);
    const auto result = repairedFirst(table, kind);
    QVERIFY(result.has_value());
    QStringList written;
    for (const Row &row : result->rows) {
        const Cell any { {}, true };
        const QString code = row.output.category ? row.output.category->toString() : QString();
        written << QStringLiteral("%1: %2 | %3 | %4")
                       .arg(row.id, cellToText(row.cells.value("force", any)),
                            cellToText(row.cells.value("age", any)), code);
    }
    QTEST(written, "expected");
    // The issue is gone, unless the row waits for its output.
    const BoxTable after = boxes(*result);
    for (const Issue &issue : analyse(after, m_iccs).issues)
        QVERIFY(issue.kind != kind || kind == IssueKind::Gap);
}

void TestRepair::conflictsNeedAPerson()
{
    const auto table = ruletables::table(HitPolicy::Unique, "force,age",
                                         { "yes | - | 0401", "- | < 18 | 0501" });
    QVERIFY(!repairedFirst(table, IssueKind::Conflict));
    // Neither of two rows that say the same lies inside the other.
    const auto other = ruletables::table(HitPolicy::Unique, "force,age",
                                         { "yes | - | 0401", "- | < 18 | 0401" });
    QVERIFY(!repairedFirst(other, IssueKind::Redundant));
}

void TestRepair::gapOfAParentAlone()
{
    const auto table
        = ruletables::table(HitPolicy::Unique, "premises", { "house, flat, shop, street | 0401" });
    auto result = repairedFirst(table, IssueKind::Gap);
    QVERIFY(result.has_value());
    result->rows.last().output = ruletables::output("0401");
    const BoxTable after = boxes(*result);
    QCOMPARE(analyse(after, m_iccs).gapCells, 0.0);
    QCOMPARE(analyse(after, m_iccs).overlapCells, 0.0);
}

void TestRepair::unknownWithoutCommonAncestorStaysOpen()
{
    const auto table = ruletables::table(HitPolicy::Unique, "force", { "yes | 0401", "no | 0501" });
    const auto result = repairedFirst(table, IssueKind::Unknown);
    QVERIFY(result.has_value());
    QVERIFY(!result->rows.last().output.category);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
