// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/tablereader.h"

namespace table
{

// The source's path and hash come from the caller; the rest of the report is filled here.
base::Result<ReadTable> readCsv(const QByteArray &bytes, SourceReport source,
                                const ReadOptions &options, base::Progress &progress);

} // namespace table
