// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace widgets
{

namespace
{

QString settingsKey(const QString &memory)
{
    return QStringLiteral("folders/") + memory;
}

QString rememberedFolder(const QString &memory)
{
    const QString folder = QSettings().value(settingsKey(memory)).toString();
    if (!folder.isEmpty() && QFileInfo::exists(folder))
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void remember(const QString &memory, const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(settingsKey(memory), QFileInfo(path).absolutePath());
}

QString withSuffix(const QString &path, const QString &filter)
{
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[\\w.]+)"));
    return path + pattern.match(filter).captured(1);
}

} // namespace

QString FileDialog::openFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &memory)
{
    const QString path = s_nextFile
        ? *std::exchange(s_nextFile, std::nullopt)
        : QFileDialog::getOpenFileName(parent, title, rememberedFolder(memory), filter);
    remember(memory, path);
    return path;
}

QString FileDialog::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter, const QString &memory)
{
    const QString start = QFileInfo(suggestion).isAbsolute()
        ? suggestion
        : rememberedFolder(memory) + QLatin1Char('/') + suggestion;
    QString used = filter;
    const QString path = s_nextFile
        ? *std::exchange(s_nextFile, std::nullopt)
        : withSuffix(QFileDialog::getSaveFileName(parent, title, start, filter, &used), used);
    remember(memory, path);
    return path;
}

QString FileDialog::openFolder(QWidget *parent, const QString &title, const QString &memory)
{
    const QString path = s_nextFile
        ? *std::exchange(s_nextFile, std::nullopt)
        : QFileDialog::getExistingDirectory(parent, title, rememberedFolder(memory));
    remember(memory, path);
    return path;
}

void FileDialog::setNextFile(const QString &path)
{
    s_nextFile = path;
}

} // namespace widgets
