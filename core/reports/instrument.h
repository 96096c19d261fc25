// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/report.h"

namespace reports
{

// The assessment that a job names; the one that is shipped, in the language of the job, when it
// names none.
base::Result<assessment::InstrumentPointer> instrumentOf(const ReportJob &job);

} // namespace reports
