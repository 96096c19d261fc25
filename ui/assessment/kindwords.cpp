// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/kindwords.h"

#include <QCoreApplication>

namespace assessmentpage
{

using assessment::EntryKind;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::EntriesPanel)
};

} // namespace

QString kindsText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::About:
        return Words::tr("About the assessment");
    case EntryKind::Action:
        return Words::tr("Road map");
    case EntryKind::Challenge:
        return Words::tr("Challenges");
    case EntryKind::Practice:
        return Words::tr("Good practices");
    case EntryKind::Benefit:
        return Words::tr("Benefits");
    case EntryKind::Gap:
        return Words::tr("Gaps in the ICCS");
    case EntryKind::Conformity:
        return Words::tr("Conformity of items");
    }
    return {};
}

QString addText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return Words::tr("&Add an action");
    case EntryKind::Challenge:
        return Words::tr("&Add a challenge");
    case EntryKind::Practice:
        return Words::tr("&Add a good practice");
    case EntryKind::Benefit:
        return Words::tr("&Add a benefit");
    case EntryKind::Gap:
        return Words::tr("&Add a gap");
    default:
        return Words::tr("&Add an entry");
    }
}

QString noneText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return Words::tr("The road map is empty");
    case EntryKind::Challenge:
        return Words::tr("No challenges yet");
    case EntryKind::Practice:
        return Words::tr("No good practices yet");
    case EntryKind::Benefit:
        return Words::tr("No benefits yet");
    default:
        return Words::tr("No entries yet");
    }
}

QString helpText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return Words::tr("Take over actions that are proposed below, or add your own.");
    case EntryKind::Challenge:
        return Words::tr("Write down what stands in the way, whom it concerns and what is done.");
    case EntryKind::Practice:
        return Words::tr("Write down what worked, so that others can use it.");
    case EntryKind::Benefit:
        return Words::tr("Write down what became better, with figures before and after.");
    default:
        return Words::tr("Add the first one.");
    }
}

} // namespace assessmentpage
