// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

namespace sample
{

// Adds what an assessment speaks of to the sample project: counts, provisions that two lists share,
// a residual, a layout, totals of persons, and answers and entries so that no chapter is empty.
void addAssessment(project::ProjectData &data);

// The lists multiplied until there are so many links, each list in itself as it was.
void addLinks(project::ProjectData &data, int count);

} // namespace sample
