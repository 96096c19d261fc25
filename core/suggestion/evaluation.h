// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/suggestion/suggester.h"

namespace suggestion
{

// An offence with the categories that somebody has confirmed for it.
struct Confirmed {
    Query query;
    QString listName;
    QString code; // national
    QList<classification::IccsCode> categories; // each once, in the order of the links
    QDateTime changed; // the latest of its links
};
// What counts as confirmed says precedentsFrom(). In the order of the links.
QList<Confirmed> confirmedOffences(const offences::OffenceList &list,
                                   const mapping::MappingSet &set);
// Of all lists of a project, as allPrecedents().
template<typename Project> QList<Confirmed> allConfirmed(const Project &project)
{
    QList<Confirmed> confirmed;
    for (const offences::OffenceList &list : project.lists)
        confirmed << confirmedOffences(list, project.set(list.info.id));
    return confirmed;
}
// The ones confirmed last, latest first.
QList<Confirmed> latest(QList<Confirmed> confirmed, int count);

// What was suggested for a confirmed offence.
struct Outcome {
    Confirmed offence;
    classification::IccsCode decisive; // its category that stands highest, else its first
    int rank = 0; // of that category; 0: not among the first deepestRank
    std::optional<classification::IccsCode> first = {}; // none: nothing was suggested
    double confidence = 0; // of the first
    bool sectionRight = false; // of the first
    bool divisionRight = false; // of the first; where only a section is confirmed, that decides
    bool sectionNear = false; // among the first three
};
constexpr int deepestRank = 50;

// How many of n were right.
struct Score {
    int n = 0;
    int top1 = 0, top5 = 0, top10 = 0; // the category among the first so many
    int section = 0, division = 0; // of the first
    double share(int count) const { return n > 0 ? double(count) / n : 0; }
    bool operator==(const Score &other) const = default;
};

// The first suggestions of a tenth of the confidence; the last tenth holds 1 too.
struct ReliabilityBin {
    double from = 0, to = 0;
    int n = 0;
    int right = 0;
    double meanConfidence = 0;
    double shareRight() const { return n > 0 ? double(right) / n : 0; }
};

// A category that stood first where another one is confirmed.
struct Confusion {
    classification::IccsCode suggested, confirmed;
    QList<int> outcomes; // numbers in Evaluation::outcomes
    int count() const { return int(outcomes.size()); }
};

struct ListScore {
    QString list, name;
    Score score;
};

// How good the suggestions are, measured on confirmed links.
struct Evaluation {
    QList<Outcome> outcomes;
    Score total;
    QList<ListScore> lists; // in the order in which they come
    QMap<int, Score> levels; // of the decisive category
    int unanswered = 0; // nothing was suggested; in no bin
    QList<ReliabilityBin> bins; // always ten
    double calibrationError = 0; // expected distance of confidence and share right, 0..1
    QList<Confusion> confusions; // most frequent first
    // Numbers of outcomes whose category stands below the tenth place, or whose section is not
    // among the first three: a mistake of the program or of a person. Farthest first.
    QList<int> secondLook;
};

// Asks for each offence as if it were not confirmed: the suggester has learned from all, and leaves
// out what an offence's own links say. An offence with several confirmed categories is right when
// any of them is hit. None when it was cancelled.
std::optional<Evaluation> evaluate(const Suggester &suggester, const QList<Confirmed> &confirmed,
                                   base::Progress &progress);

} // namespace suggestion
