// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/migrator.h"

namespace project
{

// Looks at a file without touching it: is it there, is it a project, can this program read it, does
// nobody else write in it.
base::Result<> checkFile(const QString &path, int newestSchema, const base::Text &tried);

// Looks for damage in a copy and brings it to the newest schema. Returns what was renewed.
base::Result<storage::Migration> renewCopy(const QString &copy, const storage::Migrator &migrator,
                                           const base::Text &tried);

} // namespace project
