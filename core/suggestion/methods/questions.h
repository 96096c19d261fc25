// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/profiles.h"
#include "core/suggestion/suggester.h"

namespace suggestion
{

struct Candidate {
    int category = 0; // position
    double probability = 0;
};

// The elements whose answer takes most uncertainty from these candidates (mutual information of the
// answer and the category), without those that are known already. Most telling first.
QList<Question> questionsFor(const classification::Classification &classification,
                             const Profiles &profiles, const QList<Candidate> &candidates,
                             const QSet<QString> &known, int limit);

} // namespace suggestion
