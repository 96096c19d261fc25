// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/filler.h"

namespace questionnaire
{

// What filling does to a cell. What a person or a file said is never overwritten: it only
// remembers what coded data give.
enum class Filled {
    Added, // it was empty
    Renewed, // it was coded before and the figure is another one
    Same, // it was coded before, with the same figure
    Kept, // somebody said the same
    Differs, // somebody said something else, which stays
    Lost, // it was coded before and data give nothing any more; the figure stays
    Open, // data give nothing
};
QString filledId(Filled filled); // "added", "renewed"

struct MergedCell {
    Filling filling;
    Filled what = Filled::Open;
    Figure before; // what stood in the cell
    Answer answer; // what stands there now
};

struct Merge {
    QList<MergedCell> cells; // one for each filling
    QList<Answer> changed; // answers to be put into the project
};

// The figure of coded data, which must be there, in place of what was said. Comment and source
// stay.
Answer withCoded(const Answer &said, const Filling &filling);

// Fillings laid over the answers of a project.
Merge mergeFillings(const Edition &edition, const QList<Filling> &fillings, const Answers &answers);

} // namespace questionnaire
