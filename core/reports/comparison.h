// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/comparison.h"
#include "core/reports/report.h"

namespace reports
{

struct ComparisonJob {
    const project::Comparison &comparison;
    const classification::Classification &classification;
    assessment::InstrumentPointer instrument; // its titles and names of figures are used
    QString language;
    QDateTime time;
    QString author;
};

// Several assessments side by side, a column for each: phases, levels, key figures, evidence, gaps
// that several share. No order of merit, and a warning where instruments differ.
report::Document comparisonDocument(const ComparisonJob &job);

} // namespace reports
