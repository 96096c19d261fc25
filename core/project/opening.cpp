// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/opening.h"

#include <QFileInfo>

namespace project
{

storage::Migrator migratorIn(const QString &folder)
{
    return storage::Migrator(storage::Migrator::stepsIn(folder), ApplicationId);
}

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

base::Text askForHelp()
{
    return base::lateText("project",
                          "The file was not changed. Use a copy of it from a backup, or a newer "
                          "version of the program.");
}

} // namespace project
