// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/runrules.h"

namespace validation
{

// What a later release of a published file changed in figures (not rates) of an earlier one: R1 a
// figure that differs, R1b one that is gone. Series are revised, but users of the earlier file want
// to know.
struct ReleaseComparison {
    QList<PublishedCheck::Row> rows;
    Tally changed, gone;
};
ReleaseComparison compareReleases(const questionnaire::Edition &edition,
                                  const questionnaire::PublishedFile &earlier,
                                  const questionnaire::PublishedFile &later);

} // namespace validation
