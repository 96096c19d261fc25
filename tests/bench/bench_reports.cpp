// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of a project with 20,000 links and answers of an assessment: what the assessment takes,
// what the document takes, and both with the file in each format. Goal: a report in under 3 s.

#include "answeredproject.h"
#include "bench/largeproject.h"
#include "bench/measuring.h"
#include "core/project/assessing.h"
#include "core/project/projectfile.h"
#include "core/reports/reports.h"
#include "ui/render/save.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace
{

constexpr double limit = 3000;
const char *const names[] = { "assessment", "correspondence", "minister" };

struct Large {
    const base::SystemClock clock;
    const classification::Classification iccs
        = *classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    const assessment::InstrumentPointer instrument
        = *assessment::loadInstrument(assessment::defaultInstrument());
    project::ProjectData data;
    QTemporaryDir folder;
};

const Large &large()
{
    static Large made;
    if (made.data.lists.isEmpty()) {
        const auto open = project::ProjectFile(made.clock)
                              .open(bench::largeProject(40'000, 3), project::Access::ReadOnly,
                                    QStringLiteral("Ana"));
        if (!open)
            qFatal("%s", qPrintable(open.error().message()));
        made.data = (*open)->data();
        sample::addAnswers(made.data, *made.instrument);
        sample::addEntries(made.data, 10);
    }
    return made;
}

report::Document document(const char *id)
{
    const reports::ReportJob job { large().data, large().iccs, QStringLiteral("en"),
                                   QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
                                   QStringLiteral("Ana") };
    const reports::Report *report = reports::reportById(QLatin1String(id));
    if (!report)
        qFatal("there is no report %s", id);
    const auto made = report->make(job);
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    return *made;
}

void assessing(benchmark::State &state)
{
    large();
    bench::Times times(state, 0);
    base::NoProgress progress;
    for (auto _ : state)
        times.measure([&] {
            benchmark::DoNotOptimize(project::assess(large().data, large().iccs, large().instrument,
                                                     QStringLiteral("en"), progress));
        });
}

void making(benchmark::State &state)
{
    large();
    bench::Times times(state, 0);
    for (auto _ : state)
        times.measure([&] { benchmark::DoNotOptimize(document(names[state.range(0)])); });
}

void reporting(benchmark::State &state)
{
    large();
    const auto format = render::Format(state.range(1));
    const QString path
        = large().folder.filePath(QStringLiteral("report.") + render::suffixOf(format));
    bench::Times times(state, limit);
    for (auto _ : state)
        times.measure([&] {
            if (const auto saved = render::save(path, document(names[state.range(0)]), format);
                !saved)
                qFatal("%s", qPrintable(saved.error().message()));
        });
    state.counters["file_KB"] = double(QFileInfo(path).size()) / 1024;
}

BENCHMARK(assessing)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(making)->ArgName("report")->DenseRange(0, 2)->UseManualTime()->Iterations(3)->Unit(
    benchmark::kMillisecond);
BENCHMARK(reporting)
    ->ArgNames({ "report", "format" })
    ->ArgsProduct({ { 0, 1, 2 }, { 0, 1, 2, 3, 4 } })
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
