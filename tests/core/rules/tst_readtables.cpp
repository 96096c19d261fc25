// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"
#include "core/table/csvwriter.h"
#include "ruletables.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rules::Cell;
using rules::DecisionTable;
using rules::HitPolicy;
using rules::ReadTables;
using rules::readTables;
using rules::Row;
using rules::ScopeKind;

class TestReadTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSheet();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void readsPriorities();
    void findings_data();
    void findings();
    void refusesOtherFiles();
    void tenThousandRows();

private:
    QString file(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("rules.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the file could not be written");
        return path;
    }
    ReadTables read(const QByteArray &content) const
    {
        const auto result = readTables(file(content), m_dictionary);
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    }
    const QTemporaryDir m_folder;
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
};

void TestReadTables::readsTheSheet()
{
    const ReadTables result
        = read("\xEF\xBB\xBFtable,robbery,\"Robbery, all\"\r\n"
               "scope,group,police,861;870\r\n"
               "policy,first\r\n"
               "rationale,R7\r\n"
               "columns,force,age,iccs,tags,flags,confidence,note\r\n"
               "row,yes,\"< 18\",0401,event.At=1;event.We=1,Th;AA,0.8,see art. 3\r\n"
               "row:late,\"not(yes, unknown)\",,0501\r\n"
               "default,,,out of scope,,,,\r\n"
               "impossible,unknown,>=65\r\n"
               "\r\n"
               "table,other,\r\n"
               "columns,iccs\r\n"
               "default,0201\r\n");
    QVERIFY2(
        result.findings.isEmpty(),
        qPrintable(result.findings.isEmpty() ? QString() : result.findings[0].message.toString()));
    QCOMPARE(result.tables.size(), 2);
    const DecisionTable &table = result.tables[0];
    QCOMPARE(table.id, QStringLiteral("robbery"));
    QCOMPARE(table.name, QStringLiteral("Robbery, all"));
    QVERIFY(table.scope.kind == ScopeKind::Group);
    QCOMPARE(table.scope.list, QStringLiteral("police"));
    QCOMPARE(table.scope.names, (QStringList { "861", "870" }));
    QVERIFY(table.policy == HitPolicy::First);
    QCOMPARE(table.attributes, (QStringList { "force", "age" }));
    QCOMPARE(table.rows.size(), 3);
    const Row &first = table.rows[0];
    QCOMPARE(first.id, QStringLiteral("r1"));
    QCOMPARE(cellToText(first.cells["age"]), QStringLiteral("< 18"));
    QCOMPARE(first.output.category->toString(), QStringLiteral("0401"));
    QCOMPARE(first.output.tags.size(), 2);
    QCOMPARE(first.output.flags.size(), 2);
    QCOMPARE(first.output.confidence, 0.8);
    QCOMPARE(first.output.note, QStringLiteral("see art. 3"));
    QCOMPARE(table.rows[1].id, QStringLiteral("late"));
    QVERIFY(!table.rows[1].cells.contains("age"));
    QVERIFY(table.rows[2].isDefault && table.rows[2].output.outOfScope);
    QCOMPARE(table.impossible.size(), 1);
}

void TestReadTables::writesWhatItReads_data()
{
    QTest::addColumn<DecisionTable>("table");
    auto plain = ruletables::table(
        HitPolicy::Any, "force,age",
        { "yes | < 18 | 0401", "not(yes) | - | out", "default | 0501", "impossible | - | >= 65" });
    plain.rows[2].id = "default";
    plain.impossible[0].id = "i1";
    QTest::newRow("plain") << plain;
    auto strange = plain;
    strange.name = "=1+1, \"quoted\"\nin two lines";
    strange.rationale = "R5; R7";
    strange.author = "Ana";
    strange.scope = { ScopeKind::Family, "police", { "a; b", "c > d" } };
    strange.rows[0].id = "first one";
    strange.rows[0].cells["force"] = Cell { { "-", "a, b", "\"q\"" }, true };
    strange.rows[1].cells["age"] = Cell {};
    strange.rows[0].output.confidence = 0.1;
    strange.rows[0].output.note = "-5 or @x";
    strange.rows[0].output.flags = { mapping::DataFlag::Threats, mapping::DataFlag::Incitement };
    strange.rows[2].id = "rest";
    strange.impossible[0].id = "never";
    QTest::newRow("strange") << strange;
}

void TestReadTables::writesWhatItReads()
{
    QFETCH(DecisionTable, table);
    table::CsvWriter writer;
    for (const QStringList &line : tableToSheet(table))
        writer.row(line);
    const ReadTables again = read(writer.bytes());
    QCOMPARE(again.tables.size(), 1);
    QCOMPARE(again.tables[0].name, table.name);
    QCOMPARE(again.tables[0].scope.names, table.scope.names);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        QVERIFY2(again.tables[0].rows[i] == table.rows[i], qPrintable(table.rows[i].id));
    QVERIFY(again.tables[0] == table);
}

void TestReadTables::readsPriorities()
{
    const ReadTables result
        = read("code,group,priority,rule,iccs,tags,advice\n"
               "14020,1,3,OTHERWISE,02063,,\"outcome not known: table default\"\n"
               "14020,1,2,force in(yes;no) AND age not in(65+),02063,,\n"
               "14020,1,1,force=yes and age != 0-17,010321,event.At=2,\"vehicular, per comment\"\n"
               "14020,2,1,TRUE,0401,,\n"
               "861,,,force=yes,0401,,\n");
    QVERIFY(result.findings.isEmpty());
    QCOMPARE(result.tables.size(), 3);
    const DecisionTable &table = result.tables[0];
    QVERIFY(table.policy == HitPolicy::First);
    QCOMPARE(table.scope.names, QStringList { "14020" });
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0].output.category->toString(), QStringLiteral("010321"));
    QCOMPARE(cellToText(table.rows[0].cells["age"]), QStringLiteral("not(0-17)"));
    QCOMPARE(cellToText(table.rows[1].cells["force"]), QStringLiteral("yes, no"));
    QVERIFY(table.rows[2].isDefault);
    QCOMPARE(table.rows[2].output.note, QStringLiteral("outcome not known: table default"));
    QCOMPARE(result.tables[1].id, QStringLiteral("14020/2"));
    QCOMPARE(result.tables[1].rows[0].cells.size(), 0);
    QCOMPARE(result.tables[2].id, QStringLiteral("861"));
}

void TestReadTables::findings_data()
{
    QTest::addColumn<QByteArray>("lines"); // after "table" and "columns,force,age,iccs,..."
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *lines, const char *check, int line) {
        QTest::newRow(name) << QByteArray(lines) << check << line;
    };
    row("unknown value", "row,yes,-,0401\nrow,maybe,-,0401\n", "R02", 4);
    row("interval", "row,yes,< 20,0401\n", "R02", 3);
    row("empty set", "row,\"not(yes, no, unknown)\",-,0401\n", "R03", 3);
    row("bad cell", "row,\"yes,,no\",-,0401\n", "R10", 3);
    row("bad code", "row,yes,-,4-01\n", "R10", 3);
    row("bad tags", "row,yes,-,0401,At\n", "R10", 3);
    row("bad flag", "row,yes,-,0401,,Xx\n", "R10", 3);
    row("bad confidence", "row,yes,-,0401,,,1.5\n", "R10", 3);
    row("bad keyword", "rov,yes,-,0401\n", "R10", 3);
    row("bad policy", "policy,priority\n", "R10", 3);
    row("bad scope", "scope,world\n", "R10", 3);
    row("id twice", "\ntable,t,again\n", "R10", 4);
    row("no columns", "table,u,\nrow,yes\n", "R10", 4);
    row("unknown attribute", "table,u,\n\ncolumns,colour,iccs\n", "R01", 5);
    row("impossible rows too", "impossible,maybe\n", "R02", 3);
}

void TestReadTables::findings()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, check);
    QFETCH(int, line);
    const ReadTables result
        = read("table,t,T\ncolumns,force,age,iccs,tags,flags,confidence,note\n" + lines);
    QCOMPARE(ruletables::checks(result.findings), QStringList { check });
    QCOMPARE(result.findings[0].place.ids, (QStringList { "rules.csv", QString::number(line) }));
    QVERIFY(!result.findings[0].message.isEmpty() && !result.findings[0].advice.isEmpty());
}

void TestReadTables::refusesOtherFiles()
{
    const auto list = readTables(file("offence,label\n1,Murder\n"), m_dictionary);
    QVERIFY(!list);
    QVERIFY(!list.error().advice.isEmpty());
    QVERIFY(!readTables(m_folder.filePath("missing.csv"), m_dictionary));
}

// Every tenth row has a fault; the first hundred are named, the others counted.
void TestReadTables::tenThousandRows()
{
    QByteArray content = "table,t,T\ncolumns,force,premises,age,iccs\n";
    for (int i = 0; i < 10'000; ++i)
        content += i % 10 ? "row,yes,house,\"not(< 18)\",0401\n" : "row,maybe,-,-,0401\n";
    QElapsedTimer timer;
    timer.start();
    const ReadTables result = read(content);
    QCOMPARE(result.tables[0].rows.size(), 10'000);
    QCOMPARE(result.findings.size(), 101);
    QCOMPARE(result.findings[1].place.ids[1], QStringLiteral("13"));
    QCOMPARE(result.findings.last().message.count(), 900);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestReadTables)
#include "tst_readtables.moc"
