// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"
#include "core/validation/response/responserule.h"

namespace project
{

// The rules of an edition over what a project says (responsefacts.h) for each of the years.
base::Findings responseFindings(const ProjectData &data, const questionnaire::Edition &edition,
                                const std::vector<validation::ResponseRule> &rules,
                                const QList<int> &years);

} // namespace project
