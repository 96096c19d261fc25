// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/attribute.h"
#include "core/microdata/valueset.h"

namespace rules
{

// A stretch of a number line as S-FEEL writes it: "[18..65)", "< 18", ">= 65"; dates as 2024-01-31
// count in Julian days.
struct Interval {
    std::optional<double> from, to;
    bool hasFrom = true; // the limit itself is inside
    bool hasTo = false;
};
std::optional<Interval> intervalFromText(const QString &text, microdata::AttributeType type);

struct BandMatch {
    microdata::ValueSet bands; // those wholly inside
    bool isCutting = false; // some band is partly inside, or no band meets it
};
BandMatch bandsInside(const Interval &interval, const microdata::Attribute &attribute);

} // namespace rules
