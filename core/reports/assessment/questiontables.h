// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

// The levels at questions, with targets and evidence. The caption names what they are about.
report::Table questionTable(const Material &material, const QString &caption,
                            const QList<const assessment::QuestionState *> &questions);
// The dimensions of the instrument that a chapter shows, each with a heading of its own; where
// several institutions answered, their spread as a chart.
void addDimensions(Material &material, int chapter);

// "2", "1.5", or between several institutions "2 (1–3)"; what is said where nobody answered.
QString levelText(const Material &material, const assessment::QuestionState &state);
QString targetText(const assessment::QuestionState &state); // "3 (2027)"

} // namespace reports
