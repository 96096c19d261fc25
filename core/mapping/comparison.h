// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/coverage.h"

namespace mapping
{

// How two decisions about the same offence lie to each other, from the nearest to the farthest:
// same in all; same category, other relation, tags or flags; one category above the other; another
// category of the same division; another division of the same section; another section; one
// mapper gives a category and the other says that there is none. Then what is no disagreement:
// decided by one mapper only, or by nobody.
enum class Verdict {
    Same,
    OtherDetails,
    OtherLevel,
    SameDivision,
    SameSection,
    OtherSection,
    Scope,
    OnlyOurs,
    OnlyTheirs,
    Undecided
};
QString verdictId(Verdict verdict); // "other level", for files
QList<Verdict> verdicts();
bool isDisagreement(Verdict verdict); // both decided, not the same in all
bool isNearMiss(Verdict verdict); // the categories differ, but not their division

// Where the work of one mapper stands: the list and its links.
struct MapperView {
    const offences::OffenceList &list;
    const MappingSet &set;
};

// What both decided on one offence. A mapper who gave categories is compared by these; links
// without a category count only where there are no others.
struct ComparedOffence {
    QString offence; // id in our list
    QString theirOffence; // id in theirs
    QString code; // as both call it
    QString label; // ours
    QString theirLabel; // empty: the same
    double volume = 0; // ours, or theirs when we have none
    QList<Link> ours; // what the verdict is about, in code order
    QList<Link> theirs;
    Verdict verdict = Verdict::Undecided;
    int distance = -1; // steps in the tree between the categories; -1: does not apply
    std::optional<classification::IccsCode> shared; // deepest category that holds both
    QStringList differing; // of OtherDetails: "relation", "tags", "flags", "scope"
    bool operator==(const ComparedOffence &other) const = default;
};
QString targetsText(const QList<Link> &links); // "0401; 020111", "none", or empty

struct Comparison {
    QList<ComparedOffence> offences; // in the order of our list
    QStringList onlyInOurs; // codes that the other list does not have
    QStringList onlyInTheirs;
    bool operator==(const Comparison &other) const = default;
};

// Offences are matched by their code; of a code that stands several times in a list by the id. Sum
// rows, and offences that left the list and have no volume, are not compared.
Comparison compareMappers(const MapperView &ours, const MapperView &theirs);

// Cohen's kappa over the offences that both decided, with the sections as categories ("none" is
// one, several sections together are one). Empty when nothing can be said: no offence, or all in
// one and the same category.
std::optional<double> sectionKappa(const Comparison &comparison);

// Measures: "compared", "agreement" (scope "exact", "category", "division", "section"), "near
// misses" (of the offences whose categories differ), "verdict" and "list" (codes of one list only).
QList<Measure> agreement(const Comparison &comparison);

// Pairs of decisions that differ, the most frequent first.
struct Confusion {
    QString ours; // targetsText()
    QString theirs;
    int count = 0;
    double volume = 0;
    bool operator==(const Confusion &other) const = default;
};
QList<Confusion> confusions(const Comparison &comparison);

} // namespace mapping
