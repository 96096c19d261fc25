// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/fieldindex.h"
#include "core/suggestion/methods/precedents.h"
#include "core/suggestion/methods/profiles.h"

namespace suggestion
{

// What the reasons for one category are made of.
struct Evidence {
    const FieldIndex &index;
    const Query &query;
    const QueryTerms &terms;
    const QList<PhraseMatch> &matches;
    const QList<Neighbour> &neighbours;
    const classification::Classification &classification;
    const Profiles &profiles;
    const QString &label; // whole, as the places of the elements count
    const QList<FoundElement> &found; // elements of the whole label
};

// Why this category, strongest first, with the matched words in both texts; exclusions that speak
// against it last.
QList<Reason> reasonsFor(int category, const Evidence &evidence);

// An exclusion counts as met from this likeness on.
constexpr double exclusionLikeness = 0.6;

} // namespace suggestion
