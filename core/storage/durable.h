// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QString>

namespace storage
{

// Files that must survive a power cut. Each returns the system's words when it fails, empty when it
// worked.
QString syncFile(const QString &path); // its content is on the disk
// from takes the place of to in one step; whoever opens to sees the old or the new file, whole. The
// folder is synced too.
QString replaceFile(const QString &from, const QString &to);

// A copy with its SHA-1, made in one reading. The copy can be written by its owner, whatever the
// original allows.
struct Copied {
    QByteArray hash;
    QString problem; // empty when it worked
};
Copied copyFile(const QString &from, const QString &to);
QByteArray hashOf(const QString &path); // empty when it cannot be read

} // namespace storage
