// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/merge.h"

namespace questionnairepage
{

// What filling does to a cell; of cells that stay open for the same reason, to all of them.
struct FillLine {
    questionnaire::Filled what = questionnaire::Filled::Open;
    QList<questionnaire::MergedCell> cells; // one, or those with the same reason
    QString place; // which cells these are
    QString years;
    QString before, coded; // figures
    QString note; // why, or what to know of the figure
};

// What needs a look first: what differs and what is lost. Those that are open come last, the most
// frequent reason first.
QList<FillLine> fillLines(const questionnaire::Edition &edition, const questionnaire::Merge &merge);

// "Added", and what that means in a sentence.
QString filledText(questionnaire::Filled what);
QString filledHelp(questionnaire::Filled what);
const QList<questionnaire::Filled> &filledKinds(); // in the order of the lines

} // namespace questionnairepage
