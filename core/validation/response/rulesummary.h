// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/runrules.h"

#include <functional>

namespace validation
{

// Why a case of a rule could not be looked at.
enum class Skip {
    NoFigure, // a cell that it reads says no number
    NoYearBefore,
    NoOtherSource, // a series, another questionnaire or published figures
    NoAnswers, // to the questions on method, now or in the collection before
    NoRates,
    TooSmall, // or for another reason of its kind not to be judged
};
base::Text skipText(Skip skip); // "a cell has no figure"

// How often a rule was tested and failed, and how often it could not be, by the reason.
struct RuleSummary {
    const ResponseRule *rule = nullptr;
    int tested = 0, failed = 0, skipped = 0;
    QMap<Skip, int> reasons;
};
// In the order of the rules, over all years.
QList<RuleSummary> summaryOf(const std::vector<ResponseRule> &rules, const QList<int> &years,
                             const std::function<Look(int)> &lookAt);

} // namespace validation
