// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"
#include "ui/intake/differencemodel.h"

namespace assessmentpage
{

// What a file says beside what the project says. before: nothing when the project has none.
QList<intake::DifferenceType> differenceTypes();
intake::DifferenceRow differenceOf(const assessment::Instrument &instrument,
                                   const std::optional<assessment::Answer> &before,
                                   const assessment::Answer &after);
intake::DifferenceRow differenceOf(const assessment::Instrument &instrument,
                                   const std::optional<assessment::Entry> &before,
                                   const assessment::Entry &after);

} // namespace assessmentpage
