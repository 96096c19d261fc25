// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessed.h"

namespace reports
{

// What the page for a minister picks from an assessment.
using DimensionStates = QList<const assessment::DimensionState *>;

DimensionStates ranked(const project::Assessment &assessment); // those with a level, best first
// At most so many; neither has the level of the other end.
DimensionStates strongest(const project::Assessment &assessment, qsizetype most);
DimensionStates weakest(const project::Assessment &assessment, qsizetype most);

using Entries = QList<const assessment::Entry *>;
// Not solved: challenges by severity and cases, actions by due date.
Entries openChallenges(const project::Assessment &assessment);
Entries openActions(const project::Assessment &assessment);
// Cases of the latest year behind the codes and categories of entries, each once.
double casesOf(const project::Assessment &assessment, const Entries &entries);

} // namespace reports
