// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"

#include <QHash>

namespace project
{

// Offences that come in together at one place of a list, in their order.
struct Run {
    QString after; // id of the offence in front of them that does not move; empty: first
    bool isAtEnd = false; // behind everything
    QList<qsizetype> items; // indices of changes
};

// How the offences of one list that a set of changes adds or moves fall into runs. Memory and table
// both place by it, so that they agree. ids: of each change; the order of the changes counts only
// for those that go to the end.
QList<Run> runsOf(const QList<Change> &changes, const QStringList &ids);

} // namespace project
