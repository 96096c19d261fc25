// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sourcefile.h"

#include "core/table/tablebuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace table
{

namespace
{

constexpr qint64 chunkSize = 1 << 20;

// Counts lines outside quotes while the file comes in. It may count too few (a lone quote), never
// noticeably too many; the exact count is made when the rows are parsed.
class LineCounter
{
public:
    void add(const QByteArray &chunk)
    {
        if (!m_started) {
            m_started = true;
            // Zero bytes at the beginning: UTF-16 or an archive, where a byte 10 is no line end.
            m_isText
                = !chunk.startsWith("PK") && !chunk.first(qMin(chunk.size(), 64)).contains('\0');
        }
        if (!m_isText)
            return;
        for (const char c : chunk) {
            if (c == '"') {
                m_quoted = !m_quoted;
            } else if (!m_quoted && c == '\n') {
                m_lines += m_filled;
                m_filled = false;
            } else if (c != '\r') {
                m_filled = true;
            }
        }
    }
    qint64 lines() const { return m_lines; }

private:
    bool m_started = false;
    bool m_isText = true;
    bool m_quoted = false;
    bool m_filled = false;
    qint64 m_lines = 0;
};

base::Result<> checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return base::failure(readingText(path), base::lateText("table", "There is no such file."),
                             base::lateText("table", "Check the name and the folder."));
    if (file.isDir())
        return base::failure(readingText(path),
                             base::lateText("table", "This is a folder, not a file."),
                             base::lateText("table", "Choose one file in it."));
    return {};
}

tl::unexpected<base::Error> tooManyBytes(const QString &path, const ReadOptions &options)
{
    return base::failure(
        readingText(path),
        base::lateText("table", "It is larger than %1.",
                       { QLocale().formattedDataSize(options.maximumBytes) }),
        base::lateText("table", "Check that this is the right file, or split it."));
}

tl::unexpected<base::Error> tooManyLines(const QString &path, const ReadOptions &options)
{
    return base::failure(
        readingText(path),
        base::lateText("table", "It has more than %1 rows.", { options.maximumRows }),
        base::lateText("table",
                       "Check that this is a list of offences and not of single "
                       "records, or split the file."));
}

tl::unexpected<base::Error> notReadable(const QString &path, const QFile &file)
{
    return base::failure(
        readingText(path),
        base::lateText("table", "The system refused it: %1.", { file.errorString() }),
        base::lateText("table",
                       "Check that you may read the file and that no "
                       "other program keeps it."));
}

} // namespace

base::Text readingText(const QString &path)
{
    return base::lateText("table", "Reading the file %1.", { QDir::toNativeSeparators(path) });
}

tl::unexpected<base::Error> stopped(const base::Text &tried)
{
    return base::failure(
        tried, base::lateText("table", "It was stopped before the end."),
        base::lateText("table", "Nothing was changed; start again when you like."));
}

base::Result<SourceFile> readSource(const QString &path, const ReadOptions &options,
                                    base::Progress &progress)
{
    if (const base::Result<> checked = checkPath(path); !checked)
        return tl::unexpected(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file);
    if (file.size() > options.maximumBytes)
        return tooManyBytes(path, options);
    SourceFile source;
    source.bytes.reserve(qMin<qint64>(file.size(), 64 << 20));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    LineCounter counter;
    while (true) {
        const QByteArray chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        counter.add(chunk);
        source.bytes += chunk;
        if (source.bytes.size() > options.maximumBytes)
            return tooManyBytes(path, options);
        if (counter.lines() > options.maximumRows + rowsAboveTable(options))
            return tooManyLines(path, options);
        if (!progress.advance(source.bytes.size(), 2 * file.size()))
            return stopped(readingText(path));
    }
    if (file.error() != QFile::NoError)
        return notReadable(path, file);
    source.sha256 = hash.result().toHex();
    return source;
}

} // namespace table
