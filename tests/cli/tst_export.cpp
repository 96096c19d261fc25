// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QProcess>
#include <QTest>

class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listOfFormats();
    void everyFormat_data();
    void everyFormat();
    void csvIsTheMappingCommand();
    void turtleIsReadByRaptor();
    void oneList();
    void refusals();

private:
    const cli::Program m_iccs;
};

void TestExport::initTestCase()
{
    QCOMPARE(m_iccs(QStringLiteral("new p.iccs --country tst --language en")).code, 0);
    m_iccs.write(QStringLiteral("list.csv"), "code,label\n0101,Murder\n002 A,=cmd|'/C calc'!A0\n");
    QCOMPARE(m_iccs(QStringLiteral("import p.iccs list.csv --code code --label label --list Police "
                                   "--text-language en"))
                 .code,
             0);
    QCOMPARE(m_iccs(QStringLiteral("map p.iccs --set 0101=0101 --relation equal")).code, 0);
}

void TestExport::listOfFormats()
{
    const auto run = m_iccs(QStringLiteral("export --list --language en"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, cli::Program::expected(QStringLiteral("cli/export_list.csv"), run.out));
}

void TestExport::everyFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    const auto list = m_iccs(QStringLiteral("export --list"));
    const QStringList formats = list.column(QStringLiteral("format"));
    const QStringList suffixes = list.column(QStringLiteral("suffix"));
    for (qsizetype i = 0; i < formats.size(); ++i) {
        if (formats[i] != u"official-workbook") // needs a workbook: tst_foreignworkbook
            QTest::newRow(qPrintable(formats[i])) << formats[i] << suffixes[i];
    }
}

void TestExport::everyFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    const QString command = QStringLiteral("export p.iccs --format %1 --out %2.%3 --author Ana "
                                           "--edition un-cts-2024 --years 2022,2023");
    const QByteArray project = m_iccs.read(QStringLiteral("p.iccs"));
    const auto run = m_iccs(command.arg(format, QStringLiteral("a"), suffix));
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("Wrote a." + suffix.toUtf8())); // and says what is lost
    QVERIFY(run.err.size() > 60);
    QCOMPARE(m_iccs(command.arg(format, QStringLiteral("b"), suffix)).code, 0);
    const QByteArray bytes = m_iccs.read(QStringLiteral("a.") + suffix);
    QVERIFY(bytes.size() > 100);
    QCOMPARE(m_iccs.read(QStringLiteral("b.") + suffix), bytes);
    QCOMPARE(m_iccs.read(QStringLiteral("p.iccs")), project);
}

void TestExport::csvIsTheMappingCommand()
{
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format csv --out c.csv --language es")).code,
             0);
    const auto mapping = m_iccs(QStringLiteral("mapping p.iccs --language es"));
    QCOMPARE(m_iccs.read(QStringLiteral("c.csv")), mapping.out);
    QVERIFY(mapping.out.contains(",'=cmd|'/C calc'!A0,")); // guarded
}

void TestExport::turtleIsReadByRaptor()
{
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format xkos --out d.ttl")).code, 0);
    QProcess rapper;
    rapper.start(QStringLiteral("rapper"),
                 { QStringLiteral("-i"), QStringLiteral("turtle"), QStringLiteral("-c"),
                   m_iccs.path(QStringLiteral("d.ttl")) });
    QVERIFY2(rapper.waitForFinished(), "rapper (Debian package raptor2-utils) is needed");
    QVERIFY2(rapper.exitCode() == 0, rapper.readAllStandardError().constData());
}

void TestExport::oneList()
{
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    iccs.write(QStringLiteral("list.csv"), "code,label\nA1,Murder\n");
    for (const char *name : { "Police", "Courts" })
        QCOMPARE(iccs(QStringLiteral("import p.iccs list.csv --code code --label label --list ")
                      + QLatin1String(name))
                     .code,
                 0);
    QCOMPARE(iccs(QStringLiteral("export p.iccs --format csv --out a.csv --offences courts")).code,
             0);
    const QByteArray bytes = iccs.read(QStringLiteral("a.csv"));
    QVERIFY(bytes.contains("Courts,A1") && !bytes.contains("Police,A1"));
}

void TestExport::refusals()
{
    const QStringList before = m_iccs.files();
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format csv --out no/such/a.csv")).code, 3);
    QCOMPARE(
        m_iccs(QStringLiteral("export p.iccs --format csv --out e.csv --offences Prisons")).code,
        3);
    QCOMPARE(m_iccs(QStringLiteral("export missing.iccs --format csv --out e.csv")).code, 3);
    QCOMPARE(m_iccs.files(), before);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
