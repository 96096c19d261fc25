// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"

namespace project
{

// Looks at a file without touching it: is it there, is it a project, can this program read it, does
// nobody else write in it.
base::Result<> checkFile(const QString &path, int newestSchema, const base::Text &tried);

// Refuses a database that is damaged inside; reads all of it.
base::Result<> checkContent(const QString &path, storage::OpenMode mode, const base::Text &tried);

// Brings a copy to the newest schema. Returns what was renewed.
base::Result<storage::Migration> renewCopy(const QString &copy, const storage::Migrator &migrator,
                                           const base::Text &tried);

} // namespace project
