// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/evaluationrows.h"

#include "app/cli/command.h"

namespace cli
{

namespace
{

using suggestion::Evaluation;
using suggestion::Outcome;
using suggestion::Score;

const QString All = QStringLiteral("all");
constexpr int Examples = 5;

struct Row {
    QString measure, scope, value, count, total;
    QString confidence = {}, suggested = {}, confirmed = {}, offences = {};
};

void add(Output &output, const Row &row)
{
    output.row({ row.measure, row.scope, row.value, row.count, row.total, row.confidence,
                 row.suggested, row.confirmed, row.offences });
}

void addScore(Output &output, const QString &scope, const Score &score)
{
    const QList<std::pair<const char *, int>> counts { { "top-1", score.top1 },
                                                       { "top-5", score.top5 },
                                                       { "top-10", score.top10 },
                                                       { "section", score.section },
                                                       { "division", score.division } };
    for (const auto &[measure, count] : counts)
        add(output,
            { QLatin1String(measure), scope, number(score.share(count), 4), QString::number(count),
              QString::number(score.n) });
}

void addScores(Output &output, const Evaluation &evaluation)
{
    addScore(output, All, evaluation.total);
    for (const auto &list : evaluation.lists)
        addScore(output, QStringLiteral("list:") + list.list, list.score);
    for (auto level = evaluation.levels.cbegin(); level != evaluation.levels.cend(); ++level)
        addScore(output, QStringLiteral("level:%1").arg(level.key()), *level);
    const int n = evaluation.total.n;
    add(output,
        { QStringLiteral("unanswered"), All,
          number(evaluation.total.share(evaluation.unanswered), 4),
          QString::number(evaluation.unanswered), QString::number(n) });
}

void addReliability(Output &output, const Evaluation &evaluation)
{
    const QString answered = QString::number(evaluation.total.n - evaluation.unanswered);
    add(output,
        { QStringLiteral("calibration-error"),
          All,
          number(evaluation.calibrationError, 4),
          {},
          answered });
    for (const auto &bin : evaluation.bins) {
        const bool isEmpty = bin.n == 0;
        add(output,
            { QStringLiteral("reliability"),
              QStringLiteral("confidence:%1-%2").arg(number(bin.from, 1), number(bin.to, 1)),
              isEmpty ? QString() : number(bin.shareRight(), 4), QString::number(bin.right),
              QString::number(bin.n), isEmpty ? QString() : number(bin.meanConfidence, 4) });
    }
}

void addConfusions(Output &output, const Evaluation &evaluation)
{
    int mistakes = 0;
    for (const auto &pair : evaluation.confusions)
        mistakes += pair.count();
    for (const auto &pair : evaluation.confusions) {
        QStringList offences;
        for (const int number : pair.outcomes.mid(0, Examples))
            offences << evaluation.outcomes.at(number).offence.query.offence;
        add(output,
            { QStringLiteral("confusion"),
              All,
              number(double(pair.count()) / mistakes, 4),
              QString::number(pair.count()),
              QString::number(mistakes),
              {},
              pair.suggested.toString(),
              pair.confirmed.toString(),
              offences.join(QStringLiteral("; ")) });
    }
}

void addSecondLook(Output &output, const Evaluation &evaluation)
{
    for (const int position : evaluation.secondLook) {
        const Outcome &outcome = evaluation.outcomes.at(position);
        add(output,
            { QStringLiteral("second-look"),
              QStringLiteral("list:") + outcome.offence.query.list,
              outcome.rank > 0 ? QString::number(outcome.rank) : QString(),
              {},
              {},
              outcome.first ? number(outcome.confidence, 3) : QString(),
              outcome.first ? outcome.first->toString() : QString(),
              outcome.decisive.toString(),
              outcome.offence.query.offence });
    }
}

} // namespace

Output evaluationRows(const Evaluation &evaluation)
{
    Output output({ QStringLiteral("measure"), QStringLiteral("scope"), QStringLiteral("value"),
                    QStringLiteral("count"), QStringLiteral("total"), QStringLiteral("confidence"),
                    QStringLiteral("suggested"), QStringLiteral("confirmed"),
                    QStringLiteral("offences") });
    addScores(output, evaluation);
    addReliability(output, evaluation);
    addConfusions(output, evaluation);
    addSecondLook(output, evaluation);
    return output;
}

} // namespace cli
