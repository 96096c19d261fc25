// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/coding/recordmoves.h"
#include "support/fixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::Move;
using coding::Outcome;
using coding::Reason;
using coding::RecordMoves;
using coding::wholeWeight;
using microdata::ColumnRole;
using rules::ScopeKind;

// Which records another version of the rules moves, from where to where.
class TestRecordMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingMovesWithoutAChange();
    void tellsFromWhereToWhere();
    void newTagsDoNotMove();
    void columnsMayComeAndGo();
    void anotherRecordOfTheCaseMayCount();
    void agreesWithTwoRunsOnRandomRecords();
    void canBeStopped();

private:
    void write(const QByteArray &records)
    {
        m_request.input = m_folder.filePath("records.csv");
        put(m_request.input, records);
    }
    static void addTable(CodingFixture &fixture, const char *target)
    {
        fixture.table("t", ScopeKind::Offence, { "C" }, { "x" },
                      { fixture.row("r1", { { "x", "a" } }, target),
                        fixture.row("r2", { { "x", "b" } }, "0401") });
    }
    RecordMoves moves(int examples = 10)
    {
        base::NoProgress progress;
        const auto compared = coding::compareRecords(m_before->set(), m_after->set(), m_request,
                                                     examples, progress);
        if (!compared)
            qWarning() << compared.error().message();
        return compared.value_or(RecordMoves());
    }
    static QString text(const coding::Standing &standing)
    {
        if (!standing.isCounted)
            return QStringLiteral("not counted");
        if (standing.outcome == Outcome::Unmapped)
            return coding::reasonId(standing.reason);
        QStringList codes;
        for (const auto &[code, share] : standing.categories)
            codes << code;
        return codes.isEmpty() ? QStringLiteral("out of scope") : codes.join('+');
    }
    static QString text(const Move &move)
    {
        return text(move.from) + QStringLiteral(" > ") + text(move.to);
    }

    std::unique_ptr<CodingFixture> m_before, m_after;
    QTemporaryDir m_folder;
    CodeRequest m_request;
};

void TestRecordMoves::init()
{
    m_before = std::make_unique<CodingFixture>();
    m_after = std::make_unique<CodingFixture>();
    for (CodingFixture *fixture : { m_before.get(), m_after.get() }) {
        fixture->attribute("x", { "a", "b" });
        fixture->attribute("y", { "c", "d" });
        for (const char *code : { "A", "B", "C" })
            fixture->offence(code);
        fixture->link("A", "0101");
        addTable(*fixture, "0201");
    }
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("x", ColumnRole::Attribute, "x"),
                                 CodingFixture::column("y", ColumnRole::Attribute, "y") };
}

void TestRecordMoves::nothingMovesWithoutAChange()
{
    write("code,x,y\nA,a,c\nC,a,c\nC,b,c\nB,a,c\nZ,a,c\n");
    const RecordMoves same = moves();
    QCOMPARE(same.input, 5 * wholeWeight);
    QCOMPARE(same.moved, 0);
    QCOMPARE(same.retagged, 0);
    QVERIFY(same.moves.isEmpty());
}

void TestRecordMoves::tellsFromWhereToWhere()
{
    write("code,x,y\nA,a,c\nC,a,c\nC,b,c\n\nC,a,d\nB,a,c\nC,,\n");
    addTable(*m_after, "0301");
    m_after->link("B", "0401", 0.75);
    m_after->link("B", "0501", 0.25);
    const RecordMoves changed = moves(1);
    QCOMPARE(changed.moved, 3 * wholeWeight);
    QCOMPARE(changed.moves.size(), 2);
    QCOMPARE(text(changed.moves[0]), QStringLiteral("0201 > 0301"));
    QCOMPARE(changed.moves[0].count, 2 * wholeWeight);
    QCOMPARE(text(changed.moves[1]), QStringLiteral("not linked > 0401+0501"));
    QCOMPARE(changed.moves[1].to.categories[0].second, wholeWeight * 3 / 4);
    QCOMPARE(changed.header, QStringList({ "code", "x", "y" }));
    QCOMPARE(changed.moves[0].examples.size(), 1);
    const coding::MovedRecord &record = changed.moves[0].examples[0];
    QCOMPARE(record.line, 3);
    QCOMPARE(record.cells, QStringList({ "C", "a", "c" }));
    QCOMPARE(record.code, QStringLiteral("C"));
    QCOMPARE(record.before.output->category->toString(), QStringLiteral("0201"));
    QCOMPARE(record.after.output->category->toString(), QStringLiteral("0301"));
    QCOMPARE(changed.moves[1].examples[0].line, 7);
}

void TestRecordMoves::newTagsDoNotMove()
{
    write("code,x,y\nC,a,c\nC,b,c\n");
    rules::DecisionTable table = *m_after->rules.find("t");
    table.rows[0].output.tags = mapping::tagsFromText("At=1");
    QVERIFY(!table.rows[0].output.tags.isEmpty());
    m_after->rules.put(table);
    const RecordMoves changed = moves();
    QCOMPARE(changed.moved, 0);
    QCOMPARE(changed.retagged, wholeWeight);
}

void TestRecordMoves::columnsMayComeAndGo()
{
    write("code,x,y\nC,a,c\nC,a,d\nC,b,d\n");
    m_after->table("t", ScopeKind::Offence, { "C" }, { "y" },
                   { m_after->row("r1", { { "y", "c" } }, "0201") });
    const RecordMoves changed = moves();
    QStringList texts;
    for (const Move &move : changed.moves)
        texts << text(move) + QStringLiteral(" of line %1").arg(move.examples[0].line);
    QCOMPARE(texts, QStringList({ "0201 > no row of line 3", "0401 > no row of line 4" }));
}

void TestRecordMoves::anotherRecordOfTheCaseMayCount()
{
    m_request.layout.columns << CodingFixture::column("case", ColumnRole::Group);
    m_request.counting.principalOffence = true;
    write("code,x,y,case\nC,a,,k\nC,b,,k\nA,a,,l\n");
    addTable(*m_after, "0701"); // less serious than 0401
    const RecordMoves changed = moves();
    QStringList texts;
    for (const Move &move : changed.moves)
        texts << text(move);
    QCOMPARE(texts, QStringList({ "0201 > not counted", "not counted > 0401" }));
    QCOMPARE(changed.input, 3 * wholeWeight);
}

void TestRecordMoves::agreesWithTwoRunsOnRandomRecords()
{
    QRandomGenerator random(3);
    const auto pick = [&random](const QList<QByteArray> &from) {
        return from[random.bounded(int(from.size()))];
    };
    QByteArray records = "code,x,y\n";
    for (int i = 0; i < 300'000; ++i)
        records += pick({ "A", "B", "C", "Z", "" }) + ',' + pick({ "a", "b", "q", "" }) + ','
            + pick({ "c", "d", "" }) + '\n';
    write(records);
    addTable(*m_after, "0301");
    m_after->link("B", "0501");
    m_request.dimensions = { "iccs" };
    base::NoProgress progress;
    const auto before = coding::codeRecords(m_before->set(), m_request, progress);
    const auto after = coding::codeRecords(m_after->set(), m_request, progress);
    QVERIFY(before && after);
    m_request.threads = 3;
    const RecordMoves changed = moves(5);
    QCOMPARE(changed.moves.size(), 2);
    QHash<QString, qint64> difference;
    for (const Move &move : changed.moves) {
        for (const auto &[code, share] : move.from.categories)
            difference[code] -= move.count;
        for (const auto &[code, share] : move.to.categories)
            difference[code] += move.count;
    }
    for (const char *code : { "0101", "0201", "0301", "0401", "0501" })
        QCOMPARE(after->table.countOf({ code }) - before->table.countOf({ code }),
                 difference.value(code));
    m_request.threads = 1;
    const RecordMoves alone = moves(5);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(text(alone.moves[i]), text(changed.moves[i]));
        for (qsizetype at = 0; at < 5; ++at)
            QCOMPARE(alone.moves[i].examples[at].line, changed.moves[i].examples[at].line);
    }
}

void TestRecordMoves::canBeStopped()
{
    write("code,x,y\nC,a,c\n");
    support::CancelAfter progress(0);
    QVERIFY(!coding::compareRecords(m_before->set(), m_after->set(), m_request, 1, progress));
}

QTEST_GUILESS_MAIN(TestRecordMoves)
#include "tst_recordmoves.moc"
