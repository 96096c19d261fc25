// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/workingcopy.h"

namespace project
{

// The tests' way to the database of an open project.
struct ProjectProbe {
    static WorkingCopy &copy(Project &project) { return *project.m_copy; }
};

} // namespace project

namespace samples
{

// Plays the whole history of a project from nothing. With a sound history it gives the project's
// values.
project::ProjectData replayed(project::Project &project);

} // namespace samples
