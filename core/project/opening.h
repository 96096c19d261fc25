// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/workingcopy.h"
#include "core/storage/migrator.h"

namespace project
{

// Small things that opening and recovering share.
template<typename T> tl::unexpected<base::Error> failed(const base::Result<T> &result)
{
    return tl::unexpected<base::Error>(result.error());
}

storage::Migrator migratorIn(const QString &folder);
QString canonical(const QString &path); // without symbolic links, also when there is no such file
base::Text askForHelp();

} // namespace project
