// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/coding/coder.h"

#include <QMap>

namespace coding
{

// What became of what was counted, in millionths.
struct Outcomes {
    qint64 coded = 0, outOfScope = 0, unmapped = 0;
    qint64 byDefault = 0; // part of coded
    qint64 apportioned = 0; // part of coded, shared out by the weights of links: an estimate
    QMap<Reason, qint64> reasons; // of unmapped

    void add(const Answer &answer, qint64 count);
    qint64 sum() const { return coded + outOfScope + unmapped; }
    bool reasonsSumUp() const;
};

// K17: counts that are an estimate, and that the policy of the list does not let publish as shares
// (MAPPING 4.3, 5.5).
base::Findings estimates(qint64 apportioned, const mapping::MappingSet &links);

} // namespace coding
