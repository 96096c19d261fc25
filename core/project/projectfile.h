// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

namespace project
{

enum class Access { ReadWrite, ReadOnly }; // ReadOnly: a private copy, no lock, execute() refused

// A working copy that a crash left beside a project (or in the folder of unsaved projects).
struct Leftover {
    QString workingCopy; // file
    QString project; // the project it belongs to; empty for one never saved
    QDateTime changed;
    int edits = 0; // committed after the last save
};

// Opening, creating, recovering project files (LAYOUT 7): one SQLite file, application_id
// 0x49434353, user_version = schema number. Opening copies to a working file beside it and migrates
// the copy; the project file itself changes only by save(), atomically.
class ProjectFile
{
public:
    explicit ProjectFile(const base::Clock &clock);

    base::Result<std::unique_ptr<Project>> create(const Settings &settings,
                                                  const QString &author) const;
    base::Result<std::unique_ptr<Project>> open(const QString &path, Access access,
                                                const QString &author) const;
    // Left-overs of programs that are no longer running, for a project path or (empty) among
    // unsaved ones.
    QList<Leftover> leftovers(const QString &path) const;
    base::Result<std::unique_ptr<Project>> recover(const Leftover &leftover,
                                                   const QString &author) const;
    base::Result<> discard(const Leftover &leftover) const;

    static int newestSchema();

private:
    const base::Clock &m_clock;
};

} // namespace project
