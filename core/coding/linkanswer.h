// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"

namespace coding
{

// What the links of one offence say (the code rule of the chain). Coded, OutOfScope and NoCategory
// are final; other reasons leave the question to the tables of wider scope.
// Several links: apportioned where each takes a share (Link::weight between 0 and 1, scaled so that
// they sum to 1; check L18 says where they do not); else their common ancestor when the policy
// allows its level (MAPPING 4.1); else by policy the first link, which stands for the base conduct
// (R5), or the link whose category comes first in the classification.
// Of links with dates those count that are valid on the days of the record (MAPPING 12); where
// these days get different answers, none is guessed: Reason::UnclearDate, which is final too.
Answer answerOfLinks(const CodingSet &set, const QString &offence, const base::Validity &days = {});
bool isFinal(const Answer &answer);

} // namespace coding
