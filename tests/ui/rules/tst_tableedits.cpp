// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/tableedits.h"

#include <QTest>

using rules::DecisionTable;
using rules::Row;
using rulespage::Direction;
using rulespage::freeTableId;
using rulespage::Inserted;
using rulespage::isImpossible;
using rulespage::lineAt;
using rulespage::lineCount;
using rulespage::lineOf;
using rulespage::withAttributes;
using rulespage::withCopies;
using rulespage::withDefaultRow;
using rulespage::withMoved;
using rulespage::withNewRow;
using rulespage::withoutLines;

namespace
{

// "r1 r2 default | i1"
QString ids(const DecisionTable &table)
{
    QStringList rows, impossible;
    for (const Row &row : table.rows)
        rows << row.id;
    for (const Row &row : table.impossible)
        impossible << row.id;
    return rows.join(u' ')
        + (impossible.isEmpty() ? QString() : QStringLiteral(" | ") + impossible.join(u' '));
}

DecisionTable sample()
{
    DecisionTable table;
    for (const char *id : { "r1", "r2", "default" }) {
        Row row;
        row.id = QString::fromLatin1(id);
        row.isDefault = row.id == u"default";
        table.rows << row;
    }
    Row impossible;
    impossible.id = QStringLiteral("i1");
    table.impossible << impossible;
    return table;
}

} // namespace

class TestTableEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreRowsAndThenWhatCannotOccur()
    {
        const DecisionTable table = sample();
        QCOMPARE(lineCount(table), 4);
        QCOMPARE(lineAt(table, 2).id, QStringLiteral("default"));
        QVERIFY(!isImpossible(table, 2));
        QVERIFY(isImpossible(table, 3));
        QCOMPARE(lineOf(table, QStringLiteral("i1")), 3);
        QCOMPARE(lineOf(table, QStringLiteral("r9")), -1);
    }

    void newRowsComeAfterALineButNotAfterTheDefault_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << -1 << "r4 r1 r2 default | i1";
        QTest::newRow("between") << 0 << "r1 r4 r2 default | i1";
        QTest::newRow("after the default") << 2 << "r1 r2 r4 default | i1";
        QTest::newRow("after what cannot occur") << 3 << "r1 r2 r4 default | i1";
    }
    void newRowsComeAfterALineButNotAfterTheDefault()
    {
        QFETCH(int, after);
        const Inserted inserted = withNewRow(sample(), after);
        QTEST(ids(inserted.table), "expected");
        QCOMPARE(lineAt(inserted.table, inserted.line).id, QStringLiteral("r4"));
    }

    void thereIsOneDefaultRow()
    {
        const Inserted known = withDefaultRow(sample());
        QCOMPARE(ids(known.table), ids(sample()));
        QCOMPARE(known.line, 2);
        DecisionTable without = sample();
        without.rows.removeLast();
        const Inserted made = withDefaultRow(without);
        QVERIFY(lineAt(made.table, made.line).isDefault);
        QCOMPARE(ids(made.table), QStringLiteral("r1 r2 default | i1"));
    }

    void copiesStandBelowAndAreNoDefault()
    {
        const Inserted rows = withCopies(sample(), { 0, 1 });
        QCOMPARE(ids(rows.table), QStringLiteral("r1 r2 r4 r5 default | i1"));
        QCOMPARE(rows.line, 3);
        const Inserted fallback = withCopies(sample(), { 2 });
        QCOMPARE(ids(fallback.table), QStringLiteral("r1 r2 r4 default | i1"));
        QVERIFY(!lineAt(fallback.table, fallback.line).isDefault);
        const Inserted impossible = withCopies(sample(), { 3 });
        QCOMPARE(ids(impossible.table), QStringLiteral("r1 r2 default | i1 i2"));
        QCOMPARE(impossible.line, 4);
    }

    void rowsMoveButNotTheDefault()
    {
        const Inserted up = withMoved(sample(), 1, Direction::Up);
        QCOMPARE(ids(up.table), QStringLiteral("r2 r1 default | i1"));
        QCOMPARE(up.line, 0);
        for (const auto &[line, direction] : QList<std::pair<int, Direction>> {
                 { 0, Direction::Up }, { 1, Direction::Down }, { 3, Direction::Up } })
            QCOMPARE(ids(withMoved(sample(), line, direction).table), ids(sample()));
    }

    void linesGoAtOnce()
    {
        QCOMPARE(ids(withoutLines(sample(), { 0, 3, 0 })), QStringLiteral("r2 default"));
    }

    void cellsGoWithTheirColumn()
    {
        DecisionTable table = sample();
        table.attributes = { QStringLiteral("a"), QStringLiteral("b") };
        table.rows[0].cells = { { QStringLiteral("a"), { { QStringLiteral("1") }, false } },
                                { QStringLiteral("b"), { { QStringLiteral("2") }, false } } };
        const DecisionTable after = withAttributes(table, { QStringLiteral("b") });
        QCOMPARE(after.rows[0].cells.keys(), QStringList { QStringLiteral("b") });
        QCOMPARE(after.attributes, QStringList { QStringLiteral("b") });
    }

    void tablesGetIdsOfTheirOwn()
    {
        QCOMPARE(freeTableId({}, QStringLiteral("Robbery, armed!")),
                 QStringLiteral("robbery_armed"));
        QCOMPARE(freeTableId({}, QStringLiteral("…")), QStringLiteral("table"));
        DecisionTable known;
        known.id = QStringLiteral("robbery");
        QCOMPARE(freeTableId({ known }, QStringLiteral("Robbery")), QStringLiteral("robbery_2"));
    }
};

QTEST_GUILESS_MAIN(TestTableEdits)
#include "tst_tableedits.moc"
