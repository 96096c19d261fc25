// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/csvwriter.h"

#include "core/table/tablereader.h"

#include <QTest>

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guards_data();
    void guards();
    void writes();
    void comesBack_data();
    void comesBack();
};

void TestCsvWriter::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("text") << "Theft"
                          << "Theft";
    QTest::newRow("formula") << "=HYPERLINK(1)"
                             << "'=HYPERLINK(1)";
    QTest::newRow("plus") << "+cmd|' /C calc'!A0"
                          << "'+cmd|' /C calc'!A0";
    QTest::newRow("minus") << "-2+3+cmd"
                           << "'-2+3+cmd";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("return") << "\r=1"
                            << "'\r=1";
    QTest::newRow("negative") << "-3.5"
                              << "-3.5";
    QTest::newRow("negative comma") << "-1.234,5"
                                    << "-1.234,5";
    QTest::newRow("plus number") << "+5"
                                 << "+5";
    QTest::newRow("exponent") << "-1e6"
                              << "-1e6";
    QTest::newRow("infinity is text") << "-inf"
                                      << "'-inf";
    QTest::newRow("dash") << "-"
                          << "-";
    QTest::newRow("dashes") << "--"
                            << "'--";
    QTest::newRow("plus alone") << "+"
                                << "'+";
    QTest::newRow("dots only") << "-.,"
                               << "'-.,";
    QTest::newRow("apostrophe") << "'s Gravenhage"
                                << "'s Gravenhage";
    QTest::newRow("guarded already") << "'=1"
                                     << "''=1";
    QTest::newRow("apostrophe and number") << "'-5"
                                           << "''-5";
}

void TestCsvWriter::guards()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(table::guardedCell(cell), guarded);
    QCOMPARE(table::unguardedCell(guarded), cell);
}

void TestCsvWriter::writes()
{
    table::CsvWriter writer({ .delimiter = ';', .byteOrderMark = true });
    writer.row({ "a;b", "c\"d", "e\nf", "", " g" });
    writer.row({ "" });
    writer.row({ QString::fromUtf8("ñ"), "=1" });
    QCOMPARE(
        writer.bytes(),
        QByteArray("\xEF\xBB\xBF\"a;b\";\"c\"\"d\";\"e\nf\";;\" g\"\r\n\"\"\r\n\xC3\xB1;'=1\r\n"));
    table::CsvWriter plain({ .guardFormulas = false });
    plain.row({ "=1", "2" });
    QCOMPARE(plain.bytes(), QByteArray("=1,2\r\n"));
}

void TestCsvWriter::comesBack_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("mark");
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        QTest::addRow("%d", delimiter) << delimiter << false;
        QTest::addRow("%d with mark", delimiter) << delimiter << true;
    }
}

void TestCsvWriter::comesBack()
{
    QFETCH(char, delimiter);
    QFETCH(bool, mark);
    const QList<QStringList> rows {
        { "001", "=cmd", "x,y;z\t|" },
        { QString::fromUtf8("ñ 杀 \U0001F600"), "line\nbreak \"quoted\"", "-" },
        { "'", "''=", " spaces " },
        { "\"", "-3.5", "@x" },
    };
    table::CsvWriter writer({ .delimiter = delimiter, .byteOrderMark = mark });
    writer.row({ "code", "label", "note" });
    for (const QStringList &row : rows)
        writer.row(row);
    base::NoProgress progress;
    const auto read = table::parseCsv(writer.bytes(), QStringLiteral("x.csv"), {}, progress);
    QVERIFY(read.has_value());
    QCOMPARE(read->table.rows, rows);
    QCOMPARE(read->source.delimiter, QString(QLatin1Char(delimiter)));
    QCOMPARE(read->source.byteOrderMark, mark);
    QVERIFY(read->findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
