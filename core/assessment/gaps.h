// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/figures.h"

#include <functional>

namespace assessment
{

// The register of gaps and errors of the ICCS of a project: the seed, with the national codes and
// volume that the project links to the category; what the feeders find; and what a person wrote. An
// entry of a person lies over the one of the same id, and so confirms or changes it.
//
// Feeders: "noCategory", a code of which a person says that the ICCS has no category; "residual", a
// residual category that takes more than a share of all volume (of codes, when there is none);
// "dispute", a link once in dispute whose reason says "ICCS unclear"; "consistency", a difference
// between institutions that nobody explained.
struct GapOptions {
    double residualShare = 0.02; // of all mapped cases
    // Renders what the feeders say; without it they speak the language of the program.
    std::function<QString(const base::Text &)> word = {};
};
QList<GapEntry> gapRegister(const Instrument &instrument, const Facts &facts,
                            const QList<Shared> &shared, const GapOptions &options = {});
// A feeder's entry is exported once a person confirmed it.
bool isConfirmed(const GapEntry &gap);

// gaps, by kind ("kind:overlap"), status and section, and their volume.
void addGapFigures(const QList<GapEntry> &gaps, const Facts &facts, Figures &figures);

// Columns of the file for UNODC: id, code, kind, title, finding, codes, volume, ...
QStringList gapHeader();
QStringList gapCells(const GapEntry &gap);

// What a person wrote, as a gap and as an entry; over a gap of the register only what is written
// changes.
GapEntry gapOf(const Entry &entry);
GapEntry changedBy(const Entry &entry, GapEntry gap);
Entry entryOf(const GapEntry &gap);

} // namespace assessment
