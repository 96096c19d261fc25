// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/coding/rulehits.h"
#include "support/fixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::RuleHits;
using coding::wholeWeight;
using microdata::ColumnRole;
using rules::ScopeKind;

// How many records each row of a table decided, and which of them none did.
class TestRuleHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsRowsTheDefaultAndWhatFitsNone();
    void aTableBehindAnotherIsAskedForTheRest();
    void collectedTagsMayComeFromSeveralRows();
    void onlyCountedRecordsAndTheirNumbers();
    void agreesWithTheRunOnRandomRecords();
    void canBeStopped();

private:
    void write(const QByteArray &records)
    {
        m_request.input = m_folder.filePath("records.csv");
        put(m_request.input, records);
    }
    RuleHits hits(const QString &table = QStringLiteral("t"))
    {
        base::NoProgress progress;
        const auto counted = coding::countRuleHits(m_fixture->set(), m_request, table, progress);
        if (!counted)
            qWarning() << counted.error().message();
        return counted.value_or(RuleHits());
    }
    void addTable(const QString &id, ScopeKind kind, const QStringList &names, bool hasDefault,
                  rules::HitPolicy policy = rules::HitPolicy::Unique)
    {
        QList<rules::Row> rows { m_fixture->row("r1", { { "x", "a" } }, "0201"),
                                 m_fixture->row("r2", { { "x", "b" } }, "0401") };
        if (hasDefault) {
            rows << m_fixture->row("rest", {}, "0501");
            rows.last().isDefault = true;
        }
        m_fixture->table(id, kind, names, { "x" }, rows, policy);
    }

    std::unique_ptr<CodingFixture> m_fixture;
    QTemporaryDir m_folder;
    CodeRequest m_request;
};

// Codes C and D in a table, A linked.
void TestRuleHits::init()
{
    m_fixture = std::make_unique<CodingFixture>();
    m_fixture->attribute("x", { "a", "b", "c" });
    for (const char *code : { "A", "C", "D" })
        m_fixture->offence(code);
    m_fixture->link("A", "0101");
    m_request = {};
    m_request.layout.columns = { CodingFixture::column("code", ColumnRole::Code),
                                 CodingFixture::column("x", ColumnRole::Attribute, "x") };
}

void TestRuleHits::countsRowsTheDefaultAndWhatFitsNone()
{
    write("code,x\nC,a\nC,a\nD,b\nA,a\nC,c\nD,\nZ,a\n,a\n");
    addTable("t", ScopeKind::Group, { "C", "D" }, false);
    RuleHits counted = hits();
    QCOMPARE(counted.input, 8 * wholeWeight);
    QCOMPARE(counted.asked, 5 * wholeWeight);
    QCOMPARE(counted.byRow.value("r1"), 2 * wholeWeight);
    QCOMPARE(counted.byRow.value("r2"), wholeWeight);
    QCOMPARE(counted.noRow, 2 * wholeWeight); // c, and not stated
    QCOMPARE(counted.broken, 0);

    addTable("t", ScopeKind::Group, { "C", "D" }, true);
    counted = hits();
    QCOMPARE(counted.byRow.value("rest"), 2 * wholeWeight);
    QCOMPARE(counted.noRow, 0);

    m_fixture->table(
        "t", ScopeKind::Group, { "C" }, { "x" },
        { m_fixture->row("r1", { { "x", "a" } }, "0201"), m_fixture->row("r2", {}, "0401") });
    counted = hits();
    QCOMPARE(counted.broken, 2 * wholeWeight);
    QCOMPARE(counted.byRow.value("r2"), wholeWeight);
    QCOMPARE(hits("none").asked, 0);
    QCOMPARE(hits("none").input, 8 * wholeWeight);
}

void TestRuleHits::aTableBehindAnotherIsAskedForTheRest()
{
    write("code,x\nC,a\nC,b\nC,c\nD,a\nA,a\n");
    m_fixture->table("first", ScopeKind::Offence, { "C" }, { "x" },
                     { m_fixture->row("q", { { "x", "a" } }, "0301") });
    addTable("t", ScopeKind::Family, {}, false);
    m_fixture->rules.put([this] {
        rules::DecisionTable table = *m_fixture->rules.find("t");
        table.scope.kind = ScopeKind::List;
        return table;
    }());
    const RuleHits counted = hits();
    QCOMPARE(counted.asked, 3 * wholeWeight); // not C,a and not A, which is linked
    QCOMPARE(counted.byRow.value("r1"), wholeWeight);
    QCOMPARE(counted.byRow.value("r2"), wholeWeight);
    QCOMPARE(counted.noRow, wholeWeight);
}

void TestRuleHits::collectedTagsMayComeFromSeveralRows()
{
    write("code,x\nA,a\nA,b\nA,c\n");
    QList<rules::Row> rows { m_fixture->row("r1", { { "x", "a, b" } }, ""),
                             m_fixture->row("r2", { { "x", "b" } }, "") };
    rows[0].output.tags = mapping::tagsFromText("At=1");
    rows[1].output.tags = mapping::tagsFromText("Cy=1");
    m_fixture->table("t", ScopeKind::Offence, { "A" }, { "x" }, rows, rules::HitPolicy::Collect);
    const RuleHits counted = hits();
    QCOMPARE(counted.asked, 3 * wholeWeight);
    QCOMPARE(counted.byRow.value("r1"), 2 * wholeWeight);
    QCOMPARE(counted.byRow.value("r2"), wholeWeight);
    QCOMPARE(counted.noRow, wholeWeight);
}

void TestRuleHits::onlyCountedRecordsAndTheirNumbers()
{
    write("code,x,case,n\nC,a,k,2\nA,a,k,3\nC,a,l,0.5\n");
    addTable("t", ScopeKind::Offence, { "C" }, false);
    m_request.layout.columns << CodingFixture::column("n", ColumnRole::Weight);
    QCOMPARE(hits().byRow.value("r1"), wholeWeight * 5 / 2);
    m_request.layout.columns << CodingFixture::column("case", ColumnRole::Group);
    m_request.counting.principalOffence = true;
    QCOMPARE(hits().byRow.value("r1"), wholeWeight / 2); // 0101 is more serious than 0201
}

void TestRuleHits::agreesWithTheRunOnRandomRecords()
{
    QRandomGenerator random(5);
    const auto pick = [&random](const QList<QByteArray> &from) {
        return from[random.bounded(int(from.size()))];
    };
    QByteArray records = "code,x\n";
    for (int i = 0; i < 300'000; ++i)
        records += pick({ "A", "C", "D", "Z", "" }) + ',' + pick({ "a", "b", "c", "q", "" }) + '\n';
    write(records);
    addTable("t", ScopeKind::Group, { "C", "D" }, true);
    base::NoProgress progress;
    const auto report = coding::codeRecords(m_fixture->set(), m_request, progress);
    QVERIFY(report.has_value());
    for (const int threads : { 1, 3 }) {
        m_request.threads = threads;
        const RuleHits counted = hits();
        QCOMPARE(counted.input, report->totals.input);
        qint64 sum = 0;
        for (const char *row : { "r1", "r2", "rest" }) {
            QVERIFY(counted.byRow.value(row) > 0);
            QCOMPARE(counted.byRow.value(row),
                     report->hits.bySource.value(QStringLiteral("t/") + row));
            sum += counted.byRow.value(row);
        }
        QCOMPARE(sum, counted.asked);
    }
}

void TestRuleHits::canBeStopped()
{
    write("code,x\nC,a\n");
    addTable("t", ScopeKind::Offence, { "C" }, false);
    support::CancelAfter progress(0);
    QVERIFY(!coding::countRuleHits(m_fixture->set(), m_request, "t", progress));
}

QTEST_GUILESS_MAIN(TestRuleHits)
#include "tst_rulehits.moc"
