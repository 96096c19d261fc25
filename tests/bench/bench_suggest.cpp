// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/suggester.h"
#include "core/table/tablereader.h"

#include <benchmark/benchmark.h>

namespace
{

classification::Classification iccs()
{
    return classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"))
        .value();
}

QList<suggestion::Query> sampleQueries()
{
    base::NoProgress progress;
    const auto read
        = table::readTable(QStringLiteral(RESOURCES "/sample/uk_home_office.csv"), {}, progress);
    QList<suggestion::Query> queries;
    for (const QStringList &row : read->table.rows) {
        suggestion::Query query;
        query.offence = row[0];
        query.language = QStringLiteral("en");
        query.label = row[1];
        query.family = row[2];
        queries << query;
    }
    return queries;
}

// The first question in a language pays for its index.
void firstQuestion(benchmark::State &state)
{
    const auto classification = iccs();
    const auto query = sampleQueries().at(1000);
    for (auto _ : state) {
        const auto suggester = suggestion::suggesters().first().make(
            classification, suggestion::Thesaurus::shipped());
        benchmark::DoNotOptimize(suggester->suggest(query, 10));
    }
}
BENCHMARK(firstQuestion)->Unit(benchmark::kMillisecond);

// All 3,039 codes of the sample list, ten suggestions each with their reasons; items/s gives the
// time per code.
void wholeList(benchmark::State &state)
{
    const auto queries = sampleQueries();
    const auto suggester
        = suggestion::suggesters().first().make(iccs(), suggestion::Thesaurus::shipped());
    suggester->suggest(queries.first(), 1);
    for (auto _ : state) {
        for (const auto &query : queries)
            benchmark::DoNotOptimize(suggester->suggest(query, 10));
    }
    state.SetItemsProcessed(state.iterations() * queries.size());
}
BENCHMARK(wholeList)->Unit(benchmark::kMillisecond);

// After a confirmation: learning all confirmed offences anew, half of the list.
void learn(benchmark::State &state)
{
    const auto target = classification::IccsCode::parse(QStringLiteral("0501")).value();
    QList<suggestion::Precedent> precedents;
    const auto queries = sampleQueries();
    for (qsizetype i = 0; i < queries.size(); i += 2)
        precedents << suggestion::Precedent { queries[i].offence,
                                              {},
                                              queries[i].language,
                                              queries[i].label,
                                              queries[i].family,
                                              target,
                                              1 };
    const auto suggester
        = suggestion::suggesters().first().make(iccs(), suggestion::Thesaurus::shipped());
    for (auto _ : state)
        suggester->learn(precedents);
}
BENCHMARK(learn)->Unit(benchmark::kMillisecond);

} // namespace
