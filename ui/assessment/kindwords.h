// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"

namespace assessmentpage
{

// The words of the window for the kinds of entries.
QString kindsText(assessment::EntryKind kind); // "Challenges"
QString addText(assessment::EntryKind kind); // "Add a challenge"
QString noneText(assessment::EntryKind kind); // "No challenges yet"
QString helpText(assessment::EntryKind kind); // what to write there

} // namespace assessmentpage
