// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"
#include "core/storage/connection.h"

namespace project
{

struct PlacedOffence {
    qint64 position = 0;
    offences::Offence offence;
};
QHash<QString, QList<PlacedOffence>> readOffences(const storage::Connection &connection);

// Free positions, one after the other.
class Places
{
public:
    Places(qint64 last, qint64 step)
        : m_last(last)
        , m_step(step)
    {
    }
    qint64 next() { return m_last += m_step; }

private:
    qint64 m_last;
    qint64 m_step;
};

// The rows of one list in the table offence.
class OffenceRows
{
public:
    OffenceRows(storage::Connection &connection, const QString &list);
    void remove(const QString &id);
    void update(const QString &id, const offences::Offence &offence); // stays where it is
    void takeOut(const QString &id); // moves: its old position is free
    void put(const offences::Offence &offence, qint64 position, const QVariant &other);
    Places placesAtEnd() const;
    // Between the offence of that id and the next one; renumbers the list when the gap is too
    // narrow.
    Places placesAfter(const QString &id, qsizetype count);

private:
    std::optional<Places> gapAfter(const QString &id, qsizetype count) const;
    void renumber(qint64 step);

    storage::Connection &m_connection;
    QString m_list;
    storage::Statement m_remove;
    storage::Statement m_takeOut;
    storage::Statement m_update;
    storage::Statement m_put;
};

} // namespace project
