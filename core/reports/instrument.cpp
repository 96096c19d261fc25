// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/instrument.h"

namespace reports
{

base::Result<assessment::InstrumentPointer> instrumentOf(const ReportJob &job)
{
    if (job.instrument)
        return job.instrument;
    return assessment::loadInstrument(assessment::defaultInstrument(), job.language);
}

} // namespace reports
