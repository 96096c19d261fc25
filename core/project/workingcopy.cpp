// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workingcopy.h"

#include "core/project/stores/store.h"

namespace project
{

namespace
{

// Exclusive, because nobody else may use it: no shared memory file, so it works on network folders.
// FULL: a commit is on the disk when it returns, power cut or not. The change to WAL also syncs the
// file that was just copied.
std::unique_ptr<storage::Connection> connectTo(const QString &path)
{
    auto connection = std::make_unique<storage::Connection>(path, storage::OpenMode::ReadWrite);
    connection->number(QStringLiteral("PRAGMA synchronous = FULL"));
    connection->number(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    connection->number(QStringLiteral("PRAGMA journal_mode = WAL"));
    connection->number(QStringLiteral("PRAGMA foreign_keys = ON"));
    return connection;
}

QHash<QString, QList<Change>> byPart(const QList<Change> &changes)
{
    QHash<QString, QList<Change>> parts;
    for (const Change &change : changes)
        parts[change.part] << change;
    return parts;
}

void keepOther(const Store &store, const storage::Connection &connection, Change &change)
{
    const QString other = store.other(connection, change.key);
    if (!other.isEmpty())
        change.before.insert(QLatin1String("other"), other);
}

// What goes away takes the unknown fields of its row into the history.
void keepOthers(const storage::Connection &connection, QList<Change> &changes)
{
    for (const Store *store : stores()) {
        const QString part = store->part();
        for (Change &change : changes) {
            if (change.part == part && change.after.isEmpty())
                keepOther(*store, connection, change);
        }
    }
}

void writeRows(storage::Connection &connection, const QList<Change> &changes)
{
    QHash<QString, QList<Change>> parts = byPart(changes);
    for (const Store *store : stores()) {
        const QList<Change> part = parts.take(store->part());
        if (!part.isEmpty())
            store->write(connection, part);
    }
    if (!parts.isEmpty())
        throw UnknownValue(QStringLiteral("part"), parts.constBegin().key(), {});
}

} // namespace

WorkingCopy::WorkingCopy(const Place &place, std::unique_ptr<ProjectLock> lock,
                         std::unique_ptr<QTemporaryDir> scratch, const base::Clock &clock)
    : m_place(place)
    , m_lock(std::move(lock))
    , m_scratch(std::move(scratch))
    , m_clock(clock)
    , m_connection(connectTo(place.workingCopy()))
    , m_stack(history().stack(history().last()))
{
}

WorkingCopy::~WorkingCopy()
{
    removeFiles();
}

void WorkingCopy::removeFiles()
{
    m_connection.reset();
    if (!m_isKept)
        removeDatabase(m_place.workingCopy());
}

void WorkingCopy::load(ProjectData &data) const
{
    for (const Store *store : stores())
        store->load(*m_connection, data);
}

void WorkingCopy::write(HistoryEntry &entry, QList<Change> changes)
{
    entry.time = m_clock.now();
    entry.changeCount = static_cast<int>(changes.size());
    storage::Transaction transaction(*m_connection);
    keepOthers(*m_connection, changes);
    writeRows(*m_connection, changes);
    history().append(entry, changes);
    transaction.commit();
    m_stack.play(entry.step, entry.number, entry.target);
}

void WorkingCopy::setSaved(qint64 upTo, const QByteArray &fileHash)
{
    m_savedTop = upTo == history().last() ? m_stack.top() : history().stack(upTo).top();
    m_fileHash = fileHash;
}

} // namespace project
