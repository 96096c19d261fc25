// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a crash left: finding it, taking it over, dropping it.

#include "core/project/leftovers.h"
#include "core/project/opening.h"
#include "core/project/projectcheck.h"
#include "core/project/projectfile.h"
#include "core/storage/durable.h"

#include <QDir>

namespace project
{

std::optional<LockHolder> ProjectFile::holder(const QString &path) const
{
    for (const Place &place : placesOf(canonical(path))) {
        if (const auto holder = livingHolder(place.lock()))
            return holder;
    }
    return std::nullopt;
}

QList<Leftover> ProjectFile::leftovers(const QString &path) const
{
    QList<Place> places;
    if (path.isEmpty()) {
        const QDir folder(unsavedFolder(m_folders.ownData));
        for (const QString &name : folder.entryList({ QStringLiteral("*.working") }, QDir::Files))
            places << placeOfWorkingCopy(folder.filePath(name), {});
    } else {
        places = placesOf(canonical(path));
    }
    QList<Leftover> found;
    for (const Place &place : std::as_const(places)) {
        if (livingHolder(place.lock()))
            continue;
        if (const auto leftover = leftoverAt(place))
            found << *leftover;
    }
    return found;
}

base::Result<std::unique_ptr<Project>> ProjectFile::recover(const Leftover &leftover,
                                                            const QString &author) const
{
    const base::Text tried = base::lateText("project",
                                            "The edits left over in %1 were to be taken "
                                            "over.",
                                            { QDir::toNativeSeparators(leftover.workingCopy) });
    const Place place = placeOfWorkingCopy(leftover.workingCopy, leftover.project);
    auto lock = std::make_unique<ProjectLock>(place.lock());
    if (lock->take() == LockState::HeldByOther)
        return tl::unexpected<base::Error>(
            lockedError(tried, lock->holder().value_or(LockHolder()), place.lock()));
    const auto sound = checkContent(place.workingCopy(), storage::OpenMode::ReadWrite, tried);
    if (!sound)
        return failed(sound);
    const auto renewed = renewCopy(place.workingCopy(), migratorIn(m_folders.schema), tried);
    if (!renewed)
        return failed(renewed);
    auto project = start(place, std::move(lock), nullptr, {}, tried);
    if (!project)
        return project;
    WorkingCopy &copy = *(*project)->m_copy;
    const Kinship relation = kinship(copy.connection(), place.project);
    if (relation.isAhead)
        copy.setSaved(relation.common, storage::hashOf(place.project));
    (*project)->m_wasModified = (*project)->isModified();
    (*project)->m_author = author;
    return project;
}

base::Result<> ProjectFile::discard(const Leftover &leftover) const
{
    const Place place = placeOfWorkingCopy(leftover.workingCopy, leftover.project);
    ProjectLock lock(place.lock());
    if (lock.take() == LockState::HeldByOther)
        return tl::unexpected<base::Error>(
            lockedError(base::lateText("project", "The edits left over in %1 were to be dropped.",
                                       { QDir::toNativeSeparators(leftover.workingCopy) }),
                        lock.holder().value_or(LockHolder()), place.lock()));
    removeDatabase(place.workingCopy());
    return {};
}

} // namespace project
