// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace project
{

// The files that go with one open project:
//   beside the project        .P.iccs.working   .P.iccs.lock   .P.iccs.opening   .P.iccs.saving
//   folder not writable       <own data>/elsewhere/<hash of the path>/P.iccs.working ...
//   never saved               <own data>/unsaved/<id>.working ...
struct Place {
    QString project; // empty: never saved
    QString stem; // everything before ".working"

    QString workingCopy() const { return stem + QStringLiteral(".working"); }
    QString lock() const { return stem + QStringLiteral(".lock"); }
    QString opening() const { return stem + QStringLiteral(".opening"); }
};

Place placeBeside(const QString &project);
Place placeElsewhere(const QString &project, const QString &ownData);
Place placeOfUnsaved(const QString &id, const QString &ownData);
Place placeOfWorkingCopy(const QString &workingCopy, const QString &project);
QString unsavedFolder(const QString &ownData);
// The half-written new file of a save, beside the project.
QString savingFile(const QString &project);

// Removes a SQLite file with what may lie beside it.
void removeDatabase(const QString &path);
// Removes the folder that was made for the files of one project elsewhere, once it is empty. Does
// nothing when the file is in any other folder.
void removeFolderElsewhere(const QString &file);

} // namespace project
