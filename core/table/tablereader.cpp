// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"

#include "core/table/csvreader.h"
#include "core/table/sheetreader.h"
#include "core/table/sourcefile.h"
#include "core/table/workbookreader.h"

#include <QCryptographicHash>

namespace table
{

namespace
{

// Files that people take for tables, by their first bytes.
bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

base::Result<> checkKind(const QByteArray &bytes, const QString &path)
{
    const base::Text tried = readingText(path);
    if (bytes.isEmpty())
        return base::failure(tried, base::lateText("table", "The file is empty."),
                             base::lateText("table", "Choose a file with rows."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        const QByteArray encrypted = QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0", 18);
        if (bytes.contains(encrypted))
            return base::failure(
                tried, base::lateText("table", "It is protected with a password."),
                base::lateText("table",
                               "Open it in a spreadsheet program, save it without the "
                               "password and choose that file."));
        return base::failure(
            tried, base::lateText("table", "It is a file of an old spreadsheet format."),
            base::lateText("table",
                           "Open it in a spreadsheet program, save it as XLSX and choose "
                           "that file."));
    }
    const QByteArray beginning
        = bytes.first(qMin<qsizetype>(bytes.size(), 512)).trimmed().toLower();
    if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")
        || beginning.startsWith("<table") || beginning.startsWith("<?xml"))
        return base::failure(
            tried, base::lateText("table", "It is a web page or XML, not a table."),
            base::lateText("table",
                           "Open it in a spreadsheet program, save it as XLSX and choose "
                           "that file."));
    if (beginning.startsWith("%pdf") || beginning.startsWith("{\\rtf")
        || bytes.startsWith("\x1F\x8B"))
        return base::failure(tried,
                             base::lateText("table",
                                            "It is a document or a packed file, not a "
                                            "table."),
                             base::lateText("table", "Choose a CSV, TSV, XLSX or ODS file."));
    return {};
}

base::Result<ReadSheet> read(const QString &path, const ReadOptions &options, bool keepsKinds,
                             base::Progress &progress)
{
    base::Result<SourceFile> source = readSource(path, options, progress);
    if (!source)
        return tl::unexpected(source.error());
    if (const base::Result<> kind = checkKind(source->bytes, path); !kind)
        return tl::unexpected(kind.error());
    SourceReport report;
    report.path = path;
    report.sha256 = source->sha256;
    if (isArchive(source->bytes))
        return readWorkbook(source->bytes, report, options, keepsKinds, progress);
    base::Result<ReadTable> text = readCsv(source->bytes, report, options, progress);
    if (!text)
        return tl::unexpected(text.error());
    return ReadSheet { std::move(*text), {} };
}

} // namespace

base::Result<ReadTable> parseCsv(const QByteArray &bytes, const QString &name,
                                 const ReadOptions &options, base::Progress &progress)
{
    if (const base::Result<> kind = checkKind(bytes, name); !kind)
        return tl::unexpected(kind.error());
    SourceReport report;
    report.path = name;
    report.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return readCsv(bytes, report, options, progress);
}

base::Result<ReadTable> readTable(const QString &path, const ReadOptions &options,
                                  base::Progress &progress)
{
    base::Result<ReadSheet> sheet = read(path, options, false, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return std::move(sheet->read);
}

base::Result<ReadSheet> readSheet(const QString &path, const ReadOptions &options,
                                  base::Progress &progress)
{
    return read(path, options, true, progress);
}

} // namespace table
