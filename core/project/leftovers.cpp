// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/leftovers.h"

#include "core/project/history.h"
#include "core/project/stores/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace project
{

namespace
{

bool isSameLine(const History &one, const History &other, qint64 number)
{
    const auto a = one.entry(number);
    const auto b = other.entry(number);
    return a && b && a->time == b->time && a->author == b->author && a->step == b->step
        && a->target == b->target && a->label == b->label;
}

QDateTime lastChange(const QString &database)
{
    const QFileInfo file(database);
    const QFileInfo log(database + QLatin1String("-wal"));
    return log.exists() ? qMax(file.lastModified(), log.lastModified()) : file.lastModified();
}

} // namespace

Kinship kinship(storage::Connection &workingCopy, const QString &project)
{
    if (project.isEmpty() || !QFile::exists(project))
        return {};
    try {
        storage::Connection file(project, storage::OpenMode::ReadOnly);
        const History theirs(file);
        const History ours(workingCopy);
        const qint64 end = theirs.last();
        Kinship found;
        found.common = qMin(end, ours.last());
        while (found.common > 0 && !isSameLine(ours, theirs, found.common))
            --found.common;
        found.isAhead = found.common == end;
        return found;
    } catch (const std::runtime_error &) {
        return {}; // not a project any more
    }
}

std::optional<Leftover> leftoverAt(const Place &place)
{
    const QString copy = place.workingCopy();
    if (!QFileInfo(copy).isFile())
        return std::nullopt;
    Leftover leftover { copy, place.project, lastChange(copy), 0 };
    try {
        storage::Connection connection(copy, storage::OpenMode::ReadWrite);
        const qint64 last = History(connection).last();
        leftover.edits = static_cast<int>(last - kinship(connection, place.project).common);
        if (leftover.edits == 0)
            return std::nullopt;
    } catch (const std::runtime_error &) {
        // Too damaged to tell; a person decides.
    }
    return leftover;
}

} // namespace project
