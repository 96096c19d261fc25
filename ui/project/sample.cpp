// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace project
{

QString sampleFile(const QString &programFolder)
{
    for (const char *place : { "/../share/iccs-workbench/sample/sample.iccs",
                               "/../sample/sample.iccs", "/sample/sample.iccs" }) {
        const QFileInfo file(programFolder + QLatin1String(place));
        if (file.exists())
            return file.canonicalFilePath();
    }
    return {};
}

base::Result<QString> copySample(const QString &sample, const QString &folder)
{
    const auto tried = base::lateText("project", "The sample project could not be opened.");
    if (sample.isEmpty()) {
        return base::failure(
            tried, base::lateText("project", "It was not installed with this program."),
            base::lateText("project", "Install the program again, or import a list of your own."));
    }
    const QString name = QCoreApplication::translate("project", "Sample project");
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(number == 1
                                         ? name + QStringLiteral(".iccs")
                                         : QStringLiteral("%1 %2.iccs").arg(name).arg(number));
    }
    QFile file(sample);
    if (!QDir().mkpath(folder) || !file.copy(path)) {
        return base::failure(
            tried, base::lateText("project", "A copy could not be written to %1.", { folder }),
            base::lateText("project",
                           "Make sure that you may write there and that the disk is not full."));
    }
    // The installed one may be read-only; the copy is the person's own.
    QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOwner);
    return path;
}

} // namespace project
