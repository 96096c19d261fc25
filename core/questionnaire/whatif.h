// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"
#include "core/questionnaire/filler.h"

namespace questionnaire
{

// "What changes if this national code went to another category?"
struct Remap {
    QString code; // national
    classification::IccsCode category;
};

// A cell whose figure, or reason for none, would be another one.
struct MovedCell {
    Filling before;
    Filling after;
};

struct WhatIf {
    qint64 moved = 0; // counts of the code in all tables and years, in millionths
    QStringList without; // names of tables that do not keep national codes
    QList<MovedCell> cells; // in the order of years and cells
};

// All counts of the code go to the category, whatever decided before: rules of records, several
// links. Counts of codes that are out of scope now are in no table and cannot come back here.
WhatIf whatIf(const Edition &edition, const QList<CodedTable> &tables,
              const microdata::Dictionary &dictionary, const QList<int> &years, const Remap &remap);

} // namespace questionnaire
