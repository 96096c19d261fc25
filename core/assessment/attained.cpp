// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/levels.h"

#include <algorithm>

namespace assessment
{

namespace
{

bool isWithin(const Condition &condition, std::optional<double> value)
{
    if (!value)
        return false;
    // Shares of whole numbers: 9 of 10 is not less than 0.9 by the way it is written.
    constexpr double slack = 1e-9;
    return (!condition.atLeast || *value >= *condition.atLeast - slack)
        && (!condition.atMost || *value <= *condition.atMost + slack)
        && (!condition.above || *value > *condition.above);
}

// Institutions of a kind that have figures of their own: those with a list.
QStringList mainWithList(const Instrument &instrument, const Figures &figures)
{
    QStringList kinds;
    for (const QString &kind : instrument.mainInstitutions) {
        if (figures.find(QStringLiteral("breadth"), {}, mapping::Weight::Codes,
                         { kind, {}, {}, {} }))
            kinds << kind;
    }
    return kinds;
}

} // namespace

bool holds(const Condition &condition, const Instrument &instrument, const Figures &figures,
           const QString &institution, bool *usedCodes)
{
    const auto valueOf = [&](const QString &where) {
        return figures.value(condition.figure, condition.parts, condition.weight,
                             { where, {}, {}, {} }, usedCodes);
    };
    if (!institution.isEmpty() || !condition.each)
        return isWithin(condition, valueOf(institution));
    const QStringList kinds = mainWithList(instrument, figures);
    return !kinds.isEmpty() && std::all_of(kinds.begin(), kinds.end(), [&](const QString &kind) {
        return isWithin(condition, valueOf(kind));
    });
}

std::optional<int> attainedLevel(const Question &question, const Instrument &instrument,
                                 const Figures &figures, const QString &institution,
                                 bool *usedCodes)
{
    int level = 0;
    while (level < question.attain.size()) {
        const QList<Condition> &all = question.attain[level];
        const bool isReached = std::all_of(all.begin(), all.end(), [&](const Condition &one) {
            return holds(one, instrument, figures, institution, usedCodes);
        });
        if (!isReached)
            break;
        ++level;
    }
    if (level > 0)
        return level;
    // A plain number is 0 where there is nothing to count, so what the first level asks for
    // decides.
    const QList<Condition> &first = question.attain.constFirst();
    const bool isKnown = std::any_of(first.begin(), first.end(), [&](const Condition &one) {
        return figures.value(one.figure, one.parts, one.weight, { institution, {}, {}, {} })
            .has_value();
    });
    if (isKnown)
        return 0;
    return std::nullopt;
}

} // namespace assessment
