// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/cellreference.h"

#include <QList>
#include <QMap>
#include <QRect>

namespace table
{

enum class SheetState { Visible, Hidden, VeryHidden };

// A cell as it stands in a workbook that somebody else designed: nothing is computed, a formula
// shows its stored result.
struct ViewCell {
    QString text;
    bool isNumber = false;
    bool isFormula = false;
    bool isLocked = true; // matters on a protected sheet
    int indent = 0; // of the alignment
};

struct SheetView {
    QString name;
    SheetState state = SheetState::Visible;
    bool isProtected = false;
    QMap<CellPlace, ViewCell> cells; // also empty ones that have a style of their own
    QList<QRect> merged; // columns and rows, from 0

    // Top left of the merged range that holds the place; the place itself when there is none.
    CellPlace anchor(CellPlace place) const;
};

struct WorkbookView {
    QString path;
    QList<SheetView> sheets; // those with cells, in their order

    const SheetView *sheet(const QString &name) const; // without regard to case
};

base::Result<WorkbookView> readWorkbookView(const QString &path, base::Progress &progress);

} // namespace table
