// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"
#include "scriptcountry.h"
#include "scriptengines.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Coding scripts run in the engines that they are written for and give the numbers of our own.
class TestScriptEngines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void engines_data();
    void engines();

private:
    sample::ScriptEngine &engine(const QString &format);
    QByteArray script(const QString &format, const sample::ScriptRecords &records) const;

    classification::Classification m_iccs = sample::iccs();
    project::ProjectData m_data = sample::scriptCountry(m_iccs);
    std::map<QString, std::unique_ptr<sample::ScriptEngine>> m_engines;
};

namespace
{

using Counts = QMap<QStringList, qint64>;

Counts countsOf(const coding::CrossTable &table)
{
    Counts counts;
    for (const auto &row : table.rows)
        counts.insert(row.key, row.count);
    return counts;
}

Counts countsOf(const QList<QStringList> &rows, qsizetype dimensions)
{
    Counts counts;
    for (const QStringList &row : rows)
        counts[row.first(dimensions)] += qint64(row.value(dimensions).toDouble());
    return counts;
}

Counts totalsOf(const coding::Totals &totals)
{
    Counts counts;
    for (auto it = totals.reasons.begin(); it != totals.reasons.end(); ++it)
        counts.insert({ coding::reasonId(it.key()) }, *it);
    counts.insert({ QStringLiteral("coded") }, totals.coded);
    if (totals.outOfScope != 0)
        counts.insert({ QStringLiteral("out of scope") }, totals.outOfScope);
    return counts;
}

// By column: the engine knows the columns of the code, a script says "code"; blanks around a code
// are no part of it.
Counts unknownOf(const coding::CodingReport &report, const microdata::Layout &layout)
{
    QStringList attributes;
    for (const auto &column : layout.columns) {
        if (column.role == microdata::ColumnRole::Attribute)
            attributes << column.column;
    }
    Counts counts;
    for (const coding::UnknownValue &value : report.unknown) {
        const bool isCode = !attributes.contains(value.column);
        counts[{ isCode ? QStringLiteral("code") : value.column, value.value }] += value.count;
    }
    return counts;
}

// The first lines that differ, for the message.
QByteArray difference(const Counts &ours, const Counts &theirs)
{
    QStringList lines;
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        if (theirs.value(it.key(), -1) != *it)
            lines << QStringLiteral("[%1] ours %2, theirs %3")
                         .arg(it.key().join(QLatin1Char('|')))
                         .arg(*it)
                         .arg(theirs.value(it.key(), -1));
    }
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (!ours.contains(it.key()))
            lines << QStringLiteral("[%1] only theirs: %2")
                         .arg(it.key().join(QLatin1Char('|')))
                         .arg(*it);
    }
    return lines.mid(0, 10).join(QLatin1Char('\n')).toUtf8();
}

} // namespace

void TestScriptEngines::engines_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("withAttempts");
    for (const char *format : { "sql-sqlite", "sql-postgresql", "sql-duckdb", "r-datatable" }) {
        for (int kind = 0; kind < 4; ++kind)
            QTest::addRow("%s %d", format, kind) << QString::fromLatin1(format) << kind << true;
        QTest::addRow("%s without attempts", format) << QString::fromLatin1(format) << 0 << false;
    }
}

sample::ScriptEngine &TestScriptEngines::engine(const QString &format)
{
    std::unique_ptr<sample::ScriptEngine> &made = m_engines[format];
    if (!made)
        made = sample::scriptEngine(format);
    return *made;
}

QByteArray TestScriptEngines::script(const QString &format,
                                     const sample::ScriptRecords &records) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("script"));
    project::ProjectData data = m_data;
    data.layouts << records.layout;
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.dimensions = records.dimensions;
    base::NoProgress progress;
    const auto written = exchange::exporterById(format)->write(job, path, progress);
    if (!written)
        qWarning("%s", qPrintable(written.error().message()));
    if (const QString keep = qEnvironmentVariable("WORKBENCH_OUTPUT"); !keep.isEmpty())
        QFile::copy(path, keep + QLatin1Char('/') + records.name + QLatin1Char('.') + format);
    return sample::content(path);
}

void TestScriptEngines::engines()
{
    QFETCH(QString, format);
    QFETCH(int, kind);
    QFETCH(bool, withAttempts);
    constexpr int rows = 3000;
    const auto records = kind == 0 ? sample::offenceRecords(rows)
        : kind == 1                ? sample::wideRecords(rows)
        : kind == 2                ? sample::countRecords(rows)
                                   : sample::joinedRecords(rows);
    m_data.counting[QStringLiteral("police")].attemptsWithCompleted = withAttempts;
    const QString missing = engine(format).missing();
    if (!missing.isEmpty() && engine(format).isOptional())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    QVERIFY2(missing.isEmpty(), qPrintable(missing + QStringLiteral(" is needed")));
    const coding::CodingReport ours = sample::codedByEngine(m_data, m_iccs, records);
    QVERIFY(ours.totals.isProven());
    QVERIFY(ours.table.rows.size() > 3);
    sample::ScriptRecords asked = records;
    if (asked.dimensions.isEmpty())
        asked.dimensions = ours.table.dimensions;
    const auto theirs = engine(format).run(script(format, asked), records.rows, records.csv());
    QVERIFY2(theirs.problem.isEmpty(), theirs.problem.toUtf8().left(4000).constData());

    QByteArray differs = difference(totalsOf(ours.totals), countsOf(theirs.totals, 1));
    QVERIFY2(differs.isEmpty(), ("totals\n" + differs).constData());
    differs
        = difference(countsOf(ours.table), countsOf(theirs.counts, ours.table.dimensions.size()));
    QVERIFY2(differs.isEmpty(), ("counts\n" + differs).constData());
    differs = difference(unknownOf(ours, records.layout), countsOf(theirs.unknown, 2));
    QVERIFY2(differs.isEmpty(), ("unknown values\n" + differs).constData());
}

QTEST_GUILESS_MAIN(TestScriptEngines)
#include "tst_scriptengines.moc"
