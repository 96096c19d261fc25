// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/figures.h"

namespace assessment
{

// Lowest, median and highest of several levels: never a mean.
struct Spread {
    int lowest = 0;
    double median = 0;
    int highest = 0;
    bool operator==(const Spread &other) const = default;
};
std::optional<Spread> spreadOf(QList<int> levels);

// What one institution, or the country, has at a question.
struct Given {
    QString institution;
    std::optional<int> level; // as it counts, see Answer::countedLevel(); of a computed question
    bool isComputed = false;
    bool usedCodes = false; // computed by codes because no volumes are known
    bool notApplicable = false;
    const Answer *answer = nullptr;
};

struct QuestionState {
    const Question *question = nullptr;
    QList<Given> given; // in the order of institutions
    QStringList missing; // kinds of institution asked that said nothing; "" is the country
    std::optional<Spread> spread;
    bool isAnswered() const { return missing.isEmpty(); }
};

struct DimensionState {
    const Dimension *dimension = nullptr;
    QList<QuestionState> questions;
    std::optional<Spread> spread; // over all levels given
    std::optional<Spread> target; // the same once every target given is reached; empty: none given
    int asked = 0, answered = 0; // questions
    int answers = 0, withEvidence = 0; // computed levels are evidence by themselves
    int given = 0, givenWithEvidence = 0; // without those that were computed
};

// The level that a computed question reaches. Nothing: what its first level asks for is not known.
std::optional<int> attainedLevel(const Question &question, const Instrument &instrument,
                                 const Figures &figures, const QString &institution,
                                 bool *usedCodes = nullptr);
bool holds(const Condition &condition, const Instrument &instrument, const Figures &figures,
           const QString &institution, bool *usedCodes = nullptr);

// The answers and the instrument outlive it.
QList<DimensionState> profile(const Instrument &instrument, const QList<Answer> &answers,
                              const Figures &figures);

// answered, evidence, spread and profile, by dimension ("dimension:A") and institution.
void addAnswerFigures(const QList<DimensionState> &profile, Figures &figures);

struct PhaseState {
    struct Item {
        const Phase::Item *item = nullptr;
        bool isClosed = false;
    };
    const Phase *phase = nullptr;
    QList<Item> items;
    bool isClosed() const;
};
QList<PhaseState> phases(const Instrument &instrument, const QList<DimensionState> &profile,
                         const Figures &figures);
// The last one before the first open phase; -1: the first one is open.
int reachedPhase(const QList<PhaseState> &phases);

// Actions of the instrument whose questions are below their level, that the road map of a person
// does not have yet. Questions without a level propose nothing.
QList<const RoadMapAction *> proposedActions(const Instrument &instrument,
                                             const QList<DimensionState> &profile,
                                             const QList<Entry> &entries);

} // namespace assessment
