// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using coding::CodeRequest;
using coding::CodingReport;
using coding::CountUnit;
using coding::Reason;
using coding::wholeWeight;
using microdata::ColumnRole;
using rules::ScopeKind;

// What is one incident, victim or person of several rows; tags of many collecting tables.
class TestCountingUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAnIncidentOnceInEachCategory();
    void joinsThePartsOfAnId();
    void countsRowsWithoutId();
    void countsOffencesByTheirId();
    void countsWideRowsOnce();
    void countsDistinctIdsOfRandomRows();
    void leavesOutAttemptsOfWideRows();
    void collectsTagsOfManyTables();

private:
    CodingReport code(const QByteArray &records, int threads = 1);
    void put(ColumnRole role, const QString &name, const QString &attribute = {}, int offence = 0)
    {
        m_request.layout.columns << CodingFixture::column(name, role, attribute, offence);
    }

    std::unique_ptr<CodingFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    CodeRequest m_request;
};

// Codes A and B (0401), C (0501), N without a link.
void TestCountingUnits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<CodingFixture>();
    for (const char *code : { "A", "B", "C", "N" })
        m_fixture->offence(code);
    m_fixture->link("A", "0401");
    m_fixture->link("B", "0401");
    m_fixture->link("C", "0501");
    m_request = {};
    m_request.dimensions = { "iccs" };
    m_request.counting.unit = CountUnit::Incidents;
}

CodingReport TestCountingUnits::code(const QByteArray &records, int threads)
{
    m_request.input = m_folder->filePath("records.csv");
    ::put(m_request.input, records);
    m_request.threads = threads;
    base::NoProgress progress;
    const auto report = coding::codeRecords(m_fixture->set(), m_request, progress);
    if (!report)
        qWarning() << report.error().message();
    return report.value_or(CodingReport());
}

void TestCountingUnits::countsAnIncidentOnceInEachCategory()
{
    put(ColumnRole::Code, "code");
    put(ColumnRole::Group, "case");
    const QByteArray records = "code,case\nA,1\nB,1\nC,1\nA,2\nN,2\nN,2\n";
    const CodingReport incidents = code(records);
    QCOMPARE(incidents.table.countOf({ "0401" }), 2 * wholeWeight);
    QCOMPARE(incidents.table.countOf({ "0501" }), wholeWeight);
    QCOMPARE(incidents.totals.reasons.value(Reason::NotLinked), wholeWeight);
    QCOMPARE(incidents.totals.units, 6 * wholeWeight);
    QCOMPARE(incidents.totals.repeated, 2 * wholeWeight);
    QVERIFY(incidents.totals.isProven());
    // The most serious offence alone: every incident once.
    m_request.counting.principalOffence = true;
    const CodingReport principal = code(records);
    QCOMPARE(principal.totals.input, 2 * wholeWeight);
    QCOMPARE(principal.totals.secondary, 4 * wholeWeight);
    QVERIFY(principal.totals.isProven());
    m_request.counting = {};
    m_request.counting.unit = CountUnit::Offences;
    QCOMPARE(code(records).totals.input, 6 * wholeWeight);
}

void TestCountingUnits::joinsThePartsOfAnId()
{
    m_request.counting.unit = CountUnit::Victims;
    put(ColumnRole::Code, "code");
    put(ColumnRole::Group, "case");
    put(ColumnRole::Group, "victim");
    const CodingReport report = code("code,case,victim\nA,1,11\nA,11,1\nA,1,11\nA,1, 11 \n");
    QCOMPARE(report.totals.input, 2 * wholeWeight);
    QCOMPARE(report.totals.repeated, 2 * wholeWeight);
}

void TestCountingUnits::countsRowsWithoutId()
{
    put(ColumnRole::Code, "code");
    put(ColumnRole::Group, "case");
    QCOMPARE(code("code,case\nA,\nA,\nA,1\nA,1\n").totals.input, 3 * wholeWeight);
    m_request.layout.columns.removeLast();
    QCOMPARE(code("code,case\nA,1\nA,1\n").totals.input, 2 * wholeWeight);
}

// Where an offence fills several rows, its code is a part of its id.
void TestCountingUnits::countsOffencesByTheirId()
{
    m_request.counting.unit = CountUnit::Offences;
    put(ColumnRole::Code, "code");
    put(ColumnRole::Group, "case");
    put(ColumnRole::Group, "code");
    const QByteArray records = "code,case\nA,1\nB,1\nA,1\nA,2\n";
    const CodingReport offences = code(records);
    QCOMPARE(offences.table.countOf({ "0401" }), 3 * wholeWeight);
    QCOMPARE(offences.totals.repeated, wholeWeight);
    m_request.counting.unit = CountUnit::Incidents;
    QCOMPARE(code(records).totals.input, 2 * wholeWeight);
    m_request.counting.principalOffence = true;
    QCOMPARE(code(records).totals.input, 2 * wholeWeight);
}

void TestCountingUnits::countsWideRowsOnce()
{
    put(ColumnRole::Code, "code1", {}, 1);
    put(ColumnRole::Code, "code2", {}, 2);
    const CodingReport report = code("code1,code2\nA,B\nA,C\nC,\n");
    QCOMPARE(report.table.countOf({ "0401" }), 2 * wholeWeight);
    QCOMPARE(report.table.countOf({ "0501" }), 2 * wholeWeight);
    QCOMPARE(report.totals.repeated, wholeWeight);
}

void TestCountingUnits::countsDistinctIdsOfRandomRows()
{
    put(ColumnRole::Code, "code");
    put(ColumnRole::Group, "case");
    put(ColumnRole::Dimension, "year");
    m_request.dimensions = { "iccs", "year" };
    QRandomGenerator random(7);
    QByteArray records = "code,case,year\n";
    QSet<QByteArray> distinct;
    for (int i = 0; i < 200'000; ++i) {
        const char code = "ABCN"[random.bounded(4)];
        const QByteArray id = "case number " + QByteArray::number(random.bounded(50'000));
        records
            += QByteArray(1, code) + ',' + id + ',' + QByteArray::number(random.bounded(9)) + '\n';
        distinct.insert((code == 'B' ? 'A' : code) + id);
    }
    const CodingReport one = code(records);
    QCOMPARE(one.totals.input, distinct.size() * wholeWeight);
    QVERIFY(one.totals.isProven());
    // The first row counts, whoever reads it.
    QCOMPARE(code(records, 4).table.rows, one.table.rows);
}

void TestCountingUnits::leavesOutAttemptsOfWideRows()
{
    put(ColumnRole::Code, "code1", {}, 1);
    put(ColumnRole::Code, "code2", {}, 2);
    put(ColumnRole::Attribute, "at1", "event.At", 1);
    put(ColumnRole::Attribute, "at2", "event.At", 2);
    m_request.counting.unit = CountUnit::Offences;
    m_request.counting.attemptsWithCompleted = false;
    const CodingReport report = code("code1,code2,at1,at2\nA,C,2,1\nA,C,1,2\nC,,1,\n");
    QCOMPARE(report.table.countOf({ "0401" }), wholeWeight);
    QCOMPARE(report.table.countOf({ "0501" }), wholeWeight);
    QCOMPARE(report.totals.coded, 5 * wholeWeight);
    QCOMPARE(report.totals.attempts, 3 * wholeWeight);
    QCOMPARE(report.table.total(), report.totals.coded - report.totals.attempts);
}

// Eight tables of three tags each have 4^8 combinations; only those that occur are made.
void TestCountingUnits::collectsTagsOfManyTables()
{
    const QStringList values { "1", "2", "3" };
    const QStringList tags { "event.At",   "event.We",   "event.Lo",  "event.Mot",
                             "victim.ViP", "victim.STV", "victim.SV", "event.SiC" };
    put(ColumnRole::Code, "code");
    QByteArray header = "code", record = "A", same = "B";
    QStringList expected;
    for (int table = 0; table < 8; ++table) {
        const QString id = QStringLiteral("x%1").arg(table);
        m_fixture->attribute(id, values);
        QList<rules::Row> rows;
        for (const QString &value : std::as_const(values)) {
            rules::Row row = CodingFixture::row(value, { { id, value } }, "");
            row.output.tags = { { tags[table], value } };
            rows << row;
        }
        m_fixture->table("t" + id, ScopeKind::Group, { "A", "B" }, { id }, rows,
                         rules::HitPolicy::Collect);
        put(ColumnRole::Attribute, id, id);
        header += ',' + id.toUtf8();
        record += ',' + QByteArray::number(1 + table % 3);
        same += ',' + QByteArray::number(1 + table % 3);
        expected << tags[table] + '=' + QString::number(1 + table % 3);
    }
    m_request.counting = {};
    m_request.dimensions = { "iccs", "tags" };
    const CodingReport report
        = code(header + '\n' + record + '\n' + same + "\nA,,,,,,,,2\nC,1,1,1,1,1,1,1,1\n", 2);
    QCOMPARE(report.table.countOf({ "0401", expected.join(';') }), 2 * wholeWeight);
    QCOMPARE(report.table.countOf({ "0401", "event.SiC=2" }), wholeWeight);
    QCOMPARE(report.table.countOf({ "0501", "" }), wholeWeight);
    QVERIFY(report.totals.isProven());
}

QTEST_GUILESS_MAIN(TestCountingUnits)
#include "tst_countingunits.moc"
