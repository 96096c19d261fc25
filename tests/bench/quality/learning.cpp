// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace bench
{

namespace
{

constexpr unsigned lastSeed = 5;

double deviation(const QList<double> &values)
{
    const double middle = mean(values);
    double square = 0;
    for (const double value : values)
        square += (value - middle) * (value - middle);
    return values.size() > 1 ? std::sqrt(square / double(values.size() - 1)) : 0;
}

QStringList spread(const QList<double> &values)
{
    return { shareText(mean(values)), shareText(deviation(values)),
             shareText(*std::min_element(values.begin(), values.end())) + QStringLiteral("-")
                 + shareText(*std::max_element(values.begin(), values.end())) };
}

// How many of the rest could be taught at all: their category is among the confirmed ones.
double seenShare(const Parted &part)
{
    QSet<QString> confirmed;
    for (const GoldRow &row : part.confirmed)
        confirmed << row.code;
    const auto seen = std::count_if(part.rest.begin(), part.rest.end(), [&](const GoldRow &row) {
        return confirmed.contains(row.code);
    });
    return part.rest.isEmpty() ? 0 : double(seen) / double(part.rest.size());
}

QStringList lineOf(suggestion::Suggester &suggester, const GoldList &list, double share)
{
    QList<double> first, five, before, beforeFive, seen, learning;
    qsizetype asked = 0;
    // Nothing confirmed is the same for every seed.
    for (unsigned seed = 1; seed <= (share > 0 ? lastSeed : 1); ++seed) {
        const Parted part = parted(list, share, seed);
        suggester.learn({});
        const Hits untaught = hitsOf(suggester, part.rest);
        before << untaught.share(untaught.first);
        beforeFive << untaught.share(untaught.five);
        seen << seenShare(part);
        const auto precedents = precedentsOf(part.confirmed);
        learning << millisecondsOf([&] { suggester.learn(precedents); });
        const Hits hits = hitsOf(suggester, part.rest);
        first << hits.share(hits.first);
        five << hits.share(hits.five);
        asked = part.rest.size();
    }
    return QStringList { QStringLiteral("%1 %").arg(qRound(share * 100)),
                         QString::number(first.size()),
                         QString::number(asked),
                         shareText(mean(seen)),
                         shareText(mean(before)),
                         shareText(mean(beforeFive)) }
    + spread(first) + spread(five) + QStringList { timeText(quantile(learning, 0.5)) };
}

// The list in two halves by its codes; one half is the confirmed list of another country.
void printTransfer(const Setup &setup, const GoldList &list, Report &report)
{
    const qsizetype middle = list.rows.size() / 2;
    QList<QList<GoldRow>> halves { list.rows.first(middle), list.rows.sliced(middle) };
    for (GoldRow &row : halves[1])
        row.query.list = QStringLiteral("another list");
    QList<QStringList> rows;
    const auto suggester = setup.suggester();
    for (int half = 0; half < 2; ++half) {
        suggester->learn({});
        const QStringList name { half ? QStringLiteral("second half from the first")
                                      : QStringLiteral("first half from the second"),
                                 QString::number(halves[half].size()) };
        const QStringList before = hitsOf(*suggester, halves[half]).cells();
        suggester->learn(precedentsOf(halves[1 - half]));
        rows << name + before + hitsOf(*suggester, halves[half]).cells();
    }
    report.table(QStringLiteral("transfer %1").arg(list.name),
                 { QStringLiteral("asked"), QStringLiteral("n"), QStringLiteral("alone top-1"),
                   QStringLiteral("top-5"), QStringLiteral("section"),
                   QStringLiteral("with it top-1"), QStringLiteral("top-5"),
                   QStringLiteral("section") },
                 rows);
}

} // namespace

void learningTable(const Setup &setup, Report &report)
{
    report.section(QStringLiteral("3. Learning from confirmed rows"));
    report.note(QStringLiteral(
        "Rows confirmed by chance (seeds 1 to 5), asked: the rest. seen: share of the rest whose "
        "category is among the confirmed ones; untaught: the same rest with nothing confirmed; sd: "
        "standard deviation between the seeds; learn ms: all confirmed rows anew, median of the "
        "seeds."));
    for (const GoldList &list : setup.lists) {
        const auto suggester = setup.suggester();
        QList<QStringList> rows;
        for (const double share : { 0.0, 0.1, 0.25, 0.5, 0.9 })
            rows << lineOf(*suggester, list, share);
        report.table(QStringLiteral("learning %1").arg(list.name),
                     { QStringLiteral("confirmed"), QStringLiteral("seeds"), QStringLiteral("n"),
                       QStringLiteral("seen"), QStringLiteral("untaught top-1"),
                       QStringLiteral("untaught top-5"), QStringLiteral("top-1"),
                       QStringLiteral("sd"), QStringLiteral("range"), QStringLiteral("top-5"),
                       QStringLiteral("sd"), QStringLiteral("range"), QStringLiteral("learn ms") },
                     rows);
    }
    report.note(QString());
    report.note(QStringLiteral(
        "Two halves of Chile's list, cut in the order of its codes: the same country's wording, "
        "though other chapters of its law. Between countries: the table below."));
    for (const GoldList &list : setup.lists) {
        if (list.language == QLatin1String("es"))
            printTransfer(setup, list, report);
    }
    foreignTable(setup, report);
}

} // namespace bench
