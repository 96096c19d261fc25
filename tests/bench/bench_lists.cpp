// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listdifference.h"
#include "core/offences/listimport.h"
#include "core/table/tablereader.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

namespace
{

constexpr int rows = 100'000;

// As many rows as asked for, made of the labels of a real list: a number makes each its own.
const table::ReadTable &largeTable()
{
    static const table::ReadTable large = [] {
        base::NoProgress progress;
        table::ReadTable source
            = table::readTable(QStringLiteral(SHARED_DATA "/data/national/uk_home_office.csv"), {},
                               progress)
                  .value();
        const QList<QStringList> real = source.table.rows;
        source.table.header << QStringLiteral("2022") << QStringLiteral("2023");
        source.table.rows.clear();
        source.table.lineNumbers.clear();
        for (int i = 0; i < rows; ++i) {
            QStringList row = real[i % real.size()];
            row[0] = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
            row[1] += QStringLiteral(" kind %1").arg(i);
            row << QString::number(i % 977) << QStringLiteral("1,%1").arg(i % 900 + 100);
            source.table.rows << row;
            source.table.lineNumbers << i + 2;
        }
        return source;
    }();
    return large;
}

offences::OffenceList listOf(const table::ReadTable &source)
{
    return offences::buildList(source, offences::guessRoles(source.table), {}).value().list;
}

void guess(benchmark::State &state)
{
    const table::ReadTable &source = largeTable();
    for (auto _ : state)
        benchmark::DoNotOptimize(offences::guessRoles(source.table));
}

void build(benchmark::State &state)
{
    const table::ReadTable &source = largeTable();
    const auto roles = offences::guessRoles(source.table);
    for (auto _ : state)
        benchmark::DoNotOptimize(offences::buildList(source, roles, {}));
}

// Percent of the rows whose label, code or existence changes, a third of them each.
void differ(benchmark::State &state)
{
    const offences::OffenceList before = listOf(largeTable());
    table::ReadTable source = largeTable();
    QRandomGenerator random(5);
    for (int i = 0; i < rows; ++i) {
        if (random.bounded(100) >= state.range(0))
            continue;
        QStringList &row = source.table.rows[i];
        const int kind = random.bounded(3);
        if (kind != 0)
            row[0] = QStringLiteral("N%1").arg(i);
        if (kind != 1)
            row[1] = kind == 0 ? row[1] + QStringLiteral(" reworded")
                               : QStringLiteral("something else %1").arg(random.bounded(rows));
    }
    const offences::OffenceList after = listOf(source);
    qsizetype changes = 0;
    for (auto _ : state)
        changes = offences::difference(before, after).size();
    state.counters["changes"] = double(changes);
}

} // namespace

BENCHMARK(guess)->Unit(benchmark::kMillisecond);
BENCHMARK(build)->Unit(benchmark::kMillisecond);
BENCHMARK(differ)->Arg(0)->Arg(3)->Arg(30)->Unit(benchmark::kMillisecond);
