// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/makerecords.h"
#include "bench/process.h"

#include "core/coding/blockreader.h"
#include "core/coding/coderecords.h"
#include "core/coding/scanner.h"
#include "core/table/savefile.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <thread>

namespace
{

using bench::Country;

const Country &country()
{
    // WORKBENCH_TABLES=0: links with weights alone.
    static const std::unique_ptr<Country> made = [] {
        const QString tables = qEnvironmentVariable("WORKBENCH_TABLES");
        return tables.isEmpty() ? bench::makeCountry() : bench::makeCountry(9'000, tables.toInt());
    }();
    return *made;
}

// WORKBENCH_RECORDS chooses a size for a quick look; the figures that count are of ten million.
qint64 rowCount()
{
    const int asked = qEnvironmentVariableIntValue("WORKBENCH_RECORDS");
    return asked > 0 ? asked : 10'000'000;
}

void scanBlocks(coding::BlockReader &reader, std::mutex &mutex, qint64 &records)
{
    coding::Block block;
    qint64 count = 0;
    while (true) {
        {
            const std::lock_guard lock(mutex);
            if (!reader.next(block))
                break;
        }
        coding::RecordScanner scanner(block.text(), ',', { 1, 2, 4, 5, 6, 7, 8 });
        while (scanner.next())
            count += qint64(scanner.cell(0).size() > 0);
    }
    const std::lock_guard lock(mutex);
    records += count;
}

// Only reading and cutting into cells: threads, one quoted note of so many rows.
void scan(benchmark::State &state)
{
    const QString path = bench::makeRecords(country(), rowCount(), int(state.range(1)));
    qint64 records = 0;
    for (auto _ : state) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("%s", qPrintable(file.errorString()));
        coding::BlockReader reader(file, ',');
        std::mutex mutex;
        records = 0;
        std::vector<std::thread> threads;
        for (int i = 1; i < state.range(0); ++i)
            threads.emplace_back([&] { scanBlocks(reader, mutex, records); });
        scanBlocks(reader, mutex, records);
        for (std::thread &thread : threads)
            thread.join();
    }
    if (records != rowCount() + 1)
        state.SkipWithError("records are missing");
    state.SetBytesProcessed(state.iterations() * QFileInfo(path).size());
}

coding::CodingReport run(const QString &input, const QString &coded, int threads)
{
    base::NoProgress progress;
    coding::CodeRequest request;
    request.input = input;
    request.layout = country().layout;
    request.coded = coded;
    request.threads = threads;
    if (coded.isEmpty())
        request.dimensions
            = { QStringLiteral("iccs"), QStringLiteral("year"), QStringLiteral("sex") };
    const auto report = coding::codeRecords(country().set(), request, progress);
    if (!report)
        qFatal("%s", qPrintable(report.error().message()));
    if (!report->totals.isProven() || report->totals.rows != rowCount())
        qFatal("the totals are wrong");
    return *report;
}

// The peak of the process begins again here.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void finish(benchmark::State &state, const QString &path)
{
    state.SetBytesProcessed(state.iterations() * QFileInfo(path).size());
    state.counters["peak_MB"] = bench::memoryMegabytes("VmHWM:");
}

// For tests/bench/rivals/code.sh, which compares results before it measures: a folder that
// the results are kept in.
QString keptOutput()
{
    return qEnvironmentVariable("WORKBENCH_OUTPUT");
}

void keep(const coding::CrossTable &table)
{
    QByteArray lines = "iccs,year,sex,count\n";
    for (const coding::CrossTable::Row &row : table.rows)
        lines += (row.key.join(QLatin1Char(',')) + QStringLiteral(",%1\n").arg(row.count)).toUtf8();
    if (!table::saveFile(keptOutput() + QStringLiteral("/tabulate.csv"), lines)
        || !bench::writeForDatabase(country(), keptOutput() + QStringLiteral("/country.csv")))
        qFatal("the results cannot be kept");
}

// Records to a table by category, year and sex.
void tabulate(benchmark::State &state)
{
    const QString path = bench::makeRecords(country(), rowCount(), int(state.range(1)));
    forgetPeak();
    coding::CrossTable table;
    for (auto _ : state)
        table = run(path, {}, int(state.range(0))).table;
    finish(state, path);
    if (!keptOutput().isEmpty())
        keep(table);
}

// Records to records with their category.
void rowByRow(benchmark::State &state)
{
    const QString path = bench::makeRecords(country(), rowCount(), int(state.range(1)));
    const QString coded = QFileInfo(path).absolutePath() + QStringLiteral("/rowByRow.csv");
    forgetPeak();
    for (auto _ : state)
        benchmark::DoNotOptimize(run(path, coded, int(state.range(0))));
    finish(state, path);
    if (keptOutput().isEmpty())
        QFile::remove(coded);
}

void makeCoder(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(coding::Coder(country().set()).answers().size());
}

} // namespace

BENCHMARK(scan)
    ->ArgNames({ "threads", "quoted" })
    ->ArgsProduct({ { 1, 2 }, { 0, 5 } })
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(makeCoder)->Unit(benchmark::kMillisecond);
BENCHMARK(tabulate)
    ->ArgNames({ "threads", "quoted" })
    ->ArgsProduct({ { 1, 2 }, { 0, 5 } })
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rowByRow)
    ->ArgNames({ "threads", "quoted" })
    ->ArgsProduct({ { 1, 2 }, { 0, 5 } })
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
