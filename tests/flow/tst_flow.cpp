// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

// An invented country from its list to its exports, through the command line. What comes out is
// compared byte for byte with tests/data/flow/expected; the time is fixed by SOURCE_DATE_EPOCH and
// the links bring their ids along. After an intended change run the test once with
// WORKBENCH_WRITE_EXPECTED=1 and look at the difference.
class TestFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listComesIn();
    void linksComeIn();
    void checks();
    void figures();
    void exports_data();
    void exports();
    void workbookReadsBackUnchanged();
    void newerListAndUndo();
    void audit();

private:
    // Runs a command and compares what it prints with a file of that name.
    void compare(const QString &file, int code, const QString &arguments);

    const cli::Program m_iccs;
};

void TestFlow::compare(const QString &file, int code, const QString &arguments)
{
    const auto run = m_iccs(arguments);
    QVERIFY2(run.code == code, run.err.constData());
    QCOMPARE(run.out, cli::Program::expected(QStringLiteral("flow/expected/") + file, run.out));
}

void TestFlow::listComesIn()
{
    QCOMPARE(
        m_iccs(QStringLiteral("new p.iccs --country XSV --institution 'Oficina de Estadística' "
                              "--title 'País de prueba' --language es --author Ana"))
            .code,
        0);
    compare(QStringLiteral("import.csv"), 0,
            QStringLiteral("import p.iccs '" TEST_DATA "/flow/list.csv' --list Policía "
                           "--text-language es --author Ana --language en"));
}

void TestFlow::linksComeIn()
{
    compare(QStringLiteral("links.csv"), 0,
            QStringLiteral("map p.iccs --from '" TEST_DATA "/flow/reviewed.csv' --author Ana"));
    compare(QStringLiteral("mapping.csv"), 0, QStringLiteral("mapping p.iccs --language es"));
}

void TestFlow::checks()
{
    // An approved link without a rationale is an error until somebody explains it.
    compare(QStringLiteral("check.csv"), 1, QStringLiteral("check p.iccs --language en"));
    QCOMPARE(
        m_iccs(QStringLiteral("explain p.iccs --check L13 --place link:policía/0201/l06 --reason "
                              "'La categoría repite la ley' --author Bruno"))
            .code,
        0);
    compare(QStringLiteral("check_explained.csv"), 0, QStringLiteral("check p.iccs --language en"));
}

void TestFlow::figures()
{
    compare(QStringLiteral("coverage.csv"), 0, QStringLiteral("coverage p.iccs"));
}

void TestFlow::exports_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << "csv"
                         << "correspondence.csv";
    QTest::newRow("sssom") << "sssom"
                           << "correspondence.sssom.tsv";
    QTest::newRow("xkos") << "xkos"
                          << "correspondence.ttl";
}

void TestFlow::exports()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format %1 --out %2 --language es --author Ana")
                        .arg(format, file))
                 .code,
             0);
    QByteArray bytes = m_iccs.read(file);
    // The ICCS itself, which every Turtle file begins with, is looked at in tests/core/exchange.
    if (format == QLatin1String("xkos"))
        bytes = bytes.mid(bytes.indexOf("<urn:x-iccs-workbench:list:"));
    QCOMPARE(bytes, cli::Program::expected(QStringLiteral("flow/expected/") + file, bytes));
}

void TestFlow::workbookReadsBackUnchanged()
{
    QCOMPARE(
        m_iccs(QStringLiteral("export p.iccs --format xlsx --out out.xlsx --language es --author "
                              "Ana"))
            .code,
        0);
    const auto run = m_iccs(QStringLiteral("map p.iccs --from out.xlsx"));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.rows().size(), 1); // the header
}

void TestFlow::newerListAndUndo()
{
    const QString command
        = QStringLiteral("import p.iccs '" TEST_DATA "/flow/list_2024.csv' --list "
                         "Policía --text-language es --author Ana --language en");
    compare(QStringLiteral("difference.csv"), 0, command);
    QCOMPARE(m_iccs(command + QStringLiteral(" --accept")).code, 0);
    compare(QStringLiteral("mapping_2024.csv"), 0, QStringLiteral("mapping p.iccs --language es"));
    QCOMPARE(m_iccs(QStringLiteral("history p.iccs --undo 1 --author Bruno")).code, 0);
    compare(QStringLiteral("mapping.csv"), 0, QStringLiteral("mapping p.iccs --language es"));
}

void TestFlow::audit()
{
    const auto run = m_iccs(QStringLiteral("history p.iccs --language en"));
    QCOMPARE(run.code, 0);
    QStringList lines;
    for (const QStringList &row : run.rows().mid(1))
        lines << QStringList { row[0], row[1], row[2], row[3], row[4], row[6] }.join(
            QLatin1Char(' '));
    QCOMPARE(lines,
             QStringList({ QStringLiteral("6 2026-03-01T09:00:00.000Z Bruno undo 5 20"),
                           QStringLiteral("5 2026-03-01T09:00:00.000Z Ana do  20"),
                           QStringLiteral("4 2026-03-01T09:00:00.000Z Bruno do  1"),
                           QStringLiteral("3 2026-03-01T09:00:00.000Z Ana do  12"),
                           QStringLiteral("2 2026-03-01T09:00:00.000Z Ana do  19"),
                           QStringLiteral("1 2026-03-01T09:00:00.000Z Ana do  1") }));
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
