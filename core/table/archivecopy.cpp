// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/archive.h"

namespace table
{

namespace
{

// What the directory says of the part that is to be written. Extra fields hold sizes and times of
// the program that wrote the archive and would contradict the new one.
QuaZipNewInfo infoOf(const QuaZipFileInfo64 &part)
{
    QuaZipNewInfo info(part);
    info.extraLocal.clear();
    info.extraGlobal.clear();
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0));
    if (!info.dateTime.isValid() || info.dateTime < earliest)
        info.dateTime = earliest;
    return info;
}

bool pour(QuaZipFile &source, QuaZipFile &target)
{
    constexpr qint64 chunk = 1 << 20;
    while (true) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return source.getZipError() == UNZ_OK;
        if (target.write(bytes) != bytes.size())
            return false;
    }
}

} // namespace

base::Result<QByteArray> Archive::whole(const QString &name, qint64 maximum)
{
    QuaZipFileInfo64 info;
    if (!m_zip.setCurrentFile(name, QuaZip::csInsensitive) || !m_zip.getCurrentFileInfo(&info))
        return damaged(name);
    const auto size = qint64(info.uncompressedSize);
    m_unpacked += size;
    if (size > maximum || m_unpacked > m_maximumBytes)
        return tooLarge();
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(name);
    const QByteArray bytes = file.read(size + 1);
    file.close(); // here the check sum is compared
    if (bytes.size() != size || file.getZipError() != UNZ_OK)
        return damaged(name);
    return bytes;
}

bool Archive::copyPart(QuaZip &target)
{
    QuaZipFileInfo64 part;
    if (!m_zip.getCurrentFileInfo(&part))
        return false;
    QuaZipFile source(&m_zip);
    int method = 0;
    int level = 0;
    if (!source.open(QIODevice::ReadOnly, &method, &level, true))
        return false;
    QuaZipNewInfo info = infoOf(part);
    info.uncompressedSize = part.uncompressedSize;
    QuaZipFile copy(&target);
    if (!copy.open(QIODevice::WriteOnly, info, nullptr, part.crc, method, level, true))
        return false;
    const bool isCopied = pour(source, copy);
    copy.close();
    return isCopied && copy.getZipError() == ZIP_OK;
}

bool Archive::replacePart(QuaZip &target, const QByteArray &content)
{
    QuaZipFileInfo64 part;
    QuaZipFile copy(&target);
    if (!m_zip.getCurrentFileInfo(&part) || !copy.open(QIODevice::WriteOnly, infoOf(part)))
        return false;
    const bool isWritten = copy.write(content) == content.size();
    copy.close();
    return isWritten && copy.getZipError() == ZIP_OK;
}

base::Result<> Archive::copyTo(const QString &path, const Changes &changes)
{
    QuaZip target(path);
    target.setDataDescriptorWritingEnabled(false); // not every reader of workbooks knows them
    bool isDone = target.open(QuaZip::mdCreate);
    bool isNext = isDone && m_zip.goToFirstFile();
    for (; isDone && isNext; isNext = m_zip.goToNextFile()) {
        const QString name = m_zip.getCurrentFileName();
        if (changes.dropped.contains(name))
            continue;
        const auto replaced = changes.replaced.constFind(name);
        isDone = replaced == changes.replaced.constEnd() ? copyPart(target)
                                                         : replacePart(target, *replaced);
    }
    target.setComment(m_zip.getComment());
    target.close();
    if (isDone && target.getZipError() == ZIP_OK)
        return {};
    return base::failure(m_tried, base::lateText("table", "A copy of it could not be written."),
                         base::lateText("table",
                                        "Check that the disk has room. If it has, open the file "
                                        "in a spreadsheet program, save it again and choose that "
                                        "file."));
}

} // namespace table
