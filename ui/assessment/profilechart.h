// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/levels.h"
#include "core/report/document.h"

namespace assessmentpage
{

// The level of each dimension, with the target and the spread, as the reports draw it.
report::Figure profileFigure(const assessment::Instrument &instrument,
                             const QList<assessment::DimensionState> &profile);

} // namespace assessmentpage
