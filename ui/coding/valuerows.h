// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordsurvey.h"
#include "core/microdata/dictionary.h"

namespace codingpage
{

// A text of a column with what the layout makes of it.
struct ValueRow {
    enum class How {
        Listed, // by the layout
        ByBand, // of a number or date
        ByCode, // by the value's own code
        Empty, // not stated
        Unknown, // no list knows it: it is counted as unknown
        LeftOut, // rows with it are left out
        AsPrinted // the column is no attribute
    };
    QString printed;
    qint64 count = -1; // in the file; -1: it stands only in the layout
    How how = How::Unknown;
    QString value; // code; empty where there is none
    bool operator==(const ValueRow &other) const = default;
};

// Most frequent first; what the layout knows and the file does not have comes last.
QList<ValueRow> valueRows(const microdata::Layout &layout, int column,
                          const microdata::Dictionary &dictionary,
                          const coding::RecordSurvey &survey);

// How many of the filled cells the layout understands, 0..1; -1 where that is no question.
double understoodShare(const microdata::Layout &layout, int column,
                       const microdata::Dictionary &dictionary, const coding::RecordSurvey &survey);

} // namespace codingpage
