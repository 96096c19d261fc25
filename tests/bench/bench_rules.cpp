// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysis.h"
#include "core/rules/evaluate.h"

#include <benchmark/benchmark.h>

#include <random>

using rules::Box;
using rules::BoxTable;
using rules::HitPolicy;
using rules::ValueSet;

namespace
{

// How the rows lie: Parted ones divide the space as a careful person would, with a few faults;
// Scattered ones accept anything in half of their cells and half of the values in the others;
// Hostile ones accept half of the values in every cell, which no person would write.
enum class Kind { Parted, Scattered, Hostile };

BoxTable emptyTable(int attributes, int values, HitPolicy policy)
{
    BoxTable table;
    table.policy = policy;
    for (int i = 0; i < attributes; ++i) {
        microdata::Attribute attribute;
        attribute.id = QStringLiteral("a%1").arg(i);
        for (int value = 0; value < values; ++value) {
            microdata::Value one;
            one.code = QString::number(value);
            attribute.values << one;
        }
        table.attributes << attribute;
        table.whole.push_back(ValueSet::firstOf(values));
    }
    return table;
}

// The largest row is divided again and again, in an attribute chosen at random.
std::vector<Box> parted(const Box &whole, int rows, std::mt19937 &random)
{
    std::vector<Box> boxes { whole };
    for (size_t next = 0; int(boxes.size()) < rows; next = (next + 1) % boxes.size()) {
        const size_t attribute = random() % whole.size();
        ValueSet taken;
        const ValueSet &values = boxes[next][attribute];
        for (int value = values.first(); value >= 0; value = values.next(value + 1)) {
            if (random() % 2)
                taken.insert(value);
        }
        if (taken.isEmpty() || taken == values)
            continue;
        boxes.push_back(boxes[next]);
        boxes.back()[attribute] = taken;
        boxes[next][attribute] = values - taken;
    }
    for (size_t i = 0; i < boxes.size(); i += 50) // every fiftieth accepts too much, or is missing
        boxes[i][random() % whole.size()] = i % 100 ? ValueSet() : whole.front();
    return boxes;
}

std::vector<Box> scattered(Kind kind, const Box &whole, int rows, std::mt19937 &random)
{
    std::vector<Box> boxes;
    for (int i = 0; i < rows; ++i) {
        boxes.push_back(whole);
        for (ValueSet &set : boxes.back()) {
            const int size = kind == Kind::Scattered && random() % 2 ? 0 : set.size();
            for (int value = 0; value < size; ++value) {
                if (random() % 2 && set.size() > 1)
                    set.remove(value);
            }
        }
    }
    return boxes;
}

BoxTable tableOf(Kind kind, int rows, int attributes, int values, HitPolicy policy)
{
    BoxTable table = emptyTable(attributes, values, policy);
    std::mt19937 random(1);
    static const char *codes[] = { "0401", "04011", "0501", "0502", "0201" };
    const std::vector<Box> boxes = kind == Kind::Parted
        ? parted(table.whole, rows, random)
        : scattered(kind, table.whole, rows, random);
    for (const Box &box : boxes) {
        rules::Output output;
        output.category = classification::IccsCode::parse(QLatin1String(codes[random() % 5]));
        table.rules.push_back(
            { box, output, QStringLiteral("r%1").arg(table.rules.size() + 1), false });
    }
    return table;
}

BoxTable tableOf(const benchmark::State &state, HitPolicy policy)
{
    return tableOf(Kind(state.range(0)), int(state.range(1)), int(state.range(2)),
                   int(state.range(3)), policy);
}

void analyse(benchmark::State &state, HitPolicy policy)
{
    const auto iccs
        = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    const BoxTable table = tableOf(state, policy);
    rules::Analysis analysis;
    for (auto _ : state)
        analysis = rules::analyse(table, *iccs);
    state.counters["issues"] = double(analysis.issues.size());
    state.counters["gaps"] = analysis.gapCells;
    state.counters["overlaps"] = analysis.overlapCells;
    state.counters["exact"] = analysis.isExact;
    state.counters["complete"] = analysis.isComplete;
}

void analyseUnique(benchmark::State &state)
{
    analyse(state, HitPolicy::Unique);
}

void analyseFirst(benchmark::State &state)
{
    analyse(state, HitPolicy::First);
}

void compile(benchmark::State &state)
{
    const BoxTable table = tableOf(state, HitPolicy::First);
    for (auto _ : state)
        benchmark::DoNotOptimize(rules::Compiled(table));
}

void answer(benchmark::State &state)
{
    const BoxTable table = tableOf(state, HitPolicy::First);
    const rules::Compiled compiled(table);
    std::mt19937 random(2);
    const size_t width = table.whole.size();
    std::vector<int> records(width * 4096);
    for (int &value : records)
        value = int(random() % quint32(state.range(3)));
    size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(compiled.answer(&records[next * width]));
        next = (next + 1) % 4096;
    }
    state.counters["dense"] = compiled.isDense();
}

void sizes(benchmark::internal::Benchmark *one)
{
    one->ArgNames({ "kind", "rows", "attributes", "values" });
    for (const int kind : { 0, 1 }) {
        one->Args({ kind, 300, 8, 6 });
        one->Args({ kind, 1'000, 12, 5 });
        one->Args({ kind, 10'000, 6, 8 });
    }
    one->Args({ int(Kind::Hostile), 1'000, 12, 8 });
}

} // namespace

BENCHMARK(analyseUnique)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseFirst)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(compile)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(answer)->Apply(sizes)->Unit(benchmark::kNanosecond);
