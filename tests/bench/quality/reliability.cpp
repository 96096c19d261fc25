// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"

#include "core/suggestion/evaluation.h"

namespace bench
{

namespace
{

suggestion::Evaluation evaluationOf(const suggestion::Suggester &suggester,
                                    const QList<GoldRow> &rows)
{
    QList<suggestion::Confirmed> confirmed;
    for (const GoldRow &row : rows) {
        if (const auto code = classification::IccsCode::parse(row.code))
            confirmed << suggestion::Confirmed {
                row.query, row.query.list, row.query.offence, { *code }, {}
            };
    }
    base::NoProgress progress;
    return suggestion::evaluate(suggester, confirmed, progress).value();
}

void printBins(const QString &name, const suggestion::Evaluation &evaluation, Report &report)
{
    QList<QStringList> rows;
    double confidence = 0;
    for (const suggestion::ReliabilityBin &bin : evaluation.bins) {
        QStringList row { QStringLiteral("%1-%2").arg(bin.from, 0, 'f', 1).arg(bin.to, 0, 'f', 1),
                          QString::number(bin.n) };
        if (bin.n > 0)
            row << shareText(bin.meanConfidence) << shareText(bin.shareRight());
        rows << row;
        confidence += bin.meanConfidence * bin.n;
    }
    const suggestion::Score &score = evaluation.total;
    rows << QStringList { QStringLiteral("all"), QString::number(score.n),
                          shareText(confidence / score.n), shareText(score.share(score.top1)) }
         << QStringList { QStringLiteral("expected calibration error"),
                          {},
                          {},
                          shareText(evaluation.calibrationError) };
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
                  evaluationOf(*suggester, list.rows), report);
        const Parted half = parted(list, 0.5, 1);
        suggester->learn(precedentsOf(half.confirmed));
        printBins(
            QStringLiteral("reliability %1, 50 % confirmed (seed 1), the rest").arg(list.name),
            evaluationOf(*suggester, half.rest), report);
    }
}

} // namespace bench
