// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/project/history.h"
#include "core/project/places.h"
#include "core/project/projectdata.h"
#include "core/project/projectlock.h"

#include <QTemporaryDir>

namespace project
{

// The database that an open project works in, and its ties to the file that people see. Whatever
// kills the program, the database holds every step that write() returned from.
class WorkingCopy
{
public:
    // The lock is held; the database exists and has the newest schema. scratch: folder of a private
    // copy (read only), which goes with it. Throws StorageError.
    WorkingCopy(const Place &place, std::unique_ptr<ProjectLock> lock,
                std::unique_ptr<QTemporaryDir> scratch, const base::Clock &clock);
    ~WorkingCopy(); // a clean end: the working copy is removed, unless it is to be kept
    void keepFiles(bool isKept) { m_isKept = isKept; }

    void load(ProjectData &data) const; // throws StorageError, UnknownValue
    QString path() const { return m_place.project; }
    bool isReadOnly() const { return m_scratch != nullptr; }
    bool isModified() const { return m_savedTop != std::optional(m_stack.top()); }
    const UndoStack &stack() const { return m_stack; }
    History history() const { return History(*m_connection); }
    storage::Connection &connection() { return *m_connection; }

    // One transaction: rows and the line of the history. The entry gets number, time and count.
    // Throws StorageError, UnknownValue; then nothing has changed.
    void write(HistoryEntry &entry, QList<Change> changes);

    // The file, with these contents, is as this working copy was after that line of its history.
    void setSaved(qint64 upTo, const QByteArray &fileHash);
    base::Result<> save();
    base::Result<> saveAs(const QString &path);

private:
    void prepareForSaving();
    base::Result<> refusal(const base::Text &tried) const; // of save()
    base::Result<> writeFile(const QString &path, const base::Text &tried);
    base::Result<> moveTo(const Place &place, std::unique_ptr<ProjectLock> lock,
                          const base::Text &tried);
    void removeFiles();

    Place m_place;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_scratch;
    const base::Clock &m_clock;
    std::unique_ptr<storage::Connection> m_connection;
    bool m_isKept = false;
    UndoStack m_stack;
    std::optional<qint64> m_savedTop; // empty: never saved, or the file is another
    QByteArray m_fileHash; // of the file as opened or saved; empty: any file there is another
};

constexpr int ApplicationId = 0x49434353; // "ICCS"

} // namespace project
