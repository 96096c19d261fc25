// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/undostack.h"
#include "core/storage/connection.h"

namespace project
{

// The tables history and history_change. Only "do" lines carry changes; undo and redo point to
// theirs.
class History
{
public:
    explicit History(storage::Connection &connection)
        : m_connection(connection)
    {
    }
    // Within the caller's transaction; gives the entry its number.
    void append(HistoryEntry &entry, const QList<Change> &changes) const;
    qint64 last() const; // number of the newest line, 0 without any
    UndoStack stack(qint64 upTo) const; // as it was after that line
    std::optional<HistoryEntry> entry(qint64 number) const;
    QList<HistoryEntry> entries(int limit, qint64 before) const; // newest first; before < 0: all
    QList<Change> changesOf(qint64 number) const; // in their order
    QList<HistoryChange> of(const QString &part, const QString &key) const; // newest first

private:
    void appendChanges(qint64 number, const QList<Change> &changes) const;
    QList<HistoryEntry> stepsBackOf(qint64 number) const;

    storage::Connection &m_connection;
};

// The other direction: what undoes these changes.
QList<Change> inverted(const QList<Change> &changes);

QString stepId(Step step); // "do", "undo", "redo"

} // namespace project
