// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/sheetreader.h"

namespace table
{

// One sheet of an XLSX or ODS archive. The source's path and hash come from the caller.
// keepsKinds: whether the kinds of its cells are wanted, too.
base::Result<ReadSheet> readWorkbook(const QByteArray &bytes, SourceReport source,
                                     const ReadOptions &options, bool keepsKinds,
                                     base::Progress &progress);

} // namespace table
