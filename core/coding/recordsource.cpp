// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordsource.h"

#include "core/coding/decodingdevice.h"
#include "core/coding/scanner.h"
#include "core/table/csvparser.h"
#include "core/table/csvwriter.h"
#include "core/table/tablereader.h"
#include "core/text/encoding.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <numeric>

namespace coding
{

namespace
{

constexpr qint64 sampleSize = 256 * 1024;

base::Text tried(const QString &path)
{
    return base::lateText("coding", "Reading the records of %1.",
                          { QDir::toNativeSeparators(path) });
}

tl::unexpected<base::Error> notRead(const QString &path, const QIODevice &device)
{
    return base::failure(
        tried(path),
        base::lateText("coding", "The system refused it: %1.", { device.errorString() }),
        base::lateText("coding",
                       "Check that the file exists and that you may read it, then try again."));
}

bool isUtf8(const QString &encoding)
{
    return encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0
        || encoding.compare(QLatin1String("US-ASCII"), Qt::CaseInsensitive) == 0;
}

// A sample may end within a character, so only whole lines of it are looked at.
QByteArray wholeLines(QByteArray sample, bool isCut)
{
    const qsizetype end = sample.lastIndexOf('\n');
    if (isCut && end > 0)
        sample.truncate(end + 1);
    return sample;
}

} // namespace

base::Result<RecordSource> RecordSource::open(const QString &path, const QString &sheet,
                                              const microdata::Layout &layout,
                                              base::Progress &progress)
{
    RecordSource source;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notRead(path, *file);
    source.m_size = file->size();
    const bool isWorkbook = file->peek(2) == "PK";
    source.m_file = std::move(file);
    const base::Result<> opened
        = isWorkbook ? source.openWorkbook(path, sheet, progress) : source.openText(path, layout);
    if (!opened)
        return tl::unexpected(opened.error());
    const base::Result<> read = source.readHeader(path, layout.hasHeader);
    if (!read)
        return tl::unexpected(read.error());
    return source;
}

base::Result<> RecordSource::openText(const QString &path, const microdata::Layout &layout)
{
    const QByteArray sample = m_file->read(sampleSize);
    if (!m_file->seek(0))
        return notRead(path, *m_file);
    const QByteArray lines = wholeLines(sample, sample.size() == sampleSize);
    const text::Decoded decoded = text::decode(lines, layout.encoding);
    m_encoding = decoded.encoding;
    m_delimiter = layout.delimiter.isEmpty() ? table::detectDelimiter(decoded.text).toLatin1()
                                             : layout.delimiter[0].toLatin1();
    if (layout.delimiter == u"\\t" || layout.delimiter == u"tab")
        m_delimiter = '\t';
    if (m_delimiter == 0 || m_delimiter == '"' || m_delimiter == '\n' || m_delimiter == '\r')
        return base::failure(
            tried(path),
            base::lateText("coding", "“%1” cannot part the columns of a file.",
                           { layout.delimiter }),
            base::lateText("coding", "Give one ASCII sign as the delimiter in the layout."));
    if (!isUtf8(m_encoding))
        m_device = std::make_unique<DecodingDevice>(*m_file, m_encoding);
    m_reader = std::make_unique<BlockReader>(m_device ? *m_device : *m_file, m_delimiter);
    return {};
}

base::Result<> RecordSource::openWorkbook(const QString &path, const QString &sheet,
                                          base::Progress &progress)
{
    table::ReadOptions options;
    options.sheet = sheet;
    base::Result<table::ReadTable> read = table::readTable(path, options, progress);
    if (!read)
        return tl::unexpected(read.error());
    table::CsvStyle style;
    style.guardFormulas = false;
    table::CsvWriter writer(style);
    writer.row(read->table.header);
    for (const QStringList &row : std::as_const(read->table.rows))
        writer.row(row);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(writer.bytes());
    buffer->open(QIODevice::ReadOnly);
    m_size = writer.bytes().size();
    m_encoding = QStringLiteral("UTF-8");
    m_file = std::move(buffer);
    m_reader = std::make_unique<BlockReader>(*m_file, m_delimiter);
    return {};
}

base::Result<> RecordSource::readHeader(const QString &path, bool hasHeader)
{
    Block block;
    if (!m_reader->next(block)) {
        if (m_reader->hasFailed())
            return notRead(path, *m_file);
        return base::failure(tried(path), base::lateText("coding", "The file is empty."),
                             base::lateText("coding", "Choose a file with records."));
    }
    std::string_view text = block.text();
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        text.remove_prefix(3);
    RecordScanner counter(text, m_delimiter, {});
    counter.next();
    std::vector<int> columns(std::size_t(counter.cellCount()));
    std::iota(columns.begin(), columns.end(), 0);
    RecordScanner scanner(text, m_delimiter, columns);
    scanner.next();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view cell = scanner.cell(i);
        m_header << (hasHeader ? QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed()
                               : QString::number(i + 1));
    }
    const auto end = std::size_t(scanner.raw().data() - text.data()) + scanner.raw().size();
    m_hasCarriageReturns = text.substr(end, 2) == "\r\n";
    if (hasHeader) {
        m_headerLine = QByteArray(scanner.raw().data(), qsizetype(scanner.raw().size()));
        m_firstLine = 1 + scanner.nextLine();
        text.remove_prefix(std::size_t(scanner.position()));
    }
    m_reader->putBack(text);
    return {};
}

} // namespace coding
