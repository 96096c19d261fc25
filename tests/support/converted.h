// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// Other programs that read what the writers write: poppler-utils and LibreOffice
// (packaging/linux/packages.txt).
namespace support
{

inline QString output(const QString &program, const QStringList &arguments, int seconds = 60)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The pages of a PDF file as text.
inline QStringList pagesOf(const QString &path)
{
    QStringList pages = output(QStringLiteral("pdftotext"),
                               { QStringLiteral("-layout"), QStringLiteral("-enc"),
                                 QStringLiteral("UTF-8"), path, QStringLiteral("-") })
                            .split(u'\f');
    if (!pages.isEmpty() && pages.constLast().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace support
