// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptengines.h"
#include "support/fixtures.h"
#include "usnibrs.h"

#include "core/table/csvparser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cmath>

// Scripts of a real mapping, in which six tables may add tags to one offence: they stay small, and
// code the records of a state in other engines as the program does.
class TestNibrsScripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void staysSmall_data();
    void staysSmall();
    void codesVermont_data();
    void codesVermont();

private:
    QByteArray script(const QString &format, const QString &layout,
                      const QString &dimensions) const;

    const cli::Program m_iccs;
};

namespace
{

constexpr std::array layouts {
    std::pair("us-nibrs-offences", "iccs,tags,event.At,event.We"),
    std::pair("us-nibrs-victims", "iccs,tags,victim.SV,victim_age"),
};

using Counts = QMap<QStringList, qint64>; // millionths

qint64 millionths(const QString &count)
{
    return std::llround(count.toDouble() * 1e6);
}

QList<QStringList> rowsOf(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv);
    table::CsvParser parser(text, QLatin1Char(','));
    QList<QStringList> rows;
    while (parser.next())
        rows << parser.takeCells();
    return rows;
}

// Of the program: the cross table, its counts in the last column.
Counts countsOf(const QByteArray &csv)
{
    Counts counts;
    for (const QStringList &row : rowsOf(csv).mid(1))
        counts.insert(row.first(row.size() - 1), millionths(row.last()));
    return counts;
}

// Of the program: measures and values, of which a script has the outcomes only.
Counts outcomesOf(const QByteArray &csv)
{
    const QString unmapped = QStringLiteral("unmapped: ");
    Counts counts;
    for (const QStringList &row : rowsOf(csv)) {
        const bool isOutcome = row[0] == QLatin1String("coded")
            || row[0] == QLatin1String("out of scope") || row[0].startsWith(unmapped);
        if (isOutcome && millionths(row[1]) != 0)
            counts.insert({ QString(row[0]).remove(unmapped) }, millionths(row[1]));
    }
    return counts;
}

// Of a script: the key, then millionths.
Counts countsOf(const QList<QStringList> &rows, qsizetype keys)
{
    Counts counts;
    for (const QStringList &row : rows)
        counts.insert(row.first(keys), std::llround(row[keys].toDouble()));
    return counts;
}

} // namespace

void TestNibrsScripts::initTestCase()
{
    usnibrs::makeProject(m_iccs);
}

QByteArray TestNibrsScripts::script(const QString &format, const QString &layout,
                                    const QString &dimensions) const
{
    const auto run
        = m_iccs(QStringLiteral("export p.iccs --format %1 --layout %2 --tabulate %3 --out script")
                     .arg(format, layout, dimensions));
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return run.code == 0 ? m_iccs.read(QStringLiteral("script")) : QByteArray();
}

void TestNibrsScripts::staysSmall_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : { "sql-sqlite", "sql-postgresql", "sql-duckdb", "sql-spark",
                                "r-datatable", "stata", "spss" })
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestNibrsScripts::staysSmall()
{
    QFETCH(QString, format);
    for (const auto &[layout, dimensions] : layouts) {
        const QByteArray text = script(format, QLatin1String(layout), QLatin1String(dimensions));
        qInfo("%s: %lld bytes", layout, qlonglong(text.size()));
        QVERIFY(text.contains(";event.SiC=5"));
        QVERIFY(text.size() < 2'000'000);
    }
}

void TestNibrsScripts::codesVermont_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("dimensions");
    for (const char *format : { "sql-sqlite", "sql-postgresql", "sql-duckdb", "r-datatable" }) {
        for (const auto &[layout, dimensions] : layouts)
            QTest::addRow("%s %s", format, layout)
                << QString::fromLatin1(format) << QString::fromLatin1(layout)
                << QString::fromLatin1(dimensions);
    }
}

void TestNibrsScripts::codesVermont()
{
    QFETCH(QString, format);
    QFETCH(QString, layout);
    QFETCH(QString, dimensions);
    NEEDS_SHARED_DATA();
    const QString path = usnibrs::recordsOfVermont();
    QFile records(path);
    QVERIFY2(records.open(QIODevice::ReadOnly), qPrintable(records.errorString()));
    const auto engine = sample::scriptEngine(format);
    const QString missing = engine->missing();
    if (!missing.isEmpty() && engine->isOptional())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    QVERIFY2(missing.isEmpty(), qPrintable(missing + QStringLiteral(" is needed")));
    const auto coded = m_iccs(
        QStringLiteral("code p.iccs '%1' --layout %2 --unit rows --tabulate %3 --out coded.csv "
                       "--out-table table.csv --totals totals.csv")
            .arg(path, layout, dimensions));
    QVERIFY2(coded.code == 0 || coded.code == 1, coded.err.constData());
    const Counts counts = countsOf(m_iccs.read(QStringLiteral("table.csv")));
    const Counts outcomes = outcomesOf(m_iccs.read(QStringLiteral("totals.csv")));
    QVERIFY(counts.size() > 20);
    QVERIFY(!outcomes.isEmpty());

    const QByteArray csv = records.readAll();
    const QByteArray text = script(format, layout, dimensions);
    QElapsedTimer timer;
    timer.start();
    const auto theirs = engine->run(text, rowsOf(csv), csv);
    qInfo("%lld bytes of script, %lld ms, %lld cells", qlonglong(text.size()),
          qlonglong(timer.elapsed()), qlonglong(theirs.counts.size()));
    QVERIFY2(theirs.problem.isEmpty(), theirs.problem.toUtf8().left(4000).constData());
    QCOMPARE(countsOf(theirs.totals, 1), outcomes);
    QCOMPARE(countsOf(theirs.counts, dimensions.count(QLatin1Char(',')) + 1), counts);
}

QTEST_GUILESS_MAIN(TestNibrsScripts)
#include "tst_nibrsscripts.moc"
