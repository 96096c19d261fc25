// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/evidence.h"

namespace suggestion
{

// A ranking as far as its confidence goes. evidence and scores: by category position; order: best
// first.
struct Ranked {
    const QList<Signals> &evidence;
    const QList<double> &scores;
    const QList<int> &order;
    bool hasDefinition = false;
};

// Log odds that the first answer is right; the order must not be empty.
double logOddsOfFirst(const Ranked &ranked);
// How often an answer in this place of such a ranking is right, for each place of the order.
// shift: what is added to the log odds of the first.
QList<double> confidencesOf(const Ranked &ranked, double shift);

// What the texts alone said of a confirmed offence.
struct Trial {
    double logOdds = 0;
    bool isRight = false;
};
// By how much the confidence of a list differs from that of the lists of the fit: the intercept
// likeliest after these trials, when before them it is normal around `expected` (Platt scaling
// with a prior).
double shiftAfter(const QList<Trial> &trials, double expected);

} // namespace suggestion
