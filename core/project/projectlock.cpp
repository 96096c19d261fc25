// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectlock.h"

#include "core/project/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace project
{

ProjectLock::ProjectLock(const QString &file)
    : m_file(file)
    , m_lock(std::make_unique<QLockFile>(file))
{
    m_lock->setStaleLockTime(0);
}

ProjectLock::~ProjectLock()
{
    m_lock.reset();
    removeFolderElsewhere(m_file);
}

LockState ProjectLock::take(int patience)
{
    if (m_lock->tryLock(patience))
        return LockState::Taken;
    // A program killed between making the file and writing its name into it leaves the file empty.
    // The removal is refused as long as a living program holds the file.
    if (m_lock->error() == QLockFile::LockFailedError && !holder() && m_lock->removeStaleLockFile()
        && m_lock->tryLock(patience))
        return LockState::Taken;
    return m_lock->error() == QLockFile::LockFailedError ? LockState::HeldByOther
                                                         : LockState::NotPossible;
}

void ProjectLock::release()
{
    m_lock->unlock();
}

std::optional<LockHolder> ProjectLock::holder() const
{
    LockHolder holder;
    if (!m_lock->getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    holder.user = QFileInfo(m_file).owner();
    holder.isThisProgram = holder.process == QCoreApplication::applicationPid()
        && holder.host == QSysInfo::machineHostName();
    return holder;
}

// The only sure way to learn whether the holder lives is to try.
std::optional<LockHolder> livingHolder(const QString &lockFile)
{
    if (!QFile::exists(lockFile))
        return std::nullopt;
    ProjectLock lock(lockFile);
    if (lock.take(0) == LockState::HeldByOther)
        return lock.holder().value_or(LockHolder());
    return std::nullopt;
}

base::Error lockedError(const base::Text &tried, const LockHolder &holder, const QString &lockFile)
{
    if (holder.isThisProgram)
        return { tried,
                 base::lateText("project", "It is already open in another window of this program."),
                 base::lateText("project", "Go on in that window, or open it here for reading.") };
    return { tried,
             base::lateText(
                 "project", "%1 has it open on the computer %2 (program %3, process %4).",
                 { holder.user, holder.host, holder.program, QString::number(holder.process) }),
             holder.host == QSysInfo::machineHostName()
                 ? base::lateText("project", "Close it there first, or open it for reading.")
                 : base::lateText("project",
                                  "Close it there first, or open it for reading. If that computer "
                                  "is out of use, remove the file %1.",
                                  { lockFile }) };
}

} // namespace project
