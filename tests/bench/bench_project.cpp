// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large projects without a window: opening, one edit, taking it back and doing it again.

#include "bench/largeproject.h"
#include "bench/measuring.h"
#include "core/project/edits.h"
#include "core/project/projectfile.h"

#include <QTemporaryDir>

namespace
{

using Opened = std::unique_ptr<project::Project>;

Opened open(const QString &path)
{
    static const QTemporaryDir own;
    static const base::SystemClock clock;
    project::Folders folders;
    folders.ownData = own.path();
    auto opened = project::ProjectFile(clock, folders)
                      .open(path, project::Access::ReadWrite, QStringLiteral("Ana"));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message()));
    return std::move(*opened);
}

void require(const base::Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
}

project::Edit anotherRationale(const project::ProjectData &data, int turn)
{
    mapping::Link link = *data.set(bench::LargeList).find(QStringLiteral("link%1").arg(turn * 2));
    link.rationale = QStringLiteral("Decided in turn %1.").arg(turn);
    return project::putLinks(data, { link }, { QStringLiteral("Ana"), base::SystemClock().now() });
}

void openProject(benchmark::State &state)
{
    const QString path = bench::largeProject(int(state.range(0)), int(state.range(1)));
    bench::Times times(state, 300);
    for (auto _ : state) {
        Opened project;
        times.measure([&] { project = open(path); });
    }
}

// Others may still read the values of before the edit, as the checks in the background do: then the
// project cannot change them in place.
enum Readers { None, Some };

template<typename Step> void steps(benchmark::State &state, Step step)
{
    const Opened project = open(bench::largeProject(int(state.range(0)), int(state.range(1))));
    const bool held = state.range(2) == Some;
    bench::Times times(state, 50);
    int turn = 0;
    for (auto _ : state)
        step(times, *project, held, turn++ % 1000);
}

void edit(benchmark::State &state)
{
    steps(state, [](bench::Times &times, project::Project &project, bool held, int turn) {
        const auto copy = held ? project.data() : project::ProjectData();
        const project::Edit change = anotherRationale(project.data(), turn);
        times.measure([&] { require(project.execute(change)); });
    });
}

void undo(benchmark::State &state)
{
    steps(state, [](bench::Times &times, project::Project &project, bool held, int turn) {
        require(project.execute(anotherRationale(project.data(), turn)));
        const auto copy = held ? project.data() : project::ProjectData();
        times.measure([&] { require(project.undo()); });
    });
}

void redo(benchmark::State &state)
{
    steps(state, [](bench::Times &times, project::Project &project, bool held, int turn) {
        require(project.execute(anotherRationale(project.data(), turn)));
        require(project.undo());
        const auto copy = held ? project.data() : project::ProjectData();
        times.measure([&] { require(project.redo()); });
    });
}

void everyStep(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({ "codes", "history", "readers" })
        ->Args({ 5'000, 50'000, None })
        ->Args({ 5'000, 50'000, Some })
        ->Args({ 100'000, 1'000, None })
        ->Args({ 100'000, 1'000, Some })
        ->Iterations(50)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(openProject)
    ->ArgNames({ "codes", "history" })
    ->Args({ 5'000, 50'000 })
    ->Args({ 100'000, 1'000 })
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(edit)->Apply(everyStep);
BENCHMARK(undo)->Apply(everyStep);
BENCHMARK(redo)->Apply(everyStep);
