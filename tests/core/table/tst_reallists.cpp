// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QFile>
#include <QTest>

// Every real file has as many rows as an independent reader (Python's csv module) counts in it.
class TestRealLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void survivesRecoding_data();
    void survivesRecoding();
};

void TestRealLists::counts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    struct Expected {
        const char *file;
        int rows;
        int columns;
    };
    const Expected expected[] = {
        { "data/national/ar_snic.csv", 72, 10 },
        { "data/national/au_nsw_bocsar.csv", 41, 10 },
        { "data/national/br_cnj_tpu.csv", 761, 10 },
        { "data/national/cl_cum_dev.csv", 266, 10 },
        { "data/national/cn_charges.csv", 202, 10 },
        { "data/national/de_pks.csv", 1209, 10 },
        { "data/national/es_codigo_penal.csv", 158, 10 },
        { "data/national/es_mir_criminalidad.csv", 15, 10 },
        { "data/national/fr_etat4001.csv", 107, 10 },
        { "data/national/ie_iccsq.csv", 71, 10 },
        { "data/national/in_emcr_hi.csv", 22, 10 },
        { "data/national/in_ncrb.csv", 82, 10 },
        { "data/national/jo_jiacc.csv", 8, 10 },
        { "data/national/kr_knpa.csv", 38, 10 },
        { "data/national/mx_sesnsp.csv", 114, 10 },
        { "data/national/nl_politie.csv", 275, 10 },
        { "data/national/pe_codigo_penal.csv", 454, 10 },
        { "data/national/ph_psccs_dev.csv", 756, 10 },
        { "data/national/ru_uk_rf.csv", 331, 10 },
        { "data/national/sa_public_security.csv", 18, 10 },
        { "data/national/uk_home_office.csv", 3039, 10 },
        { "data/national/us_il_iucr.csv", 303, 10 },
        { "data/national/us_nibrs.csv", 64, 10 },
        { "data/microdata/ar_snic_provincias_2000_2023.csv", 23072, 14 },
        { "data/microdata/es_criminalidad_municipios_2016_2020.csv", 5083, 34 },
        { "data/microdata/mx_sesnsp_estatal_2026.csv", 3648, 19 },
        { "data/microdata/us_homicides_2015_nine_cities.csv", 1922, 14 },
        { "data/microdata/us_vt_nibrs_flat_sample.csv", 6352, 68 },
        { "data/mse/Ned.csv", 24, 7 },
        { "iccs/iccs_categories.csv", 320, 16 },
        { "iccs/iccs_inclusions_exclusions_resolved.csv", 3131, 6 },
    };
    for (const Expected &one : expected)
        QTest::newRow(one.file) << QString(one.file) << one.rows << one.columns;
}

void TestRealLists::counts()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    base::NoProgress progress;
    const auto read = table::readTable(QStringLiteral(SHARED_DATA "/") + file, {}, progress);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    QTEST(int(read->table.rows.size()), "rows");
    QTEST(int(read->table.header.size()), "columns");
    QCOMPARE(read->table.lineNumbers.size(), read->table.rows.size());
    QCOMPARE(read->source.encoding, QStringLiteral("UTF-8"));
    QVERIFY(!read->source.encodingGuessed);
    for (const QStringList &row : read->table.rows)
        QCOMPARE(row.size(), read->table.header.size());
    for (const base::Finding &finding : read->findings)
        QVERIFY2(finding.check != u"T02" && finding.check != u"T01",
                 qPrintable(finding.message.toString()));
}

void TestRealLists::survivesRecoding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("spain") << "es_mir_criminalidad"
                           << "windows-1252";
    QTest::newRow("france") << "fr_etat4001"
                            << "windows-1252";
    QTest::newRow("united kingdom") << "uk_home_office"
                                    << "windows-1252";
    QTest::newRow("brazil") << "br_cnj_tpu"
                            << "windows-1252";
}

// The same list as Latin-1 with semicolons, and as UTF-8 with a mark, has the same cells.
void TestRealLists::survivesRecoding()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    base::NoProgress progress;
    const auto original = table::readTable(
        QStringLiteral(SHARED_DATA "/data/national/%1.csv").arg(file), {}, progress);
    QVERIFY(original.has_value());
    table::Table expected = original->table;
    const auto fits = [](QString text) {
        for (QChar &c : text) {
            if (c.unicode() > 0xFF || (c.unicode() >= 0x80 && c.unicode() < 0xA0))
                c = u'?';
        }
        return text;
    };
    QString written = expected.header.join(u';') + u'\n';
    for (QStringList &row : expected.rows) {
        for (QString &cell : row) {
            cell = fits(cell);
            QString quoted = cell;
            written += u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\";");
        }
        written.back() = u'\n';
    }
    const auto latin = table::parseCsv(written.toLatin1(), file, {}, progress);
    QVERIFY(latin.has_value());
    QTEST(latin->source.encoding, "encoding");
    QVERIFY(latin->source.encodingGuessed);
    QCOMPARE(latin->source.delimiter, QStringLiteral(";"));
    QCOMPARE(latin->table.rows, expected.rows);
    const auto marked = table::parseCsv("\xEF\xBB\xBF" + written.toUtf8(), file, {}, progress);
    QVERIFY(marked.has_value());
    QVERIFY(marked->source.byteOrderMark);
    QCOMPARE(marked->table.header, expected.header);
    QCOMPARE(marked->table.rows, expected.rows);
}

QTEST_GUILESS_MAIN(TestRealLists)
#include "tst_reallists.moc"
