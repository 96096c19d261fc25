// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/assessing.h"

namespace reports
{

// What the report of an assessment and the page for a minister both tell of it.

// The question on which institutions differ most; nullptr: none differs. Levels that are computed
// are nobody's view.
const assessment::QuestionState *widestSpread(const project::Assessment &assessment);

struct Evidence {
    int answers = 0; // of people, with a level
    int withEvidence = 0;
};
Evidence evidenceOf(const project::Assessment &assessment);

// By currency, because sums over currencies say nothing.
struct Costs {
    QMap<QString, double> sums;
    int without = 0; // actions
};
Costs costsOf(const QList<const assessment::Entry *> &actions);

// Of a cost that a person typed: "1000000", "1,000,000", "1 000 000", "1'000.50".
std::optional<double> amountOf(const QString &text);

} // namespace reports
