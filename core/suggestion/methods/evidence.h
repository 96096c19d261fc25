// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/fieldindex.h"
#include "core/suggestion/methods/precedents.h"
#include "core/suggestion/methods/profiles.h"

#include <array>

namespace suggestion
{

// What speaks for or against a category, each as one number. Their weights are fixed
// (weights.cpp), fitted by tests/fit on the open expert-coded lists.
enum Signal {
    WordsSignal, // BM25F of the ICCS texts
    KnownSignal, // BM25F of the thesaurus entries
    LeadSignal, // both together, as a share of the best category's
    OfficialSignal, // likest official phrase, squared cosine
    TermSignal, // likest thesaurus entry, squared cosine
    ContainedSignal, // phrase that stands most wholly in the label, rare words counting more
    CrowdSignal, // share of the category in the twenty likest phrases
    LabelSignal, // word model of the label, distance to the best category
    DefinitionSignal,
    FamilySignal,
    PrecedentSignal, // nearest confirmed offences by their words
    SenseSignal, // and by what the texts suggest for them
    ExcludedSignal, // likest exclusion met
    SentHereSignal, // likest exclusion elsewhere that names this category
    ExactSignal, // a phrase has just the words of the label
    TitleSignal, // the label is the category's title
    ResidualSignal,
    RemainderSignal, // residual, and the label calls itself the rest of something
    MetSignal, // elements that the category demands, shown by the label
    AgainstSignal, // elements of the label that send it elsewhere
    SectionSignal, // level 1 (rule R1)
    DivisionSignal,
    ClassSignal, // level 4
    SignalCount
};
using Signals = std::array<double, SignalCount>;

// All signals of all categories for one question, by position, but for those of precedents.
QList<Signals> signalsFor(const classification::Classification &classification,
                          const FieldIndex &index, const Profiles &profiles,
                          const QueryTerms &terms, const QList<PhraseMatch> &matches);
void addPrecedents(const classification::Classification &classification,
                   const QList<Neighbour> &byWords, const QList<Neighbour> &bySense,
                   QList<Signals> &rows);

double scoreOf(const Signals &values);

} // namespace suggestion
