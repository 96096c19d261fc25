// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/search.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>

using classification::Category;
using classification::Classification;
using classification::SearchIndex;

namespace
{

Classification iccs()
{
    return Classification::load(QStringLiteral(":/classifications/iccs-1.0")).value();
}

// What people type: whole titles, the first words of index terms, common names, beginnings of
// words, codes.
QStringList queries(const Classification &classification)
{
    QStringList list;
    int turn = 0;
    for (const Category &category : classification.categories()) {
        const QStringList terms = category.indexTerms.value(QStringLiteral("en"));
        const QStringList names = category.commonNames.value(QStringLiteral("es"));
        switch (turn++ % 5) {
        case 0:
            list << category.titles.value(QStringLiteral("en"));
            break;
        case 1:
            list << category.titles.value(QStringLiteral("es")).left(12);
            break;
        case 2:
            list << (terms.isEmpty() ? QStringLiteral("theft") : terms.first());
            break;
        case 3:
            list << (names.isEmpty() ? QStringLiteral("robo") : names.first().toUpper());
            break;
        default:
            list << category.code.toString().mid(1);
        }
    }
    for (const char *letters : { "a", "co", "de", "off", "acts", "a b c d e f g h i j k l m n" })
        list << QString::fromLatin1(letters);
    return list;
}

void load(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(iccs());
}

void buildIndex(benchmark::State &state)
{
    const Classification classification = iccs();
    for (auto _ : state)
        benchmark::DoNotOptimize(SearchIndex(classification));
}

// One run asks every query once and reports the distribution of the single times.
void find(benchmark::State &state)
{
    const Classification classification = iccs();
    const SearchIndex index(classification);
    const QStringList asked = queries(classification);
    std::vector<qint64> times;
    for (auto _ : state) {
        for (const QString &query : asked) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(index.find(query));
            times.push_back(timer.nsecsElapsed());
        }
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return double(times.at(size_t(share * double(times.size() - 1)))) / 1e6;
    };
    state.counters["queries"] = double(asked.size());
    state.counters["p50_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["max_ms"] = at(1);
}

} // namespace

BENCHMARK(load)->Unit(benchmark::kMillisecond);
BENCHMARK(buildIndex)->Unit(benchmark::kMillisecond);
BENCHMARK(find)->Unit(benchmark::kMillisecond);
