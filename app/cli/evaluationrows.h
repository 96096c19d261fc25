// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/suggestion/evaluation.h"

namespace cli
{

// An evaluation of the suggestions as rows of one shape; what a measure does not have stays empty.
//   top-1, top-5, top-10, section, division: scope "all", "list:<id>", "level:<number>";
//     value = count / total
//   unanswered, calibration-error: scope "all"
//   reliability: scope "confidence:0.9-1"; value = share right, confidence = mean of the answers
//   confusion: scope "all"; count of total mistakes; the two categories and offences as examples
//   second-look: scope "list:<id>"; value = rank of the confirmed category, empty when it is none
Output evaluationRows(const suggestion::Evaluation &evaluation);

} // namespace cli
