// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

// Reports by the command line: the list, every format, figures, and nothing half-written.
class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list();
    void formats_data();
    void formats();
    void figuresAreThoseOfCoverage_data();
    void figuresAreThoseOfCoverage();
    void refusals();
    void nothingOnASmallDisk();

private:
    const cli::Program m_iccs;
};

void TestReport::initTestCase()
{
    m_iccs.write(QStringLiteral("list.csv"),
                 "code,label,volume\n1,Murder,40\n2,Robbery,900\n3,Theft,7000\n4,Unclear,60\n");
    QCOMPARE(m_iccs(QStringLiteral("new p.iccs --country CHL --institution Office")).code, 0);
    const auto imported = m_iccs(QStringLiteral(
        "import p.iccs list.csv --as offences --code code --label label --volume volume --list "
        "Police --text-language en"));
    QVERIFY2(imported.code <= 1, imported.err.constData());
    for (const char *link : { "1=0101", "2=0401", "3=0502" })
        QCOMPARE(m_iccs(QStringLiteral("map p.iccs --set ") + QLatin1String(link)).code, 0);
}

void TestReport::list()
{
    const auto run = m_iccs(QStringLiteral("report --list"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.column(QStringLiteral("report")),
             (QStringList { QStringLiteral("correspondence"), QStringLiteral("methodology"),
                            QStringLiteral("coding"), QStringLiteral("submission"),
                            QStringLiteral("minister"), QStringLiteral("assessment") }));
    for (const QString &cell : run.column(QStringLiteral("about")))
        QVERIFY(!cell.isEmpty());
}

void TestReport::formats_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << QStringLiteral("PDF") << QByteArray("%PDF-");
    QTest::newRow("odt") << QStringLiteral("odt") << QByteArray("PK");
    QTest::newRow("docx") << QStringLiteral("docx") << QByteArray("PK");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
}

void TestReport::formats()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    QList<QByteArray> contents;
    for (const char *name : { "one.", "two." }) {
        const QString file = QLatin1String(name) + suffix;
        const auto run = m_iccs(
            QStringLiteral("report p.iccs --report correspondence --list Police --out ") + file);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.err.count('\n'), 1); // that it was written, and nothing else
        contents << m_iccs.read(file);
    }
    QVERIFY(contents[0].startsWith(start));
    QCOMPARE(contents[0], contents[1]);
}

void TestReport::figuresAreThoseOfCoverage_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("correspondence") << QStringLiteral("correspondence");
    QTest::newRow("coding") << QStringLiteral("coding");
}

// Shares that `iccs coverage` prints, in the row of the list.
void TestReport::figuresAreThoseOfCoverage()
{
    QFETCH(QString, id);
    QMap<QString, double> values;
    const QList<QStringList> rows = m_iccs(QStringLiteral("coverage p.iccs")).rows();
    for (qsizetype i = 1; i < rows.size(); ++i)
        values.insert(rows[i][0] + QLatin1Char(' ') + rows[i][1] + QLatin1Char(' ') + rows[i][3],
                      rows[i][2].toDouble());
    const auto run
        = m_iccs(QStringLiteral("report p.iccs --language en --report %1 --out %1.html").arg(id));
    QVERIFY2(run.code == 0, run.err.constData());
    const QString text = QString::fromUtf8(m_iccs.read(id + QStringLiteral(".html")));
    const QString row
        = text.mid(text.indexOf(QStringLiteral(">Police<"))).section(QStringLiteral("</tr>"), 0, 0);
    for (const char *key : { "coverage all codes", "coverage all volume",
                             "coverage approved all codes", "residual all codes" }) {
        QVERIFY2(values.contains(QLatin1String(key)), key);
        const QString share
            = QString::number(100 * values[QLatin1String(key)], 'f', 1) + QStringLiteral(" %");
        QVERIFY2(row.contains(share), qPrintable(share + QLatin1Char('\n') + row));
    }
}

void TestReport::refusals()
{
    const QStringList before = m_iccs.files();
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --report submission --out x.html")).code, 3);
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --report coding --list none --out x.html")).code,
             3);
    QCOMPARE(m_iccs(QStringLiteral("report none.iccs --report coding --out x.pdf")).code, 3);
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --report coding --out none/x.html")).code, 3);
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --report coding --out x.txt")).code, 2);
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --report bogus --out x.html")).code, 2);
    QCOMPARE(m_iccs(QStringLiteral("report p.iccs --out x.html")).code, 2);
    QCOMPARE(m_iccs.files(), before);
}

void TestReport::nothingOnASmallDisk()
{
    const QStringList before = m_iccs.files();
    const auto run = m_iccs.onSmallDisk(
        QStringLiteral("report p.iccs --report coding --out small.html"), 4096);
    QCOMPARE(run.code, 3);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_iccs.files(), before);
}

QTEST_GUILESS_MAIN(TestReport)

#include "tst_report.moc"
