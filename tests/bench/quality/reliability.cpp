// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"

#include <array>
#include <cmath>

namespace bench
{

namespace
{

constexpr int binCount = 10;

struct Bin {
    int count = 0;
    int right = 0;
    double confidence = 0; // sum
};
using Bins = std::array<Bin, binCount>;

Bins binsOf(const suggestion::Suggester &suggester, const QList<GoldRow> &rows)
{
    Bins bins;
    for (const GoldRow &row : rows) {
        const auto found = suggester.suggest(row.query, 1);
        // No answer is one of which nothing is claimed.
        const double confidence = found.isEmpty() ? 0 : found.first().confidence;
        Bin &bin = bins[size_t(std::min(int(confidence * binCount), binCount - 1))];
        ++bin.count;
        bin.confidence += confidence;
        bin.right += !found.isEmpty() && found.first().category.toString() == row.gold;
    }
    return bins;
}

void printBins(const QString &name, const Bins &bins, Report &report)
{
    QList<QStringList> rows;
    Bin all;
    double error = 0;
    for (int number = 0; number < binCount; ++number) {
        const Bin &bin = bins[size_t(number)];
        QStringList row { QStringLiteral("%1-%2")
                              .arg(number / double(binCount), 0, 'f', 1)
                              .arg((number + 1) / double(binCount), 0, 'f', 1),
                          QString::number(bin.count) };
        if (bin.count > 0)
            row << shareText(bin.confidence / bin.count)
                << shareText(double(bin.right) / bin.count);
        rows << row;
        all.count += bin.count;
        all.right += bin.right;
        all.confidence += bin.confidence;
        error += std::abs(bin.confidence - bin.right);
    }
    rows << QStringList { QStringLiteral("all"), QString::number(all.count),
                          shareText(all.confidence / all.count),
                          shareText(double(all.right) / all.count) }
         << QStringList {
                QStringLiteral("expected calibration error"), {}, {}, shareText(error / all.count)
            };
    report.table(name,
                 { QStringLiteral("confidence"), QStringLiteral("n"), QStringLiteral("mean"),
                   QStringLiteral("right") },
                 rows);
}

} // namespace

void reliabilityTable(const Setup &setup, Report &report)
{
    report.section(QStringLiteral("4. How reliable the confidence of the first answer is"));
    report.note(QStringLiteral("Expected calibration error: the distance between mean confidence "
                               "and share right, weighted by the number in each bin."));
    for (const GoldList &list : setup.lists) {
        const auto suggester = setup.suggester();
        printBins(QStringLiteral("reliability %1, nothing confirmed").arg(list.name),
                  binsOf(*suggester, list.rows), report);
        const Parted half = parted(list, 0.5, 1);
        suggester->learn(precedentsOf(half.confirmed));
        printBins(
            QStringLiteral("reliability %1, 50 % confirmed (seed 1), the rest").arg(list.name),
            binsOf(*suggester, half.rest), report);
    }
}

} // namespace bench
