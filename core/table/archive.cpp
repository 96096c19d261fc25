// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/archive.h"

#include <QLocale>
#include <QXmlStreamReader>

namespace table
{

namespace
{

constexpr int maximumParts = 20'000;
constexpr qint64 harmlessBytes = 64LL << 20;
constexpr qint64 absurdRatio = 400; // real workbooks pack 5 to 60 to one

} // namespace

// Counts what comes out of the archive and ends when it is too much.
class Archive::Part final : public QIODevice
{
public:
    explicit Part(Archive &archive)
        : m_archive(archive)
        , m_file(&archive.m_zip)
    {
    }
    bool openCurrent() { return m_file.open(QIODevice::ReadOnly) && open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    // Also after an error: the XML reader waits for more as long as a device is not at its end.
    bool atEnd() const override
    {
        return (m_isDone || m_file.atEnd()) && QIODevice::bytesAvailable() == 0;
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = m_file.read(data, size);
        if (count > 0)
            m_archive.m_unpacked += count;
        m_isDone = count <= 0 || m_archive.m_unpacked > m_archive.m_maximumBytes;
        return m_isDone ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Archive &m_archive;
    QuaZipFile m_file;
    bool m_isDone = false;
};

Archive::Archive(const QByteArray &bytes, const base::Text &tried, qint64 maximumBytes)
    : m_tried(tried)
    , m_maximumBytes(maximumBytes)
{
    m_buffer.setData(bytes);
    m_zip.setIoDevice(&m_buffer);
}

tl::unexpected<base::Error> Archive::damaged(const QString &name) const
{
    return base::failure(m_tried, base::lateText("table", "Its part %1 is damaged.", { name }),
                         base::lateText("table",
                                        "Open it in a spreadsheet program, save it again "
                                        "and choose that file."));
}

tl::unexpected<base::Error> Archive::tooLarge() const
{
    return base::failure(
        m_tried,
        base::lateText("table", "It unpacks to more than %1.",
                       { QLocale().formattedDataSize(m_maximumBytes) }),
        base::lateText("table",
                       "Check where this file comes from; save only the sheet with the "
                       "list."));
}

base::Result<> Archive::checkParts()
{
    const QList<QuaZipFileInfo64> parts = m_zip.getFileInfoList64();
    if (m_zip.getZipError() != UNZ_OK || parts.isEmpty() || parts.size() > maximumParts)
        return damaged(QStringLiteral("zip"));
    qint64 packed = 0;
    for (const QuaZipFileInfo64 &part : parts) {
        if (part.isEncrypted())
            return base::failure(m_tried,
                                 base::lateText("table", "It is protected with a password."),
                                 base::lateText("table",
                                                "Save it without the password and choose "
                                                "that file."));
        if (part.uncompressedSize > quint64(m_maximumBytes))
            return tooLarge();
        packed += qint64(qMin<quint64>(part.compressedSize, quint64(m_buffer.size())));
        m_total += qint64(part.uncompressedSize);
        m_names.append(part.name);
    }
    if (m_total > m_maximumBytes)
        return tooLarge();
    if (m_total > harmlessBytes && m_total / qMax<qint64>(1, packed) > absurdRatio)
        return tooLarge();
    return {};
}

base::Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes,
                                                     const base::Text &tried, qint64 maximumBytes)
{
    std::unique_ptr<Archive> archive(new Archive(bytes, tried, maximumBytes));
    if (!archive->m_zip.open(QuaZip::mdUnzip))
        return archive->damaged(QStringLiteral("zip"));
    if (const base::Result<> checked = archive->checkParts(); !checked)
        return tl::unexpected(checked.error());
    return archive;
}

bool Archive::contains(const QString &name) const
{
    return m_names.contains(name, Qt::CaseInsensitive);
}

bool Archive::hasFolder(const QString &folder) const
{
    const QString prefix = folder + u'/';
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const QString &name) { return name.startsWith(prefix); });
}

base::Result<> Archive::readXml(const QString &name,
                                const std::function<base::Result<>(QXmlStreamReader &)> &read)
{
    Part part(*this);
    if (!m_zip.setCurrentFile(name, QuaZip::csInsensitive) || !part.openCurrent())
        return damaged(name);
    QXmlStreamReader xml(&part);
    const base::Result<> done = read(xml);
    if (m_unpacked > m_maximumBytes)
        return tooLarge();
    if (done && xml.hasError())
        return damaged(name);
    return done;
}

QByteArray Archive::content(const QString &name, qint64 maximum)
{
    Part part(*this);
    if (!m_zip.setCurrentFile(name, QuaZip::csInsensitive) || !part.openCurrent())
        return {};
    return part.read(maximum);
}

} // namespace table
