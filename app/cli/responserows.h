// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/questionnaire/intake.h"
#include "core/questionnaire/merge.h"
#include "core/questionnaire/whatif.h"

namespace cli
{

// A questionnaire's reference years: the one that is named, else all. Fails when it is none of
// them.
base::Result<QList<int>> referenceYears(const questionnaire::Edition &edition, int wanted);

// cell,year,value,status,source,coded,outcome,reason,tables,codes,note
Output filledRows(const questionnaire::Edition &edition, const questionnaire::Merge &merge);
// The cells that somebody filled in with another figure, and those that data no longer give.
void sayFilled(const Context &context, const questionnaire::Edition &edition,
               const questionnaire::Merge &merge);
// cell,year,label,before,after,difference,sdg,note,kind: moved cells, then moved indicators
Output movedRows(const questionnaire::Edition &edition, const questionnaire::WhatIf &whatIf);
// line,cell,year,outcome,before,after,reason
Output takenInRows(const questionnaire::Intake &intake);

} // namespace cli
