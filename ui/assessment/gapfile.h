// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/gapentry.h"
#include "core/base/result.h"

#include <QDateTime>

namespace assessmentpage
{

// The register as a table for UNODC, in the columns of "iccs assessment gaps": a workbook for a
// name that ends in ".xlsx", otherwise CSV.
base::Result<> writeGaps(const QList<assessment::GapEntry> &gaps, const QString &path,
                         const QDateTime &time);

} // namespace assessmentpage
