// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/gaps.h"
#include "core/assessment/levels.h"
#include "core/base/progress.h"
#include "core/project/projectdata.h"

namespace project
{

// What figures are computed from; the data and the classification outlive it. language: of names in
// the sentences of findings.
assessment::Facts assessmentFacts(const ProjectData &data,
                                  const classification::Classification &classification,
                                  const QString &language, base::Progress &progress);

// The assessment of a project with everything computed, the same for the window, the command line
// and reports.
struct Assessment {
    assessment::InstrumentPointer instrument;
    assessment::Facts facts;
    QList<assessment::Shared> shared; // T8
    assessment::Figures figures;
    QList<assessment::DimensionState> profile;
    QList<assessment::PhaseState> phases;
    QList<assessment::GapEntry> gaps;
    base::Findings findings; // on the answers themselves
};
Assessment assess(const ProjectData &data, const classification::Classification &classification,
                  const assessment::InstrumentPointer &instrument, const QString &language,
                  base::Progress &progress, const assessment::GapOptions &gaps = {});

} // namespace project
