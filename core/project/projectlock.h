// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace project
{

// Who has a project open.
struct LockHolder {
    QString user;
    QString host;
    QString program;
    qint64 process = 0;
    bool isThisProgram = false; // another window of this very program
};

enum class LockState { Taken, HeldByOther, NotPossible }; // NotPossible: the folder refuses it

// A lock file of one working copy. One whose program has died is taken over without a question; a
// lock is never too old while its program lives.
class ProjectLock
{
public:
    explicit ProjectLock(const QString &file);
    ~ProjectLock(); // its file is the last to leave a folder made for it
    LockState take(int patience = 200); // milliseconds; somebody may just be looking who holds it
    void release();
    std::optional<LockHolder> holder() const; // also of a dead program

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

std::optional<LockHolder> livingHolder(const QString &lockFile);
base::Error lockedError(const base::Text &tried, const LockHolder &holder, const QString &lockFile);

} // namespace project
