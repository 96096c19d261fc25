// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/project/comparison.h"

namespace cli
{

Output answerOutput(const project::Assessment &assessment); // every question with what is given
Output figureOutput(const project::Assessment &assessment);
Output phaseOutput(const project::Assessment &assessment);
Output gapOutput(const project::Assessment &assessment, bool onlyConfirmed);
// Items of the categories in use, in the shape that answer takes in.
Output conformityOutput(const project::Assessment &assessment, const QString &language);
// Dimensions, phases and the figures of the whole countries; a column for each.
Output comparisonOutput(const project::Comparison &comparison);

} // namespace cli
