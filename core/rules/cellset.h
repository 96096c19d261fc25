// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/dictionary.h"
#include "core/rules/box.h"

namespace rules
{

// The values that a cell accepts, and what of it could not be read.
struct CellSet {
    ValueSet values;
    QStringList unknown; // no value of the attribute, no interval
    QStringList cutting; // intervals that part a band
};
CellSet cellSet(const Cell &cell, const microdata::Attribute &attribute);

// Cells that together accept exactly these values; one cell unless a value is meant without those
// that refine it. Empty: it cannot be written.
QList<Cell> cellsOf(const ValueSet &values, const microdata::Attribute &attribute);

// R01 the attribute is not there, R02 a value is unknown, R03 nothing is accepted. `where` begins
// the sentence: "Row 3".
base::Findings cellFindings(const Cell &cell, const microdata::Attribute &attribute,
                            const base::Text &where, const base::Place &place);
base::Finding unknownAttribute(const QString &id, const base::Text &where,
                               const base::Place &place);

} // namespace rules
