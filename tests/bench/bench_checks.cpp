// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"
#include "core/validation/check.h"

#include <benchmark/benchmark.h>

namespace
{

constexpr int rows = 100'000;

struct Synthetic {
    classification::Classification classification;
    offences::OffenceList list;
    mapping::MappingSet set;
};

offences::Offence offenceOf(int number, const QStringList &row)
{
    const QString code = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    offences::Offence offence { .id = code, .code = *offences::OffenceCode::parse(code) };
    const QString label = row[1] + QStringLiteral(" kind %1").arg(number);
    offence.labels.insert(QStringLiteral("en"), label);
    if (number % 2 == 0)
        offence.definitions.insert(QStringLiteral("en"),
                                   QStringLiteral("Whoever commits %1 is liable.").arg(row[1]));
    offence.family = row[2];
    return offence;
}

// The labels of a real list, a number making each its own; every category is linked to, good or
// bad.
const Synthetic &synthetic()
{
    static const Synthetic made = [] {
        base::NoProgress progress;
        const auto source = table::readTable(QStringLiteral(RESOURCES "/sample/uk_home_office.csv"),
                                             {}, progress);
        Synthetic one { classification::Classification::load(
                            QStringLiteral(":/classifications/iccs-1.0"))
                            .value(),
                        {},
                        {} };
        one.list.info.id = QStringLiteral("police");
        one.list.info.language = QStringLiteral("en");
        one.set.list = one.list.info.id;
        const auto &categories = one.classification.categories();
        QList<offences::Offence> offences;
        for (int i = 0; i < rows; ++i) {
            offences << offenceOf(i, source->table.rows[i % source->table.rows.size()]);
            mapping::Link link;
            link.id = QStringLiteral("link%1").arg(i);
            link.list = one.list.info.id;
            link.offence = offences.last().id;
            link.target = categories[qsizetype(i) * 7 % categories.size()].code;
            link.status = i % 3 == 0 ? mapping::Status::Approved : mapping::Status::Draft;
            one.set.put(link);
        }
        one.list.setOffences(offences);
        return one;
    }();
    return made;
}

// What "iccs check" computes for 100,000 links, from the values in memory to the findings.
void allChecks(benchmark::State &state)
{
    const Synthetic &one = synthetic();
    qsizetype findings = 0;
    for (auto _ : state)
        findings = validation::runChecks({ one.classification, one.list, one.set }).size();
    state.SetLabel(std::to_string(findings) + " findings");
}
BENCHMARK(allChecks)->Unit(benchmark::kMillisecond);

} // namespace
