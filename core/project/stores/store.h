// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/projectdata.h"
#include "core/storage/connection.h"

#include <stdexcept>

namespace project
{

// Keeps one part of the project in its tables. Values come from the tables once, by load(); after
// that every change is written by write() and, when the transaction has been committed, taken over
// into memory by apply(). Both must lead to the same values: the next load() shows what write()
// did.
class Store
{
public:
    virtual ~Store() = default;
    virtual QString part() const = 0; // of Change::part
    virtual void load(const storage::Connection &connection, ProjectData &data) const = 0;
    // Throws StorageError, and UnknownValue for a change that makes no sense.
    virtual void write(storage::Connection &connection, const QList<Change> &changes) const = 0;
    virtual void apply(ProjectData &data, const QList<Change> &changes) const = 0;
    // The value of a key as it is now, as Change::before would have it; empty: there is none.
    virtual QJsonObject value(const ProjectData &data, const QString &key) const = 0;
    // The column "other" of a row that is going to be removed, so that undo can bring it back.
    virtual QString other(const storage::Connection &, const QString & /*key*/) const { return {}; }
};

// In the order of writing: what is pointed to comes first.
const QList<const Store *> &stores();

// A row or a change holds what this program cannot understand. A wrong guess would falsify the
// project, so it is not opened (or not changed) and the place is named.
class UnknownValue : public std::runtime_error
{
public:
    UnknownValue(const QString &table, const QString &key, const QString &problem)
        : std::runtime_error(QStringLiteral("%1, %2, %3").arg(table, key, problem).toStdString())
    {
    }
};

} // namespace project
