// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace project
{

namespace
{

QString hidden(const QString &project)
{
    const QFileInfo info(project);
    return info.absolutePath() + QLatin1String("/.") + info.fileName();
}

} // namespace

Place placeBeside(const QString &project)
{
    return { project, hidden(project) };
}

Place placeElsewhere(const QString &project, const QString &ownData)
{
    const QByteArray hash
        = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1).toHex();
    return { project,
             QStringLiteral("%1/elsewhere/%2/%3")
                 .arg(ownData, QString::fromLatin1(hash), QFileInfo(project).fileName()) };
}

Place placeOfUnsaved(const QString &id, const QString &ownData)
{
    return { {}, unsavedFolder(ownData) + QLatin1Char('/') + id };
}

Place placeOfWorkingCopy(const QString &workingCopy, const QString &project)
{
    QString stem = workingCopy;
    stem.chop(QStringLiteral(".working").size());
    return { project, stem };
}

QString unsavedFolder(const QString &ownData)
{
    return ownData + QLatin1String("/unsaved");
}

QString savingFile(const QString &project)
{
    return hidden(project) + QLatin1String(".saving");
}

// The database first: alone, its write-ahead log means nothing, but a log that met a new database
// of the same name would spoil it. So whoever makes one calls this before.
void removeDatabase(const QString &path)
{
    for (const char *end : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(end));
}

void removeFolderElsewhere(const QString &file)
{
    static const QRegularExpression pattern(QStringLiteral("/elsewhere/[0-9a-f]{40}$"));
    const QString folder = QFileInfo(file).absolutePath();
    if (pattern.match(folder).hasMatch())
        QDir().rmdir(folder); // refuses while a file is in it
}

} // namespace project
