// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "core/project/errors.h"
#include "core/project/leftovers.h"
#include "core/project/opening.h"
#include "core/project/projectcheck.h"
#include "core/project/workingcopy.h"
#include "core/storage/durable.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <future>

namespace project
{

namespace
{

using Opened = base::Result<std::unique_ptr<Project>>;

base::Text tryingToOpen(const QString &path)
{
    return base::lateText("project", "The project %1 was to be opened.",
                          { QDir::toNativeSeparators(path) });
}

base::Result<> notCopied(const base::Text &tried, const base::Text &problem)
{
    return base::failure(
        tried,
        base::lateText("project", "Its working copy could not be written (%1).",
                       { QVariant::fromValue(problem) }),
        base::lateText("project", "Make room on the disk, or open it for reading."));
}

// Makes the working copy of a sound project and returns the hash of its file. A whole copy or none:
// the name of the working copy only ever stands for a complete database. Reading for damage and
// copying take about as long, so they run at the same time.
base::Result<QByteArray> copyForWork(const Place &place, const base::Text &tried)
{
    removeDatabase(place.workingCopy());
    auto sound = std::async(std::launch::async, checkContent, place.project,
                            storage::OpenMode::Unchanging, tried);
    storage::Copied copied = storage::copyFile(place.project, place.opening());
    QFile opening(place.opening());
    if (copied.problem.isEmpty()) {
        if (const auto good = sound.get(); !good) {
            opening.remove();
            return failed(good);
        }
        if (!opening.rename(place.workingCopy())) {
            copied.problem = opening.errorString();
            opening.remove();
        }
    }
    if (!copied.problem.isEmpty())
        return failed(notCopied(tried, base::Text::verbatim(copied.problem)));
    return copied.hash;
}

base::Text renewedNote(const storage::Migration &migration)
{
    return base::lateText("project",
                          "The project has the older format %1. Saving it renews it to format %2; "
                          "older programs cannot open it then.",
                          { migration.from, migration.to });
}

base::Text elsewhereNote(const QString &project)
{
    return base::lateText("project",
                          "The folder of %1 cannot be written to. Your edits are kept safe, but "
                          "save the project in another folder.",
                          { QFileInfo(project).fileName() });
}

} // namespace

ProjectFile::ProjectFile(const base::Clock &clock, const Folders &folders)
    : m_clock(clock)
    , m_folders(folders)
{
    if (m_folders.ownData.isEmpty())
        m_folders.ownData = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/iccs-workbench");
}

int ProjectFile::newestSchema()
{
    return migratorIn(Folders().schema).newest();
}

QList<Place> ProjectFile::placesOf(const QString &project) const
{
    return { placeBeside(project), placeElsewhere(project, m_folders.ownData) };
}

// hash: of the project file that the working copy was just made from; empty: it continues some
// file, or none.
Opened ProjectFile::start(const Place &place, std::unique_ptr<ProjectLock> lock,
                          std::unique_ptr<QTemporaryDir> scratch, const QByteArray &hash,
                          const base::Text &tried) const
{
    std::unique_ptr<Project> project;
    const auto started = guarded(tried, askForHelp(), [&] {
        auto copy
            = std::make_unique<WorkingCopy>(place, std::move(lock), std::move(scratch), m_clock);
        copy->keepFiles(true); // until all is well
        if (!hash.isEmpty())
            copy->setSaved(copy->history().last(), hash);
        project.reset(new Project(std::move(copy)));
        project->m_copy->load(project->m_data);
        project->m_copy->keepFiles(false);
    });
    if (!started)
        return failed(started);
    return project;
}

Opened ProjectFile::create(const Settings &settings, const QString &author) const
{
    const base::Text tried = base::lateText("project", "A new project was to be made.");
    const Place place
        = placeOfUnsaved(QUuid::createUuid().toString(QUuid::Id128), m_folders.ownData);
    auto lock = std::make_unique<ProjectLock>(place.lock());
    if (!QDir().mkpath(unsavedFolder(m_folders.ownData)) || lock->take() != LockState::Taken)
        return base::failure(
            tried,
            base::lateText("project", "The folder %1 cannot be written to.",
                           { QDir::toNativeSeparators(unsavedFolder(m_folders.ownData)) }),
            base::lateText("project", "Make room there or allow writing to it."));
    const auto made = guarded(tried, askForHelp(), [&] {
        storage::Connection connection(place.workingCopy(), storage::OpenMode::Create);
        const storage::Migration migration = migratorIn(m_folders.schema).run(connection);
        if (migration.outcome != storage::MigrationOutcome::Upgraded)
            throw storage::StorageError(migration.problem.toStdString(), 1);
    });
    auto project = made ? start(place, std::move(lock), nullptr, {}, tried) : Opened(failed(made));
    if (project) {
        (*project)->m_author = author;
        if (const auto begun = (*project)->begin(settings); !begun)
            project = failed(begun);
    }
    if (!project)
        removeDatabase(place.workingCopy());
    return project;
}

Opened ProjectFile::open(const QString &path, Access access, const QString &author) const
{
    const base::Text tried = tryingToOpen(path);
    if (const auto good = checkFile(path, migratorIn(m_folders.schema).newest(), tried); !good)
        return failed(good);
    auto project = access == Access::ReadOnly ? openForReading(canonical(path), tried)
                                              : openForWriting(canonical(path), tried);
    if (project)
        (*project)->m_author = author;
    return project;
}

Opened ProjectFile::openForReading(const QString &path, const base::Text &tried) const
{
    auto scratch = std::make_unique<QTemporaryDir>();
    const Place place { path, scratch->filePath(QStringLiteral("copy")) };
    const auto hash = copyForWork(place, tried);
    if (!hash)
        return failed(hash);
    const auto renewed = renewCopy(place.workingCopy(), migratorIn(m_folders.schema), tried);
    if (!renewed)
        return failed(renewed);
    return start(place, nullptr, std::move(scratch), *hash, tried);
}

// Beside the project, or among our own data when its folder refuses.
base::Result<ProjectFile::LockedPlace> ProjectFile::lockPlace(const QString &path,
                                                              const base::Text &tried) const
{
    LockState state = LockState::NotPossible;
    for (const Place &place : placesOf(path)) {
        QDir().mkpath(QFileInfo(place.stem).absolutePath());
        auto lock = std::make_unique<ProjectLock>(place.lock());
        state = lock->take();
        if (state == LockState::Taken)
            return LockedPlace { place, std::move(lock) };
        if (state == LockState::HeldByOther)
            return tl::unexpected<base::Error>(
                lockedError(tried, lock->holder().value_or(LockHolder()), place.lock()));
    }
    return failed(notCopied(tried, base::lateText("project", "no folder can be written to")));
}

base::Result<> ProjectFile::refuseLeftovers(const QString &path, const base::Text &tried) const
{
    for (const Place &place : placesOf(path)) {
        if (leftoverAt(place))
            return base::failure(
                tried,
                base::lateText("project",
                               "A program that ended abruptly left edits of it that are not in the "
                               "file yet."),
                base::lateText("project", "Take them over or drop them first."));
    }
    return {};
}

Opened ProjectFile::openForWriting(const QString &path, const base::Text &tried) const
{
    auto locked = lockPlace(path, tried);
    if (!locked)
        return failed(locked);
    if (const auto free = refuseLeftovers(path, tried); !free)
        return failed(free);
    const Place place = locked->place;
    removeDatabase(savingFile(path));
    const auto hash = copyForWork(place, tried);
    if (!hash)
        return failed(hash);
    const auto renewed = renewCopy(place.workingCopy(), migratorIn(m_folders.schema), tried);
    if (!renewed) {
        removeDatabase(place.workingCopy());
        return failed(renewed);
    }
    auto project = start(place, std::move(locked->lock), nullptr, *hash, tried);
    if (!project) {
        removeDatabase(place.workingCopy());
        removeFolderElsewhere(place.workingCopy());
    }
    if (project && renewed->outcome == storage::MigrationOutcome::Upgraded)
        (*project)->m_notes << renewedNote(*renewed);
    if (project && place.stem != placeBeside(path).stem)
        (*project)->m_notes << elsewhereNote(path);
    return project;
}

} // namespace project
