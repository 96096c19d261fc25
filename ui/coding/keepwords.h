// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/keeping.h"
#include "ui/coding/keepsource.h"

namespace codingpage
{

// What stands in the way of keeping the counts; "" when nothing does.
QString hindranceText(const questionnaire::Keeper &keeper);
// What the layout does not say and which cells need: "Sex of victim (12 cells of 1.2, 1.3)".
QString notGivenText(const questionnaire::Keeper &keeper, const microdata::Dictionary &dictionary,
                     const QString &language);
// By what the file is counted once more, and what counting that unit needs and has not.
QString countedByText(const questionnaire::Keeper &keeper, const KeepSource &source,
                      const QString &language);
// How records are counted when they are kept as this unit.
coding::CountingRules countingFor(coding::CountingRules rules, const QString &unit);

} // namespace codingpage
