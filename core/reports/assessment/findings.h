// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

// A finding or recommendation of the summary: a sentence with its number, and the chapter where it
// stands in full.
struct Point {
    QString text;
    int chapter = 0;
    bool isProposal = false; // of the program; nobody has decided on it
};

// What was found, the gravest first: severe challenges, disagreement between institutions, codes
// without a category, the largest residual, weak dimensions, open errors, answers far apart,
// answers without evidence; where little is wrong, what works best.
QList<Point> mainFindings(const Material &material, qsizetype most);
// What to do: the road map's open actions by date; then those that the instrument proposes, first
// those of the earliest phase and the lowest levels.
QList<Point> recommendations(const Material &material, qsizetype most);

// Challenges, the most severe first, among those with the most cases at stake.
QList<const assessment::Entry *> challengesBySeverity(const Material &material);
// Open actions of the road map by date; those without a date last.
QList<const assessment::Entry *> openActions(const Material &material);
// The questions for which an action is proposed, "C4: 1 (0–2)".
QString reasonsOf(const Material &material, const assessment::RoadMapAction &action);
QList<const assessment::RoadMapAction *> proposals(const Material &material); // in that order

// A residual category with what ends in it.
struct Residual {
    const classification::Category *category = nullptr;
    double codes = 0, volume = 0;
};
QList<Residual> residuals(const Material &material); // by cases, or by codes without volumes

} // namespace reports
