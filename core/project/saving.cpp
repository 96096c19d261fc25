// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving: a compact copy beside the file, synced, then renamed over it. README.md says what an
// interruption at each step leaves behind.

#include "core/project/errors.h"
#include "core/project/leftovers.h"
#include "core/project/workingcopy.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace project
{

namespace
{

base::Text tryingToSave(const QString &path)
{
    return base::lateText("project", "The project was to be saved as %1.",
                          { QDir::toNativeSeparators(path) });
}

base::Text saveElsewhere()
{
    return base::lateText("project",
                          "Nothing is lost: save the project under another name or in another "
                          "folder.");
}

base::Result<> notWritten(const base::Text &tried, const QString &problem)
{
    return base::failure(
        tried, base::lateText("project", "The file could not be written (%1).", { problem }),
        saveElsewhere());
}

} // namespace

// Makes the file say which program it needs, and the same content give the same bytes: VACUUM
// raises the number of the schema by one each time, so it starts from the same number each time.
void WorkingCopy::prepareForSaving()
{
    const QString program = QStringLiteral(WORKBENCH_VERSION);
    storage::Statement known
        = m_connection->prepare(QStringLiteral("SELECT value FROM meta WHERE name = 'program'"));
    const bool isKnown = known.step() && known.text(0) == program;
    known.reset();
    if (!isKnown)
        m_connection->prepare(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('program', ?)"))
            .bind(0, program)
            .run();
    if (m_connection->number(QStringLiteral("PRAGMA schema_version")) != 1)
        m_connection->execute(QStringLiteral("PRAGMA schema_version = 1"));
}

base::Result<> WorkingCopy::refusal(const base::Text &tried) const
{
    if (m_place.project.isEmpty())
        return base::failure(tried, base::lateText("project", "It has no file name yet."),
                             base::lateText("project", "Save it under a name."));
    if (isReadOnly())
        return base::failure(tried, base::lateText("project", "It was opened for reading only."),
                             saveElsewhere());
    const QFileInfo file(m_place.project);
    if (file.exists() && !file.isWritable())
        return base::failure(tried, base::lateText("project", "The file is write-protected."),
                             saveElsewhere());
    if (file.exists() && storage::hashOf(m_place.project) != m_fileHash)
        return base::failure(
            tried,
            base::lateText("project", "Another program has changed the file in the meantime."),
            base::lateText("project",
                           "Save the project under another name and compare the two; saving under "
                           "the same name replaces the other one."));
    return {};
}

base::Result<> WorkingCopy::save()
{
    const base::Text tried = tryingToSave(m_place.project);
    if (const auto allowed = refusal(tried); !allowed)
        return allowed;
    return writeFile(m_place.project, tried);
}

base::Result<> WorkingCopy::writeFile(const QString &path, const base::Text &tried)
{
    const QString temporary = savingFile(path);
    removeDatabase(temporary);
    const auto copied = guarded(tried, saveElsewhere(), [&] {
        prepareForSaving();
        m_connection->vacuumInto(temporary);
    });
    if (!copied) {
        removeDatabase(temporary);
        return copied;
    }
    if (QFile::exists(path))
        QFile::setPermissions(temporary, QFile::permissions(path));
    QString problem = storage::syncFile(temporary);
    const QByteArray hash = storage::hashOf(temporary);
    if (problem.isEmpty())
        problem = storage::replaceFile(temporary, path);
    if (!problem.isEmpty()) {
        removeDatabase(temporary);
        return notWritten(tried, problem);
    }
    if (path == m_place.project) {
        m_savedTop = m_stack.top();
        m_fileHash = hash;
    }
    return {};
}

base::Result<> WorkingCopy::saveAs(const QString &path)
{
    const QFileInfo file(path);
    const QString target = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const base::Text tried = tryingToSave(target);
    if (file.isDir())
        return base::failure(tried, base::lateText("project", "That is a folder."),
                             base::lateText("project", "Give a file name."));
    if (target == m_place.project && !isReadOnly())
        return writeFile(target, tried);
    const Place place = placeBeside(target);
    auto lock = std::make_unique<ProjectLock>(place.lock());
    const LockState state = lock->take();
    if (state == LockState::HeldByOther)
        return tl::unexpected<base::Error>(
            lockedError(tried, lock->holder().value_or(LockHolder()), place.lock()));
    if (state == LockState::NotPossible)
        return base::failure(
            tried,
            base::lateText("project",
                           "The folder does not exist, is write-protected, or its disk is full."),
            base::lateText("project", "Choose another folder, or make room on the disk."));
    if (leftoverAt(place))
        return base::failure(
            tried,
            base::lateText("project", "A program that ended abruptly left edits for that file."),
            base::lateText("project",
                           "Open that file first to take them over or drop them, or "
                           "choose another name."));
    if (const auto written = writeFile(target, tried); !written)
        return written;
    return moveTo(place, std::move(lock), tried);
}

// Work goes on beside the new file. Until the end everything is still in the old place.
base::Result<> WorkingCopy::moveTo(const Place &place, std::unique_ptr<ProjectLock> lock,
                                   const base::Text &tried)
{
    removeDatabase(place.workingCopy());
    const storage::Copied copied = storage::copyFile(place.project, place.workingCopy());
    if (!copied.problem.isEmpty())
        return notWritten(tried, copied.problem);
    std::unique_ptr<WorkingCopy> next;
    const auto opened = guarded(tried, saveElsewhere(), [&] {
        next = std::make_unique<WorkingCopy>(place, std::move(lock), nullptr, m_clock);
    });
    if (!opened) {
        removeDatabase(place.workingCopy());
        return opened;
    }
    std::swap(m_connection, next->m_connection);
    std::swap(m_place, next->m_place);
    std::swap(m_lock, next->m_lock);
    std::swap(m_scratch, next->m_scratch);
    m_savedTop = m_stack.top();
    m_fileHash = copied.hash;
    return {};
}

} // namespace project
