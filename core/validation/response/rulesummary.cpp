// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/rulesummary.h"

#include <algorithm>

namespace validation
{

namespace
{

using base::lateText;

bool isOneOf(const ResponseRule &rule, std::initializer_list<const char *> kinds)
{
    const QString id = rule.kind->id();
    return std::any_of(kinds.begin(), kinds.end(),
                       [&id](const char *kind) { return id == QLatin1String(kind); });
}

bool hasFigures(const QString &tableId, const Look &look)
{
    const questionnaire::Table *table = look.edition.table(tableId);
    for (int cell = 0; cell < look.edition.cellCount(); ++cell) {
        if (look.edition.cell(cell).table == table && look.figures.at(look.year, cell).isThere())
            return true;
    }
    return false;
}

// The first that holds, from the cells of the case to what stands beside them.
Skip reasonOf(const ResponseRule &rule, const RuleCase &at, const Look &look)
{
    const auto isMissing = [&look](const CellAt &cell) { return !look.at(cell).isThere(); };
    if (isOneOf(rule, { "answered", "break" })) {
        const bool isBlank = !look.answers || !hasFigures(at.table, look);
        return isBlank && isOneOf(rule, { "answered" }) ? Skip::NoFigure : Skip::NoAnswers;
    }
    if (isOneOf(rule, { "population" }) && !look.rates)
        return Skip::NoRates;
    if (isOneOf(rule, { "lost" }) // it asks for a cell that says nothing
        || (isOneOf(rule, { "change", "newZero" }) && at.whole.cell >= 0 && !isMissing(at.whole)
            && isMissing({ at.whole.cell, at.whole.back + 1 })))
        return Skip::NoYearBefore;
    if ((at.whole.cell >= 0 && isMissing(at.whole))
        || std::any_of(at.parts.begin(), at.parts.end(), isMissing))
        return Skip::NoFigure;
    return rule.reference.isEmpty() ? Skip::TooSmall : Skip::NoOtherSource;
}

} // namespace

base::Text skipText(Skip skip)
{
    switch (skip) {
    case Skip::NoFigure:
        return lateText("validation", "a cell has no figure");
    case Skip::NoYearBefore:
        return lateText("validation", "there is no figure of the year before");
    case Skip::NoOtherSource:
        return lateText("validation", "the other source has no figure");
    case Skip::NoAnswers:
        return lateText("validation", "there are no answers on method to compare");
    case Skip::NoRates:
        return lateText("validation", "there are no rates beside the counts");
    case Skip::TooSmall:
        break;
    }
    return lateText("validation", "the figures are too few or too small to judge");
}

QList<RuleSummary> summaryOf(const std::vector<ResponseRule> &rules, const QList<int> &years,
                             const std::function<Look(int)> &lookAt)
{
    QList<RuleSummary> summaries;
    for (const ResponseRule &rule : rules)
        summaries << RuleSummary { &rule, 0, 0, 0, {} };
    for (const int year : years) {
        const Look look = lookAt(year);
        for (RuleSummary &summary : summaries) {
            for (const RuleCase &at : summary.rule->cases) {
                const Verdict verdict = summary.rule->kind->judge(*summary.rule, at, look);
                if (verdict.outcome == Verdict::Outcome::NotTested) {
                    ++summary.skipped;
                    ++summary.reasons[reasonOf(*summary.rule, at, look)];
                    continue;
                }
                ++summary.tested;
                summary.failed += verdict.outcome == Verdict::Outcome::Failed ? 1 : 0;
            }
        }
    }
    return summaries;
}

} // namespace validation
