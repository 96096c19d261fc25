// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sssomexporter.h"
#include "core/exchange/sssomfile.h"
#include "core/table/tablereader.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using exchange::SssomFile;

// Against SSSOM 1.1: the schema's slots and their order, and the rules of the canonical TSV form.
class TestSssom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeFile();
    void linksAsRecords();
    void severalListsInOneFile();
    void hostileTexts();
    void emptySet();
    void yamlScalars_data();
    void yamlScalars();
    void condensesAndSorts();

private:
    QByteArray written(const project::ProjectData &data, const QString &list = {}) const;
    static QStringList metadata(const QByteArray &bytes);
    static table::Table records(const QByteArray &bytes);
    static QString cell(const table::Table &table, const QString &record, const QString &slot);

    classification::Classification m_iccs = sample::iccs();
};

QByteArray TestSssom::written(const project::ProjectData &data, const QString &list) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("set.sssom.tsv"));
    base::NoProgress progress;
    const auto done
        = exchange::SssomExporter().write(sample::job(data, m_iccs, list), path, progress);
    return done ? sample::content(path) : QByteArray();
}

QStringList TestSssom::metadata(const QByteArray &bytes)
{
    QStringList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.startsWith('#'))
            break;
        lines << QString::fromUtf8(line.mid(1));
    }
    return lines;
}

table::Table TestSssom::records(const QByteArray &bytes)
{
    QByteArray body = bytes;
    while (body.startsWith('#'))
        body = body.mid(body.indexOf('\n') + 1);
    base::NoProgress progress;
    table::ReadOptions options;
    options.delimiter = QStringLiteral("\t");
    options.encoding = QStringLiteral("UTF-8");
    const auto read = table::parseCsv(body, QStringLiteral("set"), options, progress);
    return read ? read->table : table::Table();
}

QString TestSssom::cell(const table::Table &table, const QString &record, const QString &slot)
{
    for (const QStringList &row : table.rows) {
        if (row.first().endsWith(QLatin1Char(':') + record))
            return row.value(table.header.indexOf(slot), QStringLiteral("no such slot"));
    }
    return QStringLiteral("no such record");
}

void TestSssom::wholeFile()
{
    const QByteArray bytes = written(sample::project(), QStringLiteral("courts"));
    QString text = QString::fromUtf8(bytes);
    // The hash depends on every text of the sample, so it is looked at by its shape only.
    static const QRegularExpression hash(QStringLiteral("sha256:[0-9a-f]{64}"));
    QVERIFY(hash.match(text).hasMatch());
    text.replace(hash, QStringLiteral("sha256:HASH"));
    const QString expected = QString::fromUtf8(
        "#curie_map:\n"
        "#  COURTS: \"urn:x-iccs-workbench:list:GBR:Statistics%20office:courts:\"\n"
        "#  ICCS: \"urn:x-iccs-workbench:classification:iccs-1.0:\"\n"
        "#  WORKBENCH: \"urn:x-iccs-workbench:\"\n"
        "#sssom_version: \"1.1\"\n"
        "#mapping_set_id: urn:x-iccs-workbench:set:GBR:Statistics%20office:courts:iccs-1.0\n"
        "#mapping_set_version: 1 sha256:HASH\n"
        "#mapping_set_title: Test country\n"
        "#mapping_set_description: \"Correspondence of national offences with the ICCS. ICCS "
        "titles: UNODC, International Classification of Crime for Statistical Purposes, Version "
        "1.0\"\n"
        "#creator_label:\n"
        "#  - Tester\n"
        "#license: https://w3id.org/sssom/license/unspecified\n"
        "#subject_type: skos concept\n"
        "#subject_source: WORKBENCH:list:GBR:Statistics%20office:courts\n"
        "#subject_source_version: \"1\"\n"
        "#object_type: skos concept\n"
        "#object_source: WORKBENCH:classification:iccs-1.0\n"
        "#object_source_version: iccs-1.0\n"
        "#mapping_tool: ICCS Workbench\n"
        "#mapping_date: 2026-01-04\n"
        "#publication_date: 2026-01-20\n"
        "#extension_definitions:\n"
        "#  - slot_name: status\n"
        "#    property: WORKBENCH:property:status\n"
        "record_id\tsubject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\t"
        "mapping_justification\tauthor_label\tmapping_cardinality\tstatus\n"
        "WORKBENCH:correspondence:GBR:Statistics%20office:courts:iccs-1.0:b1\tCOURTS:861\t"
        "Robo con lesiones graves\tskos:broadMatch\tICCS:0401\tRobbery\t"
        "semapv:ManualMappingCuration\tBen\t1:1\tproposed\n");
    QCOMPARE(text, expected);
}

void TestSssom::linksAsRecords()
{
    const table::Table table = records(written(sample::project(), QStringLiteral("police")));
    QCOMPARE(table.rows.size(), 6);
    const auto at = [&table](const char *record, const char *slot) {
        return cell(table, QLatin1String(record), QLatin1String(slot));
    };
    QCOMPARE(at("a2", "predicate_id"), QStringLiteral("skos:exactMatch"));
    QCOMPARE(at("a1", "predicate_id"), QStringLiteral("skos:narrowMatch"));
    QCOMPARE(at("a3", "predicate_id"), QStringLiteral("skos:relatedMatch"));
    QVERIFY(at("a3", "comment").startsWith(QStringLiteral("Overlap: ")));
    QCOMPARE(at("a4", "predicate_id"), QStringLiteral("skos:broadMatch"));
    QCOMPARE(at("a5", "object_id"), QStringLiteral("sssom:NoTermFound"));
    QCOMPARE(at("a5", "mapping_cardinality"), QStringLiteral("1:0"));
    QCOMPARE(at("a5", "status"), QStringLiteral("out of scope"));
    QCOMPARE(at("a5", "comment"), QStringLiteral("Reason: No crime."));
    // Codes with slashes and blanks are parts of a CURIE.
    QCOMPARE(at("a1", "subject_id"), QStringLiteral("POLICE:001%2F02"));
    QCOMPARE(at("a4", "subject_id"), QStringLiteral("POLICE:A%2012.3"));
    QCOMPARE(at("a4", "subject_label"), QStringLiteral("Theft \"by finding\"; other"));
    QCOMPARE(at("a1", "subject_category"), QStringLiteral("Violence > Robbery"));
    QCOMPARE(at("a1", "mapping_cardinality"), QStringLiteral("1:n"));
    QCOMPARE(at("a1", "reviewer_label"), QStringLiteral("UNODC \\| CoE"));
    QCOMPARE(at("a1", "review_date"), QStringLiteral("2026-01-07"));
    QCOMPARE(at("a1", "mapping_date"), QStringLiteral("2026-01-05"));
    QCOMPARE(at("a1", "confidence"), QStringLiteral("0.725"));
    QCOMPARE(at("a1", "curation_rule_text"), QStringLiteral("R5|R14"));
    QCOMPARE(at("a1", "mapping_justification"), QStringLiteral("semapv:MappingReview"));
    QCOMPARE(at("a1", "tags"), QStringLiteral("event.At=1;victim.AV=1"));
    QCOMPARE(at("a1", "data_flags"), QStringLiteral("Th;CP"));
    QCOMPARE(at("a1", "valid_to"), QStringLiteral("2025-12-31"));
    for (const char *part :
         { "Base conduct", "second line", "Left over: threats", "Assumption: The",
           "Rejected: 020111: not", "Review: Agreed", "Change: moved" })
        QVERIFY2(at("a1", "comment").contains(QLatin1String(part)), part);
}

void TestSssom::severalListsInOneFile()
{
    const QByteArray bytes = written(sample::project());
    const QStringList lines = metadata(bytes);
    QVERIFY(lines.contains(QStringLiteral("cardinality_scope:")));
    QVERIFY(lines.contains(QStringLiteral("  - subject_source")));
    const table::Table table = records(bytes);
    QCOMPARE(table.rows.size(), 7);
    QCOMPARE(cell(table, QStringLiteral("b1"), QStringLiteral("subject_source")),
             QStringLiteral("WORKBENCH:list:GBR:Statistics%20office:courts"));
    QCOMPARE(cell(table, QStringLiteral("a2"), QStringLiteral("subject_source_version")),
             QStringLiteral("3"));
}

void TestSssom::hostileTexts()
{
    const QByteArray bytes = written(sample::hostileProject(), QStringLiteral("police"));
    QVERIFY(!bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(!bytes.contains('\r') && !bytes.contains('\0') && !bytes.contains('\a'));
    const table::Table table = records(bytes);
    QCOMPARE(table.rows.size(), 6 + sample::hostileTexts().size());
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
    // The reader takes the guard off, so it is looked for in the bytes.
    QVERIFY(bytes.contains("\t'=cmd|' /C calc'!A0\t"));
    QVERIFY(!bytes.contains("\t=") && !bytes.contains("\t@SUM"));
    for (const QString &line : metadata(bytes))
        QVERIFY2(!line.contains(QStringLiteral("=1+1")) || line.contains(QStringLiteral("\"=1+1:")),
                 qPrintable(line));
}

void TestSssom::emptySet()
{
    const QByteArray bytes = written(project::ProjectData());
    QVERIFY(bytes.endsWith("\nsubject_id\tpredicate_id\tobject_id\tmapping_justification\n"));
    const QStringList lines = metadata(bytes);
    for (const char *slot : { "mapping_set_id: ", "license: ", "curie_map:" })
        QVERIFY2(std::any_of(
                     lines.begin(), lines.end(),
                     [slot](const QString &line) { return line.startsWith(QLatin1String(slot)); }),
                 slot);
}

void TestSssom::yamlScalars_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("yaml");
    QTest::newRow("plain") << "Police list 2024"
                           << "Police list 2024";
    QTest::newRow("number") << "2024"
                            << "\"2024\"";
    QTest::newRow("version") << "1.1"
                             << "\"1.1\"";
    QTest::newRow("date") << "2024-01-02"
                          << "\"2024-01-02\"";
    QTest::newRow("truth") << "No"
                           << "\"No\"";
    QTest::newRow("nothing") << "~"
                             << "\"~\"";
    QTest::newRow("key") << "Title: more"
                         << "\"Title: more\"";
    QTest::newRow("address") << "https://example.org/a"
                             << "https://example.org/a";
    QTest::newRow("comment") << "a #b"
                             << "\"a #b\"";
    QTest::newRow("anchor") << "&a"
                            << "\"&a\"";
    QTest::newRow("quote") << "\"a\" \\ b"
                           << "\"\\\"a\\\" \\\\ b\"";
    QTest::newRow("lines") << "a\r\nb\tc"
                           << "\"a\\nb\\tc\"";
    QTest::newRow("colon at end") << "a:"
                                  << "\"a:\"";
    QTest::newRow("blank at end") << "a "
                                  << "\"a \"";
}

void TestSssom::yamlScalars()
{
    QFETCH(QString, title);
    QFETCH(QString, yaml);
    SssomFile file;
    file.setMetadata(QStringLiteral("mapping_set_title"), title);
    QCOMPARE(metadata(file.bytes()), QStringList { QStringLiteral("mapping_set_title: ") + yaml });
}

void TestSssom::condensesAndSorts()
{
    SssomFile file;
    const auto record = [](const char *subject, const char *date, const char *rule) {
        return SssomFile::Record { { QStringLiteral("subject_id"), QLatin1String(subject) },
                                   { QStringLiteral("mapping_date"), QLatin1String(date) },
                                   { QStringLiteral("curation_rule_text"), QLatin1String(rule) } };
    };
    file.addRecord(record("B:2", "2026-01-01", "R1"));
    file.addRecord(record("B:1", "2026-01-01", "R1\\|x|R2"));
    QCOMPARE(file.bytes(),
             QByteArray("#mapping_date: 2026-01-01\nsubject_id\tcuration_rule_text\n"
                        "B:1\tR1\\|x|R2\nB:2\tR1\n"));
    SssomFile same;
    same.addRecord(record("B:1", "", "R1\\|x|R2"));
    QCOMPARE(same.bytes(),
             QByteArray("#curation_rule_text:\n#  - R1|x\n#  - R2\nsubject_id\nB:1\n"));
}

QTEST_GUILESS_MAIN(TestSssom)
#include "tst_sssom.moc"
