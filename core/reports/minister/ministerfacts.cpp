// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/minister/ministerfacts.h"

#include <algorithm>

namespace reports
{

using assessment::DimensionState;
using assessment::Entry;
using assessment::EntryKind;

DimensionStates ranked(const project::Assessment &assessment)
{
    DimensionStates states;
    for (const DimensionState &state : assessment.profile) {
        if (state.spread)
            states << &state;
    }
    std::stable_sort(states.begin(), states.end(),
                     [](const DimensionState *one, const DimensionState *other) {
                         return std::pair(one->spread->median, one->spread->lowest)
                             > std::pair(other->spread->median, other->spread->lowest);
                     });
    return states;
}

namespace
{

Entries openEntries(const project::Assessment &assessment, EntryKind kind)
{
    Entries entries;
    for (const Entry &entry : assessment.facts.entries) {
        if (entry.kind == kind && entry.text(QStringLiteral("status")) != QLatin1String("solved"))
            entries << &entry;
    }
    return entries;
}

} // namespace

DimensionStates strongest(const project::Assessment &assessment, qsizetype most)
{
    DimensionStates states = ranked(assessment);
    if (states.isEmpty())
        return {};
    const double lowest = states.last()->spread->median;
    states.removeIf([&](const auto *state) { return state->spread->median <= lowest; });
    return states.mid(0, std::min(most, (states.size() + 1) / 2));
}

DimensionStates weakest(const project::Assessment &assessment, qsizetype most)
{
    DimensionStates states = ranked(assessment);
    if (states.isEmpty())
        return {};
    const double highest = states.first()->spread->median;
    states.removeIf([&](const auto *state) { return state->spread->median >= highest; });
    std::reverse(states.begin(), states.end());
    return states.mid(0, std::min(most, (states.size() + 1) / 2));
}

double casesOf(const project::Assessment &assessment, const Entries &entries)
{
    QStringList offences;
    for (const Entry *entry : entries)
        offences << assessment::offencesOf(assessment.facts,
                                           entry->values.value(QStringLiteral("codes")),
                                           entry->values.value(QStringLiteral("categories")));
    offences.removeDuplicates();
    const QStringList years = assessment::yearsOf(assessment.facts);
    return assessment::volumeOf(assessment.facts, offences,
                                years.isEmpty() ? QString() : years.last());
}

Entries openChallenges(const project::Assessment &assessment)
{
    Entries entries = openEntries(assessment, EntryKind::Challenge);
    QHash<const Entry *, std::pair<int, double>> weights;
    for (const Entry *entry : std::as_const(entries))
        weights.insert(
            entry,
            { entry->text(QStringLiteral("severity")).toInt(), casesOf(assessment, { entry }) });
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry *one, const Entry *other) {
        return weights.value(one) > weights.value(other);
    });
    return entries;
}

// Those without a date come last.
Entries openActions(const project::Assessment &assessment)
{
    Entries entries = openEntries(assessment, EntryKind::Action);
    const auto key = [](const Entry *entry) {
        const QString date = entry->text(QStringLiteral("date"));
        return std::pair(date.isEmpty(), date);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry *one, const Entry *other) { return key(one) < key(other); });
    return entries;
}

} // namespace reports
