// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/referenceimport.h"

#include "core/exchange/formats/csvexporter.h"
#include "core/exchange/formats/sssomexporter.h"
#include "core/exchange/formats/xlsxexporter.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using exchange::ReferenceColumns;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const exchange::ReferenceName Chile {
    q("Chile"), {}, q("es"), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)
};

// "0401 + 0502 <- 7 Robo" for each row.
QStringList asText(const mapping::ReferenceTable &table)
{
    QStringList lines;
    for (const mapping::ReferenceRow &row : table.rows) {
        QStringList codes;
        for (const auto &category : row.categories)
            codes << category.toString();
        lines << codes.join(q(" + ")) + q(" <- ") + row.code + u' ' + row.label;
    }
    return lines;
}

} // namespace

class TestReferenceImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aForeignTable();
    void codesOfTheIccs_data();
    void codesOfTheIccs();
    void severalCategories();
    void badRowsAreCounted();
    void brokenLetters();
    void onlyApprovedRows();
    void ownExports_data();
    void ownExports();
    void refusals_data();
    void refusals();
    void realTable();

private:
    base::Result<table::ReadTable> read(const QString &path, const QString &encoding = {})
    {
        base::NoProgress progress;
        table::ReadOptions options;
        options.encoding = encoding;
        return exchange::readReferenceTable(path, options, progress);
    }
    base::Result<exchange::ImportedReference> import(const QByteArray &bytes,
                                                     const QString &encoding = {})
    {
        const QString path = m_folder.filePath(q("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        file.close();
        const auto source = read(path, encoding);
        if (!source)
            return tl::unexpected(source.error());
        return exchange::buildReference(*source, exchange::guessReferenceColumns(source->table),
                                        Chile, m_iccs);
    }

    QTemporaryDir m_folder;
    const classification::Classification m_iccs = sample::iccs();
};

void TestReferenceImport::aForeignTable()
{
    const auto imported
        = import("Código;Glosa del delito;Artículo;Código ICCS;Título ICCS\n"
                 "101;Homicidio simple de una persona;art. 391;0101;Homicidio intencional\n"
                 "102;Robo con violencia en la calle;art. 436;0401;Robo\n"
                 "103;Hurto simple en una tienda;art. 446;0502;Hurto\n");
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    const mapping::ReferenceTable &table = imported->table;
    QCOMPARE(asText(table),
             (QStringList { q("0101 <- 101 Homicidio simple de una persona"),
                            q("0401 <- 102 Robo con violencia en la calle"),
                            q("0502 <- 103 Hurto simple en una tienda") }));
    QCOMPARE(table.rows[1].provision, q("art. 436"));
    QCOMPARE(table.id, q("chile"));
    QCOMPARE(table.title(), q("Chile"));
    QCOMPARE(table.language, q("es"));
    QCOMPARE(table.sourceFile, q("table.csv"));
    QCOMPARE(table.sourceSha256.size(), 64);
    QCOMPARE(imported->counts.used, 3);
    QCOMPARE(exchange::sentences(imported->counts).size(), 1);
    QVERIFY(imported->findings.isEmpty());
}

void TestReferenceImport::codesOfTheIccs_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("category"); // empty: left out
    QTest::addColumn<QString>("finding");
    QTest::newRow("exact") << QByteArray("0101") << q("0101") << QString();
    QTest::newRow("lost zero") << QByteArray("401") << q("0401") << q("X03");
    QTest::newRow("lost zero of a class") << QByteArray("1031") << q("01031") << q("X03");
    QTest::newRow("number of a spreadsheet") << QByteArray("401.0") << q("0401") << q("X03");
    QTest::newRow("Eurostat") << QByteArray("ICCS0401") << q("0401") << QString();
    QTest::newRow("none such") << QByteArray("9999") << QString() << q("X02");
    QTest::newRow("words") << QByteArray("robo") << QString() << q("X02");
}

void TestReferenceImport::codesOfTheIccs()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, category);
    QFETCH(QString, finding);
    const auto imported
        = import("code,label,iccs\n1,Murder of a person,0101\n2,Theft at a shop," + cell + "\n");
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    const QStringList rows = asText(imported->table);
    QCOMPARE(rows.size(), category.isEmpty() ? 1 : 2);
    if (!category.isEmpty())
        QCOMPARE(rows[1], category + q(" <- 2 Theft at a shop"));
    QCOMPARE(imported->findings.size(), finding.isEmpty() ? 0 : 1);
    if (!finding.isEmpty()) {
        QCOMPARE(imported->findings.first().check, finding);
        QCOMPARE(imported->findings.first().place.ids.last(), q("3"));
    }
}

// In one cell, or in rows of their own; what is said twice counts once.
void TestReferenceImport::severalCategories()
{
    const auto imported = import("code,label,iccs\n"
                                 "1,Robbery or theft,0401/0502\n"
                                 "2,Murder of a person,0101\n"
                                 "2,Murder of a person,0102\n"
                                 "2,Murder of a person,0101\n"
                                 "3,Murder of a person,0101\n");
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QCOMPARE(asText(imported->table),
             (QStringList { q("0401 + 0502 <- 1 Robbery or theft"),
                            q("0101 + 0102 <- 2 Murder of a person"),
                            q("0101 <- 3 Murder of a person") }));
    QCOMPARE(imported->counts.several, 2);
    QCOMPARE(imported->counts.doubled, 1);
    QCOMPARE(imported->counts.used, 4);
}

void TestReferenceImport::badRowsAreCounted()
{
    const auto imported = import("code,label,iccs\n"
                                 "1,Murder of a person,0101\n"
                                 "2,,0401\n"
                                 "3,Theft at a shop,\n"
                                 "4,Begging in public,n/a\n"
                                 "5,Theft of a car,7777\n"
                                 "6,Theft of a bicycle,502\n"
                                 ",,\n");
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QStringList said;
    for (const base::Text &sentence : exchange::sentences(imported->counts))
        said << sentence.toString();
    QCOMPARE(said,
             (QStringList {
                 q("2 row(s) of 6 are used as precedents."),
                 q("1 ICCS code(s) were read with a lost zero put back, or under another number."),
                 q("1 row(s) were left out: their code is no single category of the ICCS."),
                 q("2 row(s) were left out: they have no ICCS code."),
                 q("1 row(s) were left out: they have no label.") }));
    QStringList checks;
    for (const base::Finding &finding : imported->findings)
        checks << finding.check + u' ' + finding.place.ids.last();
    std::sort(checks.begin(), checks.end());
    QCOMPARE(checks, (QStringList { q("X02 6"), q("X03 7"), q("X10 3") }));
}

void TestReferenceImport::brokenLetters()
{
    const QByteArray table = "code,label,iccs\n1,Violación de una persona,0301\n"
                             "2,Robo en la calle,0401\n";
    const auto good = import(table);
    QVERIFY(good);
    QCOMPARE(good->counts.used, 2);
    const auto wrong = import(table, q("ISO-8859-1"));
    QVERIFY2(wrong, wrong ? "" : qPrintable(wrong.error().message()));
    QCOMPARE(asText(wrong->table), QStringList { q("0401 <- 2 Robo en la calle") });
    QCOMPARE(wrong->counts.garbled, 1);
    QCOMPARE(wrong->findings.last().check, q("X11"));
    // Latin-1 as it is, told apart by the reader.
    const auto latin = import(QString::fromUtf8(table).toLatin1());
    QVERIFY(latin);
    QCOMPARE(latin->table.rows.first().label, q("Violación de una persona"));
}

void TestReferenceImport::onlyApprovedRows()
{
    const auto imported = import("code,label,iccs,status\n"
                                 "1,Murder of a person,0101,approved\n"
                                 "2,Theft at a shop,0502,disputed\n"
                                 "3,Robbery in the street,0401,in force\n"
                                 "4,Theft of a car,05021,proposed\n");
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QCOMPARE(
        asText(imported->table),
        (QStringList { q("0101 <- 1 Murder of a person"), q("0401 <- 3 Robbery in the street") }));
    QCOMPARE(imported->counts.notConfirmed, 2);
}

void TestReferenceImport::ownExports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("csv") << q("csv");
    QTest::newRow("xlsx") << q("xlsx");
    QTest::newRow("sssom") << q("sssom.tsv");
}

// What one country exports is the same reference for another, whichever of the formats.
void TestReferenceImport::ownExports()
{
    QFETCH(QString, suffix);
    project::ProjectData data = sample::project();
    const QString list = q("police");
    QStringList expected;
    for (mapping::Link link : data.set(list).links()) {
        link.status = mapping::Status::Approved;
        data.sets[list].put(link);
        const auto *offence = data.list(list)->find(link.offence);
        if (offence && link.target)
            expected << link.target->toString() + u' ' + offence->label(q("en"));
    }
    const QString path = m_folder.filePath(q("export.") + suffix);
    base::NoProgress progress;
    const auto job = sample::job(data, m_iccs, list);
    const auto written = suffix == q("csv") ? exchange::CsvExporter().write(job, path, progress)
        : suffix == q("xlsx")               ? exchange::XlsxExporter().write(job, path, progress)
                                            : exchange::SssomExporter().write(job, path, progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    const auto source = read(path);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    const auto imported = exchange::buildReference(
        *source, exchange::guessReferenceColumns(source->table), Chile, m_iccs);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QStringList found;
    for (const mapping::ReferenceRow &row : imported->table.rows) {
        QVERIFY(!row.code.contains(u':') && !row.code.contains(u'%'));
        for (const auto &category : row.categories)
            found << category.toString() + u' ' + row.label;
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QVERIFY(expected.size() >= 3);
    QCOMPARE(found, expected);
}

void TestReferenceImport::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReferenceColumns>("columns");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("said");
    const QByteArray good = "a,b,c\nTheft,0502,x\n";
    const ReferenceColumns both { {}, q("a"), {}, q("b"), {} };
    QTest::newRow("no country") << good << both << q(" ") << q("whose table");
    QTest::newRow("no such column") << good << ReferenceColumns { {}, q("zz"), {}, q("b"), {} }
                                    << q("Chile") << q("no column \"zz\"");
    QTest::newRow("no label") << good << ReferenceColumns { {}, {}, {}, q("b"), {} } << q("Chile")
                              << q("No column of labels");
    QTest::newRow("no code") << good << ReferenceColumns { {}, q("a"), {}, {}, {} } << q("Chile")
                             << q("No column for the ICCS code");
    QTest::newRow("no language") << good << both << q("Chile") << q("language of its labels");
    QTest::newRow("nothing usable")
        << QByteArray("a,b,c\nTheft,9999,x\n,0502,x\n") << both << q("Chile")
        << q("0 row(s) of 2 are used as precedents. 1 row(s) were left out: their code is no");
}

void TestReferenceImport::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReferenceColumns, columns);
    QFETCH(QString, country);
    QFETCH(QString, said);
    const QString language = said.contains(q("language")) ? QString() : q("en");
    base::NoProgress progress;
    const auto source = table::parseCsv(bytes, q("t.csv"), {}, progress);
    QVERIFY(source);
    const auto built
        = exchange::buildReference(*source, columns, { country, {}, language, {} }, m_iccs);
    QVERIFY(!built);
    QVERIFY2(built.error().message().contains(said), qPrintable(built.error().message()));
}

// The open Chilean table: 266 rows coded by the statistical office.
void TestReferenceImport::realTable()
{
    NEEDS_SHARED_DATA();
    const auto source = read(q(SHARED_DATA "/data/national/cl_cum_dev.csv"));
    QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
    const auto columns = exchange::guessReferenceColumns(source->table);
    QCOMPARE(columns,
             (ReferenceColumns {
                 q("national_code"), q("description"), q("law_reference"), q("iccs_code"), {} }));
    QCOMPARE(exchange::guessReferenceLanguage(source->table, columns), q("es"));
    const auto imported = exchange::buildReference(*source, columns, Chile, m_iccs);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QCOMPARE(imported->counts.rows, 266);
    QVERIFY2(imported->counts.used > 200, qPrintable(QString::number(imported->counts.used)));
}

QTEST_GUILESS_MAIN(TestReferenceImport)
#include "tst_referenceimport.moc"
