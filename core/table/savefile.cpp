// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/savefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>

namespace table
{

namespace
{

constexpr qint64 chunkSize = 1 << 20;

base::Text tried(const QString &path)
{
    return path == u"-"
        ? base::lateText("table", "Writing to the standard output.")
        : base::lateText("table", "Writing the file %1.", { QDir::toNativeSeparators(path) });
}

tl::unexpected<base::Error> notWritten(const QString &path, const QIODevice &device)
{
    return base::failure(
        tried(path),
        base::lateText("table", "The system refused it: %1.", { device.errorString() }),
        base::lateText("table",
                       "Check that the disk has room and that you may write there, or "
                       "choose another folder."));
}

base::Result<> copy(QIODevice &source, QIODevice &target, const QString &path)
{
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(chunkSize);
        if (chunk.isEmpty())
            return notWritten(path, source);
        if (target.write(chunk) != chunk.size())
            return notWritten(path, target);
    }
    return {};
}

base::Result<> copyDirectly(QIODevice &source, QFile &target, const QString &path)
{
    const base::Result<> copied = copy(source, target, path);
    if (copied && !target.flush())
        return notWritten(path, target);
    return copied;
}

base::Result<> copyWhole(QIODevice &source, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(path, target);
    const base::Result<> copied = copy(source, target, path);
    if (!copied)
        return copied;
    // commit() does not notice when what is still in memory finds no room on the disk.
    if (!target.flush() || !target.commit())
        return notWritten(path, target);
    return {};
}

base::Result<> saveFrom(QIODevice &source, const QString &path)
{
    if (path == u"-") {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return notWritten(path, output);
        return copyDirectly(source, output, path);
    }
    if (const base::Result<> target = checkTarget(path); !target)
        return target;
    const QFileInfo existing(path);
    if (!existing.exists() || existing.isFile())
        return copyWhole(source, path);
    // A device or a pipe must not be replaced by a file of its name.
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly))
        return notWritten(path, device);
    return copyDirectly(source, device, path);
}

} // namespace

FileSaver::FileSaver(const QString &path)
    : m_path(path)
{
}

FileSaver::~FileSaver() = default;

base::Result<> FileSaver::start()
{
    if (m_path == u"-") {
        auto output = std::make_unique<QFile>();
        const bool isOpen = output->open(stdout, QIODevice::WriteOnly);
        m_device = std::move(output);
        return isOpen ? base::Result<>() : notWritten(m_path, *m_device);
    }
    if (const base::Result<> target = checkTarget(m_path); !target)
        return target;
    const QFileInfo existing(m_path);
    // A device or a pipe must not be replaced by a file of its name.
    if (!existing.exists() || existing.isFile())
        m_device = std::make_unique<QSaveFile>(m_path);
    else
        m_device = std::make_unique<QFile>(m_path);
    if (!m_device->open(QIODevice::WriteOnly))
        return notWritten(m_path, *m_device);
    return {};
}

base::Result<> FileSaver::write(const char *bytes, qint64 size)
{
    if (m_device->write(bytes, size) != size)
        return notWritten(m_path, *m_device);
    return {};
}

base::Result<> FileSaver::finish()
{
    // commit() does not notice when what is still in memory finds no room on the disk.
    if (!m_device->flush())
        return notWritten(m_path, *m_device);
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()); file && !file->commit())
        return notWritten(m_path, *m_device);
    return {};
}

base::Result<> checkTarget(const QString &path)
{
    if (path == u"-")
        return {};
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return base::failure(tried(path), base::lateText("table", "This is a folder, not a file."),
                             base::lateText("table", "Add a file name."));
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return base::failure(tried(path), base::lateText("table", "The folder does not exist."),
                             base::lateText("table", "Create the folder or choose another one."));
    return {};
}

base::Result<> saveFile(const QString &path, const QByteArray &content)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return saveFrom(source, path);
}

base::Result<> saveFileWith(const QString &path,
                            const std::function<base::Result<>(const QString &)> &write)
{
    // Asked first, so that nobody waits for a workbook that has no place to go.
    if (const base::Result<> target = checkTarget(path); !target)
        return target;
    const QTemporaryDir place;
    QFile written(place.filePath(QStringLiteral("content")));
    if (!place.isValid())
        return notWritten(path, written);
    if (const base::Result<> done = write(written.fileName()); !done)
        return done;
    if (!written.open(QIODevice::ReadOnly))
        return notWritten(path, written);
    return saveFrom(written, path);
}

} // namespace table
