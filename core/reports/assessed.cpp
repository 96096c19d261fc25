// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessed.h"

#include <QRegularExpression>

namespace reports
{

const assessment::QuestionState *widestSpread(const project::Assessment &assessment)
{
    const assessment::QuestionState *widest = nullptr;
    int width = 0;
    for (const assessment::DimensionState &dimension : assessment.profile) {
        for (const assessment::QuestionState &question : dimension.questions) {
            const int one = question.spread && !question.question->isComputed()
                ? question.spread->highest - question.spread->lowest
                : 0;
            if (one > width) {
                width = one;
                widest = &question;
            }
        }
    }
    return widest;
}

Evidence evidenceOf(const project::Assessment &assessment)
{
    Evidence evidence;
    for (const assessment::DimensionState &state : assessment.profile) {
        evidence.answers += state.given;
        evidence.withEvidence += state.givenWithEvidence;
    }
    return evidence;
}

Costs costsOf(const QList<const assessment::Entry *> &actions)
{
    Costs costs;
    for (const assessment::Entry *entry : actions) {
        if (const auto amount = amountOf(entry->text(QStringLiteral("cost"))))
            costs.sums[entry->text(QStringLiteral("currency"))] += *amount;
        else
            ++costs.without;
    }
    return costs;
}

std::optional<double> amountOf(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00A0}\\x{202F}'’]"));
    static const QRegularExpression plain(QStringLiteral("^\\d+(\\.\\d+)?$"));
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    QString digits = text;
    digits.remove(spaces);
    if (grouped.match(digits).hasMatch())
        digits.remove(QLatin1Char(','));
    if (!plain.match(digits).hasMatch())
        return std::nullopt;
    return digits.toDouble();
}

} // namespace reports
