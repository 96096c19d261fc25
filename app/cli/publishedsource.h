// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/questionnaire/portal.h"
#include "core/table/tablereader.h"

namespace cli
{

// Reads a file in the layout of UNODC's data portal and says what reading it found.
base::Result<questionnaire::PublishedFile> readPublishedFile(const QString &path,
                                                             const table::ReadOptions &options,
                                                             const questionnaire::Edition &edition,
                                                             const questionnaire::Portal &portal,
                                                             Context &context);

} // namespace cli
