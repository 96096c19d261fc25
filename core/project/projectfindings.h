// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/project/projectdata.h"
#include "core/validation/rulecheck.h"

namespace project
{

// The checks over a whole project, the same for the window and the command line. language: of names
// of attributes and values in the sentences.
base::Findings mappingFindings(const ProjectData &data,
                               const classification::Classification &classification,
                               base::Progress &progress);
// only: nullptr runs all checks on decision tables.
base::Findings ruleFindings(const ProjectData &data,
                            const classification::Classification &classification,
                            const QString &language, const validation::RuleCheck *only = nullptr);

} // namespace project
