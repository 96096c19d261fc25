// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/liveresponse.h"
#include "ui/widgets/theme.h"

namespace questionnairepage
{

// What is to be seen of a cell at a glance: how its figure came in, or why there is none.
enum class State {
    Open, // to be filled in
    Typed,
    Coded,
    Imported,
    Returned,
    Differs, // typed in, and coded data say something else
    Provisional,
    Suppressed,
    NotAvailable,
    NotApplicable,
    NotAsked, // by the office that holds the figures
    NotInCollection, // the form does not ask for it this time
    Derived,
    Earlier, // from a year that this collection does not ask
    NoCell // the row has no such column
};

// cell -1: the row has no such column.
State stateOf(const LiveResponse &response, int year, int cell);
bool isEditable(State state);
QString iconOf(State state); // empty: none
widgets::Tone toneOf(State state);
QString textOf(State state); // a short sentence

// Why a row or table is not asked: "Asked in even years." Empty: it is asked.
QString whyNotAsked(const questionnaire::Edition &edition, int cell);

} // namespace questionnairepage
