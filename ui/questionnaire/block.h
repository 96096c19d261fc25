// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/sheetmodel.h"

#include <QItemSelection>

namespace questionnairepage
{

// A block of cells that came from a spreadsheet: all of it, or a sentence on why nothing of it was
// taken.
struct Block {
    QList<questionnaire::Answer> answers; // that differ from what is there
    QString complaint;
};
// text: lines of cells parted by tabs, whose first stands at start. Cells that are not to be filled
// in may be empty there, or say what the sheet says.
Block blockFrom(const SheetModel &model, const QModelIndex &start, const QString &text);

// The rectangle around the selected cells as such lines.
QString blockText(const SheetModel &model, const QModelIndexList &selected);

} // namespace questionnairepage
