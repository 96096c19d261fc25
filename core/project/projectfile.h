// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/places.h"
#include "core/project/project.h"
#include "core/project/projectlock.h"

#include <QTemporaryDir>

namespace project
{

enum class Access { ReadWrite, ReadOnly }; // ReadOnly: a private copy, no lock, execute() refused

// A working copy that a crash left beside a project (or in the folder of unsaved projects).
struct Leftover {
    QString workingCopy; // file
    QString project; // the project it belongs to; empty for one never saved
    QDateTime changed;
    int edits = 0; // committed after the last save; 0 when it is too damaged to tell
};

// Where a program keeps things: the schema steps (embedded, or a folder), and what is its own.
struct Folders {
    QString schema = QStringLiteral(":/schema");
    QString ownData; // empty: the user's folder for such data
};

// Opening, creating, recovering project files (LAYOUT 7): one SQLite file, application_id
// 0x49434353, user_version = schema number. Opening copies to a working file beside it and migrates
// the copy; the project file itself changes only by save(), atomically.
class ProjectFile
{
public:
    explicit ProjectFile(const base::Clock &clock, const Folders &folders = {});

    base::Result<std::unique_ptr<Project>> create(const Settings &settings,
                                                  const QString &author) const;
    base::Result<std::unique_ptr<Project>> open(const QString &path, Access access,
                                                const QString &author) const;
    // Whoever has the project open just now, so that a program can offer reading instead.
    std::optional<LockHolder> holder(const QString &path) const;
    // Left-overs of programs that are no longer running, for a project path or (empty) among
    // unsaved ones.
    QList<Leftover> leftovers(const QString &path) const;
    base::Result<std::unique_ptr<Project>> recover(const Leftover &leftover,
                                                   const QString &author) const;
    base::Result<> discard(const Leftover &leftover) const;

    static int newestSchema();

private:
    QList<Place> placesOf(const QString &project) const;
    base::Result<std::unique_ptr<Project>> openForWriting(const QString &path,
                                                          const base::Text &tried) const;
    base::Result<std::unique_ptr<Project>> openForReading(const QString &path,
                                                          const base::Text &tried) const;
    base::Result<std::unique_ptr<Project>> start(const Place &place,
                                                 std::unique_ptr<ProjectLock> lock,
                                                 std::unique_ptr<QTemporaryDir> scratch,
                                                 const QByteArray &hash,
                                                 const base::Text &tried) const;
    struct LockedPlace {
        Place place;
        std::unique_ptr<ProjectLock> lock;
    };
    base::Result<LockedPlace> lockPlace(const QString &path, const base::Text &tried) const;
    base::Result<> refuseLeftovers(const QString &path, const base::Text &tried) const;

    const base::Clock &m_clock;
    Folders m_folders;
};

} // namespace project
