// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectfile.h"
#include "core/storage/connection.h"

namespace project
{

// What a dead program left at a place and what is worth offering: nothing when its edits are all in
// the project file. The caller may hold the lock of the place itself.
std::optional<Leftover> leftoverAt(const Place &place);

// How far a working copy and a project file have the same history.
struct Kinship {
    qint64 common = 0; // newest line that both have
    bool isAhead = false; // the file ends there, so the working copy continues it
};
Kinship kinship(storage::Connection &workingCopy, const QString &project);

} // namespace project
