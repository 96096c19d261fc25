// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

// The parts of the assessment in the order of its layout. Each adds its heading and what stands
// below it; a chapter without entries says so in one sentence.
void addTitleData(Material &material);
void addSummary(Material &material); // 1
void addMethod(Material &material); // 2
void addSystem(Material &material); // 3
void addPhases(Material &material); // 4
void addCorrespondence(Material &material); // 5
void addSources(Material &material); // 6
void addQuality(Material &material); // 7
void addPractices(Material &material); // 8
void addChallenges(Material &material); // 9
void addBenefits(Material &material); // 10
void addGuidance(Material &material); // 11
void addGaps(Material &material); // 12
void addRoadMap(Material &material); // 13
void addAnnexes(Material &material);

} // namespace reports
