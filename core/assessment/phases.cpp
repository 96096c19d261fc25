// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/levels.h"

#include <algorithm>

namespace assessment
{

namespace
{

const QuestionState *stateOf(const QList<DimensionState> &profile, const QString &question)
{
    for (const DimensionState &dimension : profile) {
        for (const QuestionState &state : dimension.questions) {
            if (state.question->id == question)
                return &state;
        }
    }
    return nullptr;
}

// The level of a question for the country: of a computed one what the country attains; of several
// institutions the lowest, and all of them have answered.
std::optional<int> countryLevel(const QuestionState &state, const Instrument &instrument,
                                const Figures &figures)
{
    if (state.question->isComputed())
        return attainedLevel(*state.question, instrument, figures, {});
    if (!state.isAnswered() || !state.spread)
        return std::nullopt;
    return state.spread->lowest;
}

} // namespace

bool PhaseState::isClosed() const
{
    return std::all_of(items.begin(), items.end(), [](const Item &item) { return item.isClosed; });
}

QList<PhaseState> phases(const Instrument &instrument, const QList<DimensionState> &profile,
                         const Figures &figures)
{
    QList<PhaseState> all;
    for (const Phase &phase : instrument.phases) {
        PhaseState state { &phase, {} };
        for (const Phase::Item &item : phase.items) {
            const Condition &condition = item.condition;
            const QuestionState *question = stateOf(profile, condition.question);
            const bool isClosed = question
                ? countryLevel(*question, instrument, figures).value_or(-1) >= condition.level
                : holds(condition, instrument, figures, {});
            state.items << PhaseState::Item { &item, isClosed };
        }
        all << state;
    }
    return all;
}

int reachedPhase(const QList<PhaseState> &phases)
{
    int reached = -1;
    while (reached + 1 < phases.size() && phases[reached + 1].isClosed())
        ++reached;
    return reached;
}

QList<const RoadMapAction *> proposedActions(const Instrument &instrument,
                                             const QList<DimensionState> &profile,
                                             const QList<Entry> &entries)
{
    QList<const RoadMapAction *> proposed;
    for (const RoadMapAction &action : instrument.actions) {
        const bool isTaken = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return entry.kind == EntryKind::Action && entry.id == action.id;
        });
        const bool isDue = std::any_of(
            action.reasons.begin(), action.reasons.end(), [&](const RoadMapAction::Reason &one) {
                const QuestionState *state = stateOf(profile, one.question);
                return state && state->spread && state->spread->lowest < one.below;
            });
        if (isDue && !isTaken)
            proposed << &action;
    }
    return proposed;
}

} // namespace assessment
