// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"
#include "core/validation/response/runrules.h"

namespace project
{

// The rules of an edition over the answers of a project for each of the years, with its answers on
// method and, to compare with, its series and answers to other instruments. The place is "cell"
// {edition, year, cell}; of rules about tables the cell is the table. tallies: how often each rule
// was tested and failed, when that is wanted.
base::Findings responseFindings(const ProjectData &data, const questionnaire::Edition &edition,
                                const std::vector<validation::ResponseRule> &rules,
                                const QList<int> &years,
                                std::vector<validation::Tally> *tallies = nullptr);

} // namespace project
