// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/project/edit.h"
#include "core/project/projectdata.h"

namespace project
{

// What rules of the project may ask for: the official attributes and its national ones.
microdata::Dictionary dictionaryOf(const ProjectData &data,
                                   const classification::Classification &classification);
// Takes tables in as one step; those of the same ids are replaced (rules::changesOf() says what
// that does).
Edit putTables(const ProjectData &data, const QList<rules::DecisionTable> &tables);

} // namespace project
