// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QSet>
#include <QTest>

// map: by hand, from tables, from suggestions; and what is refused.
class TestMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void byHand();
    void byHandKeepsWhatIsThere();
    void byHandRefuses_data();
    void byHandRefuses();
    void tryChangesNothing();
    void suggestionsBecomeProposals();
    void foreignTable();
    void reviewOfOwnExport_data();
    void reviewOfOwnExport();
    void missingRowsAreKeptUnlessAsked();
    void severalLists();

private:
    cli::Run mapping() const { return m_iccs->operator()(QStringLiteral("mapping p.iccs")); }
    cli::Run run(const QString &arguments) const { return m_iccs->operator()(arguments); }
    QString cell(const QString &code, const QString &column) const;

    std::unique_ptr<cli::Program> m_iccs;
};

void TestMap::init()
{
    m_iccs = std::make_unique<cli::Program>();
    QCOMPARE(run(QStringLiteral("new p.iccs --country tst --language en")).code, 0);
    m_iccs->write(QStringLiteral("list.csv"),
                  "code,label\n0101,Murder\n002 A,Robbery\n003,Rape\n004,Burglary of a dwelling\n"
                  "77,Found property\n88,Theft of a bicycle\n88,Theft of a pedal cycle\n");
    const auto imported = run(QStringLiteral(
        "import p.iccs list.csv --code code --label label --list Police --text-language en"));
    QVERIFY2(imported.code == 0, imported.err.constData());
}

QString TestMap::cell(const QString &code, const QString &column) const
{
    const auto table = mapping();
    return table.column(column).value(table.column(QStringLiteral("national_code")).indexOf(code));
}

void TestMap::byHand()
{
    const auto set
        = run(QStringLiteral("map p.iccs --set '002 A=0401' 0101=101 --relation equal --status "
                             "approved --rationale 'Same acts' --author Ana"));
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.column(QStringLiteral("change")),
             QStringList({ QStringLiteral("added"), QStringLiteral("added") }));
    QCOMPARE(cell(QStringLiteral("002 A"), QStringLiteral("iccs_code")), QStringLiteral("0401"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("iccs_code")), QStringLiteral("0101"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("relation")), QStringLiteral("equal"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("cardinality")), QStringLiteral("1:1"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("status")), QStringLiteral("approved"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("author")), QStringLiteral("Ana"));
    const auto none
        = run(QStringLiteral("map p.iccs --set 77= --reason 'No crime' --status 'out of scope'"));
    QCOMPARE(none.code, 0);
    QCOMPARE(cell(QStringLiteral("77"), QStringLiteral("relation")), QStringLiteral("none"));
    QCOMPARE(cell(QStringLiteral("77"), QStringLiteral("reason")), QStringLiteral("No crime"));
    QCOMPARE(cell(QStringLiteral("77"), QStringLiteral("cardinality")), QStringLiteral("1:0"));
}

void TestMap::byHandKeepsWhatIsThere()
{
    QCOMPARE(
        run(QStringLiteral(
                "map p.iccs --set 003=03011 --status approved --relation equal --rationale Why"))
            .code,
        0);
    const QString id = cell(QStringLiteral("003"), QStringLiteral("link_id"));
    const auto again = run(QStringLiteral("map p.iccs --set 003=03011 --rationale Because"));
    QCOMPARE(again.column(QStringLiteral("change")), QStringList { QStringLiteral("changed") });
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("link_id")), id);
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("rationale")), QStringLiteral("Because"));
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("status")), QStringLiteral("approved"));
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("relation")), QStringLiteral("equal"));
}

void TestMap::byHandRefuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown offence") << "--set 4711=0401" << QByteArray("4711");
    QTest::newRow("unknown category") << "--set 0101=0666" << QByteArray("0666");
    QTest::newRow("no equals sign") << "--set 0101" << QByteArray("equals sign");
    QTest::newRow("status") << "--set 0101=0101 --status certain" << QByteArray("certain");
    QTest::newRow("relation") << "--set 0101=0101 --relation near" << QByteArray("near");
    QTest::newRow("none and a category") << "--set 0101=0101 --relation none" << QByteArray("none");
    QTest::newRow("no such table") << "--from missing.csv" << QByteArray("missing.csv");
    QTest::newRow("no such list") << "--set 0101=0101 --list Courts" << QByteArray("Courts");
}

void TestMap::byHandRefuses()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, said);
    const QByteArray before = m_iccs->read(QStringLiteral("p.iccs"));
    const auto refused = run(QStringLiteral("map p.iccs ") + arguments);
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QCOMPARE(m_iccs->read(QStringLiteral("p.iccs")), before);
    QCOMPARE(m_iccs->files(),
             QStringList({ QStringLiteral("list.csv"), QStringLiteral("p.iccs") }));
}

void TestMap::tryChangesNothing()
{
    const QByteArray before = m_iccs->read(QStringLiteral("p.iccs"));
    const auto tried = run(QStringLiteral("map p.iccs --set 0101=0101 --try"));
    QCOMPARE(tried.code, 0);
    QCOMPARE(tried.rows().size(), 2);
    QCOMPARE(m_iccs->read(QStringLiteral("p.iccs")), before);
}

void TestMap::suggestionsBecomeProposals()
{
    QCOMPARE(run(QStringLiteral("map p.iccs --set 0101=0101 --status approved")).code, 0);
    const auto accepted = run(QStringLiteral("map p.iccs --accept-suggestions --min-confidence 0"));
    QCOMPARE(accepted.code, 0);
    QVERIFY(!accepted.column(QStringLiteral("national_code")).contains(QStringLiteral("0101")));
    const QStringList statuses = accepted.column(QStringLiteral("status"));
    QVERIFY(statuses.size() >= 4);
    QCOMPARE(statuses.count(QStringLiteral("proposed")), statuses.size());
    QCOMPARE(cell(QStringLiteral("002 A"), QStringLiteral("iccs_code")), QStringLiteral("0401"));
    QCOMPARE(cell(QStringLiteral("002 A"), QStringLiteral("evidence")),
             QStringLiteral("suggestion"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("status")), QStringLiteral("approved"));
    const auto again = run(QStringLiteral("map p.iccs --accept-suggestions --min-confidence 0"));
    QVERIFY(again.rows().size() <= accepted.rows().size() - statuses.size() + 1);
}

void TestMap::foreignTable()
{
    m_iccs->write(QStringLiteral("other.csv"),
                  "C\xC3\xB3"
                  "digo;C\xC3\xB3"
                  "digo ICCS;Relaci\xC3\xB3n;Estado\n"
                  "0101;101;igual;aprobado\n2 a;0401;dentro;\n4711;0401;;\n003;0301x;;\n");
    const auto mapped = run(QStringLiteral("map p.iccs --from other.csv"));
    QCOMPARE(mapped.code, 1); // two rows could not be used
    QVERIFY(mapped.err.contains("X01, row 4:") && mapped.err.contains("X02, row 5:")
            && mapped.err.contains("X03, row 2:"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("relation")), QStringLiteral("equal"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("status")), QStringLiteral("approved"));
    QCOMPARE(cell(QStringLiteral("0101"), QStringLiteral("evidence")),
             QStringLiteral("import:other.csv"));
    const auto columns = run(QStringLiteral("map p.iccs --from other.csv --code 1 --iccs 2 --try"));
    QCOMPARE(columns.code, 1);
    QCOMPARE(columns.rows().size(), 1); // the same links are there already
}

void TestMap::reviewOfOwnExport_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << "csv";
    QTest::newRow("xlsx") << "xlsx";
}

void TestMap::reviewOfOwnExport()
{
    QFETCH(QString, format);
    QCOMPARE(run(QStringLiteral("map p.iccs --set 0101=0101 '002 A=0401' 003=0301")).code, 0);
    QCOMPARE(run(QStringLiteral("export p.iccs --format %1 --out review.%1").arg(format)).code, 0);
    const auto unchanged = run(QStringLiteral("map p.iccs --from review.%1").arg(format));
    QVERIFY2(unchanged.code == 0, unchanged.err.constData());
    QCOMPARE(unchanged.rows().size(), 1);
    QVERIFY(unchanged.err.contains("0 links changed, 3 unchanged"));
    if (format == QLatin1String("xlsx"))
        return;
    QByteArray reviewed = m_iccs->read(QStringLiteral("review.csv"));
    reviewed.replace("003,Rape,0301,Rape", "003,Rape,03011,Rape");
    m_iccs->write(QStringLiteral("review.csv"), reviewed.replace(",0301,", ",03011,"));
    const auto changed = run(QStringLiteral("map p.iccs --from review.csv"));
    QCOMPARE(changed.code, 0);
    QCOMPARE(changed.rows().size(), 2);
    QCOMPARE(changed.column(QStringLiteral("fields")), QStringList { QStringLiteral("iccs_code") });
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("iccs_code")), QStringLiteral("03011"));
}

void TestMap::missingRowsAreKeptUnlessAsked()
{
    QCOMPARE(run(QStringLiteral("map p.iccs --set 0101=0101 003=0301")).code, 0);
    QCOMPARE(run(QStringLiteral("export p.iccs --format csv --out review.csv")).code, 0);
    QByteArrayList lines = m_iccs->read(QStringLiteral("review.csv")).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("Police,003,"); });
    m_iccs->write(QStringLiteral("review.csv"), lines.join('\n'));
    const auto kept = run(QStringLiteral("map p.iccs --from review.csv"));
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.column(QStringLiteral("change")), QStringList { QStringLiteral("missing") });
    QVERIFY(kept.err.contains("--remove-missing"));
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("iccs_code")), QStringLiteral("0301"));
    const auto removed = run(QStringLiteral("map p.iccs --from review.csv --remove-missing"));
    QCOMPARE(removed.column(QStringLiteral("change")), QStringList { QStringLiteral("removed") });
    QCOMPARE(cell(QStringLiteral("003"), QStringLiteral("iccs_code")), QString());
}

void TestMap::severalLists()
{
    m_iccs->write(QStringLiteral("courts.csv"), "code,label\nC1,Murder\n");
    QCOMPARE(run(QStringLiteral("import p.iccs courts.csv --code code --label label --list Courts "
                                "--source-institution courts --text-language en"))
                 .code,
             0);
    const auto which = run(QStringLiteral("map p.iccs --set 0101=0101"));
    QCOMPARE(which.code, 3);
    QCOMPARE(run(QStringLiteral("map p.iccs --list courts --set C1=0101")).code, 0);
    const auto courts = run(QStringLiteral("mapping p.iccs --list Courts"));
    QCOMPARE(courts.column(QStringLiteral("list")), QStringList { QStringLiteral("Courts") });
}

QTEST_GUILESS_MAIN(TestMap)
#include "tst_map.moc"
