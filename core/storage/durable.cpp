// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/durable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace storage
{

namespace
{

constexpr qint64 BlockSize = 1 << 20;
// Tells two contents apart; nobody attacks it.
constexpr auto HashMethod = QCryptographicHash::Sha1;

QString lastProblem()
{
    return QString::fromStdString(std::error_code(errno, std::generic_category()).message());
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

int flush(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle);
#else
    return fsync(handle);
#endif
}

// A rename is on the disk when its folder is. Some file systems refuse to sync a folder; they do it
// by themselves.
void syncFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

QString syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return file.errorString();
    return flush(file.handle()) == 0 ? QString() : lastProblem();
}

QString replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    if (error)
        return QString::fromStdString(error.message());
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Copied copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return { {}, source.errorString() };
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return { {}, target.errorString() };
    QCryptographicHash hash(HashMethod);
    QByteArray block(BlockSize, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = source.read(block.data(), BlockSize)) > 0) {
        hash.addData(QByteArrayView(block.constData(), size));
        if (target.write(block.constData(), size) != size) {
            const QString problem = target.errorString();
            target.remove();
            return { {}, problem };
        }
    }
    if (size < 0) {
        const QString problem = source.errorString();
        target.remove();
        return { {}, problem };
    }
    return { hash.result(), {} };
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(HashMethod);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace storage
